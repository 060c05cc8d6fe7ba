import { type StandingInput, standing } from '../src/facts/standing.ts';
import type { Interval } from '../src/time/interval-set.ts';
import { policy } from './cases.ts';

export const at = (startMs: number, endMs: number): Interval => ({ startMs, endMs });

type WrittenOutage = { readonly startMs: number; readonly endMs: number | null; readonly impact?: string };

export const outage = (startMs: number, endMs: number | null, impact = '1'): WrittenOutage => ({
  startMs,
  endMs,
  impact,
});

export type Known = Partial<StandingInput> & {
  readonly outages?: readonly WrittenOutage[];
  readonly unknown?: readonly Interval[];
};

/** A period of 100 milliseconds, always agreed, in which nothing happened but what is said. */
export const standingCase = ({ outages = [], unknown = [], ...over }: Known): StandingInput => ({
  period: at(0, 100),
  asOfMs: null,
  agreed: [at(0, 100)],
  policy: policy(),
  facts: { kind: 'OUTAGES', outages, unknown },
  maintenance: [],
  exclusions: [],
  ...over,
});

/** The figures of a case in a line. */
export function numbersOf(known: Known): string {
  const { agreedMs, excludedMs, unknownMs, upMs, downMs, failures, outageMs } = standing(standingCase(known));
  return `${agreedMs} = ${excludedMs} out, ${unknownMs} unknown, ${upMs} up, ${downMs} down; ${failures} failures of ${outageMs}`;
}
