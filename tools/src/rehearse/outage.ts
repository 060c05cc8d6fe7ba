import { addDays, addMonths, durationMs, startOfLocalDateMs, weekdayOf } from '@surety/domain';
import type { Draft } from './draft.ts';
import { type Act, type Cast, keyOf, PROBLEMS } from './stand-ins.ts';

const HOUR_MS = 3_600_000;
const MINUTE_MS = 60_000;
const DOWN_FROM_HOUR = 8;
const DOWN_HOURS = 12;
/** A second week of the month: late enough that the service was known to run before. */
const EARLIEST_DAY = 7;
/** What is measured by probes is reported once an hour while it is down, or as often as its state would go stale. */
const SELDOM_MS = HOUR_MS;

type Measured = { readonly serviceId: string; readonly measuredBy: string; readonly staleMs: number };

/** Every service that is measured by itself is down once, in the second month of the term. A service made up of others is so by its parts. */
export function haveOutage({ file }: Draft, { term, services, integration }: Cast): readonly Act[] {
  const measured = new Map<string, Measured>();
  for (const { service, composition, ...target } of file.targets)
    for (const part of composition ? composition.parts : [{ service, ...target }]) {
      const serviceId = services.get(keyOf(part.service)) ?? '';
      const staleMs = part.staleAfter === null ? Infinity : durationMs(part.staleAfter);
      measured.set(serviceId, { serviceId, measuredBy: part.measuredBy, staleMs });
    }
  const month = monthOfOutage(file);
  const monthStartMs = Math.max(startOfLocalDateMs(month, file.timeZone), term.startMs);
  const startMs =
    startOfLocalDateMs(firstTuesday(addDays(month, EARLIEST_DAY)), file.timeZone) + DOWN_FROM_HOUR * HOUR_MS;
  const monthEndMs = startOfLocalDateMs(addMonths(month, 1), file.timeZone);
  const span = { monthStartMs, startMs, endMs: startMs + DOWN_HOURS * HOUR_MS, monthEndMs };
  return [...measured.values()]
    .flatMap(each =>
      each.measuredBy === 'OUTAGES' ? reportOutage(integration, each, span) : reportStates(integration, each, span),
    )
    .toSorted((a, b) => a.at.getTime() - b.at.getTime());
}

/** The second month of the term; of a shorter term its first. */
function monthOfOutage({ termStart, termEnd }: Draft['file']): string {
  const first = `${termStart.slice(0, 8)}01`;
  const second = addMonths(first, 1);
  return second <= termEnd ? second : first;
}

type Span = {
  readonly monthStartMs: number;
  readonly startMs: number;
  readonly endMs: number;
  readonly monthEndMs: number;
};

function firstTuesday(from: string): string {
  for (let day = from; ; day = addDays(day, 1)) if (weekdayOf(day) === 'tue') return day;
}

const instant = (ms: number): string => new Date(ms).toISOString();

/** Told when it begins and when it ends. Before, an empty report says that the source has nothing to tell. */
function reportOutage(
  integration: Cast['integration'],
  { serviceId }: Measured,
  { monthStartMs, startMs, endMs }: Span,
): Act[] {
  const report = (rows: readonly object[]) => (): Promise<unknown> =>
    integration.mutate(
      'recordOutages',
      `mutation ($input: RecordOutagesInput!) { recordOutages(input: $input) { recorded { new } ${PROBLEMS} } }`,
      { service: serviceId, source: 'rehearsal', rows },
    );
  const outage = { reference: 'outage', start: instant(startMs), impact: '1' };
  return [
    { at: new Date(monthStartMs), act: report([]) },
    { at: new Date(startMs), act: report([{ ...outage, end: null }]) },
    { at: new Date(endMs), act: report([{ ...outage, end: instant(endMs) }]) },
  ];
}

/** Up all the month but for the outage. While it lasts each report comes at once; before and after it they come together. */
function reportStates(integration: Cast['integration'], { serviceId, staleMs }: Measured, span: Span): Act[] {
  const every = Math.max(Math.min(staleMs, SELDOM_MS), MINUTE_MS);
  const rowsOf = (fromMs: number, untilMs: number, state: 'UP' | 'DOWN') =>
    Array.from({ length: Math.ceil((untilMs - fromMs) / every) }, (_, index) => ({
      at: instant(fromMs + index * every),
      state,
    }));
  const report = (rows: readonly object[]) => (): Promise<unknown> =>
    integration.mutate(
      'recordStates',
      `mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new } ${PROBLEMS} } }`,
      { service: serviceId, source: 'rehearsal', rows },
    );
  const hours = Array.from({ length: DOWN_HOURS }, (_, hour) => span.startMs + hour * HOUR_MS);
  return [
    { at: new Date(span.startMs), act: report(rowsOf(span.monthStartMs, span.startMs, 'UP')) },
    ...hours.map(fromMs => ({ at: new Date(fromMs + HOUR_MS), act: report(rowsOf(fromMs, fromMs + HOUR_MS, 'DOWN')) })),
    { at: new Date(span.monthEndMs - MINUTE_MS), act: report(rowsOf(span.endMs, span.monthEndMs, 'UP')) },
  ];
}
