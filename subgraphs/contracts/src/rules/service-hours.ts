import { type OpenHours, type Refusal, wrong } from '@surety/domain';
import type { ServiceHours } from '../persistence/agreement.ts';
import { LOCAL_TIME } from './local-time.ts';

/** What is wrong with hours: times that are none, an end before its start, hours that overlap, no hours at all. */
export function* hoursProblems(hours: ServiceHours, path: readonly string[]): Generator<Refusal> {
  if (hours.week.length === 0)
    yield wrong('Hours without an open weekday', 'name at least one, or leave the hours out for round the clock.', [
      ...path,
      'week',
    ]);
  yield* openProblems(hours.week, ({ weekday }) => weekday, [...path, 'week']);
  yield* openProblems(hours.openings, ({ date }) => date, [...path, 'openings']);
}

function* openProblems<T extends OpenHours>(
  list: readonly T[],
  dayOf: (entry: T) => string,
  path: readonly string[],
): Generator<Refusal> {
  for (const [index, entry] of list.entries()) {
    const at = [...path, String(index)];
    const { from, to } = entry;
    if (!LOCAL_TIME.test(from)) yield wrong(`"${from}"`, 'write a local time such as "09:00".', [...at, 'from']);
    if (!LOCAL_TIME.test(to) && to !== '24:00')
      yield wrong(`"${to}"`, 'write a local time such as "17:30", or "24:00" for the end of the day.', [...at, 'to']);
    if (to <= from)
      yield wrong(`${from} to ${to}`, 'give an end after the start; hours over midnight are two entries.', [
        ...at,
        'to',
      ]);
    const overlapping = list
      .slice(0, index)
      .find(other => dayOf(other) === dayOf(entry) && other.from < to && from < other.to);
    if (overlapping)
      yield wrong(`${from} to ${to}`, `it overlaps ${overlapping.from} to ${overlapping.to} of the same day.`, at);
  }
}
