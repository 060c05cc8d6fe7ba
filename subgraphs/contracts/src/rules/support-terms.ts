import { durationMs, type Refusal, wrong } from '@surety/domain';
import type { SupportClause } from '../persistence/agreement.ts';
import { hoursProblems } from './service-hours.ts';

/** What is wrong with support: times of nothing, priorities named twice, cells of the matrix that say two things or name none (H4.2, H7.1). */
export function* supportProblems(support: SupportClause, path: readonly string[]): Generator<Refusal> {
  const { hours, priorities, matrix, ...figures } = support;
  if (hours) yield* hoursProblems(hours, [...path, 'hours']);
  for (const [figure, duration] of Object.entries(figures))
    if (duration !== null && durationMs(duration) === 0) yield noTime([...path, figure]);
  for (const [index, { code, response, recovery }] of priorities.entries()) {
    const at = [...path, 'priorities', String(index)];
    if (priorities.slice(0, index).some(other => other.code === code))
      yield wrong(`The priority ${code}`, 'name each once.', [...at, 'code']);
    if (durationMs(response) === 0) yield noTime([...at, 'response']);
    if (durationMs(recovery) < durationMs(response))
      yield wrong(`Recovery of ${code} before its response`, 'give a recovery time that is not shorter.', [
        ...at,
        'recovery',
      ]);
  }
  for (const [index, { severity, scope, urgency, priority }] of matrix.entries()) {
    const at = [...path, 'matrix', String(index)];
    if (!priorities.some(({ code }) => code === priority))
      yield wrong(`The priority ${priority}`, 'name one of the priorities.', [...at, 'priority']);
    const isTwice = matrix
      .slice(0, index)
      .some(cell => cell.severity === severity && cell.scope === scope && cell.urgency === urgency);
    if (isTwice) yield wrong(`Severity ${severity}, scope ${scope}, urgency ${urgency}`, 'give each cell once.', at);
  }
}

const noTime = (path: readonly string[]): Refusal =>
  wrong('A time of 0', 'give a longer one, or leave it out: then the level or the handbook says it.', path);
