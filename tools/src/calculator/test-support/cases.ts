import { calculate } from '../calculate.ts';

/** The least evaluation that is right. */
export const EVALUATION = {
  kind: 'evaluation',
  timeZone: 'UTC',
  period: { start: '2026-03-01', end: '2026-04-01' },
  calendar: '24x7',
} as const;

export const MISSING = 'this field is missing: ';

/** What a row of a table of faults changes, and how each fault that is told begins, in order. */
export type FaultRows = readonly (readonly [title: string, change: object, faults: readonly string[]])[];

export const calculated = (given: unknown) =>
  calculate([{ name: 'case.json', content: Buffer.from(JSON.stringify(given)) }], { explain: false });

/** All faults that are told of a case, each cut to the length of what is expected in its place. */
export function toldOf(given: unknown, expected: readonly string[]): readonly string[] {
  const result = calculated(given);
  return result.ok ? [] : result.faults.map((line, index) => line.slice(0, expected[index]?.length));
}

/** The answer to a case. @throws Error with its faults where it has any */
export function answerOf(given: unknown): unknown {
  const result = calculated(given);
  if (!result.ok) throw new Error(result.faults.join('\n'));
  return JSON.parse(result.answers[0] ?? '');
}
