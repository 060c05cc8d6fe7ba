import {
  endOfLocalDateMs,
  localDateOf,
  ok,
  type PeriodUnit,
  periodContaining,
  type Result,
  refuse,
  sealAtMs,
  startOfLocalDateMs,
} from '@surety/domain';

type Effective = {
  /** Local day. */
  readonly date: string;
  readonly timeZone: string;
  /** Of the contract in force; the term of the version that is proposed may end another day. */
  readonly termStart: string;
  readonly termEnd: string;
  /** What the targets of the contract, as it is and as it is proposed, are judged by. */
  readonly units: readonly PeriodUnit[];
  readonly graceMs: number;
  /** Of a contract taken over: grace times begin then at the earliest; null for one that was signed here. */
  readonly takenOverAtMs: number | null;
  /** Null for one that is not measured yet: nobody could be late. */
  readonly measuredFromMs: number | null;
};

const PATH = ['input', 'effectiveFrom'];

/**
 * From when a supplement is in force, or why it can't be: a day outside of the term, or in a period that is sealed.
 * @returns epoch milliseconds: the start of that local day
 * @source handbook H7.3.3; design "Versions"
 */
export function effectiveFromMs(x: Effective, nowMs: number): Result<number> {
  const { date, timeZone, termStart, termEnd } = x;
  if (date < termStart || date > termEnd)
    return refuse('EFFECTIVE_OUTSIDE_TERM', { date, start: termStart, end: termEnd }, PATH);
  const fromMs = startOfLocalDateMs(date, timeZone);
  const basis = { timeZone, termFirstDay: termStart };
  const termEndMs = endOfLocalDateMs(termEnd, timeZone);
  const sealed = [...new Set(x.units)]
    .map(unit => periodContaining(unit, basis, fromMs))
    .map(({ label, endMs }) => ({ label, endMs: Math.min(endMs, termEndMs) }))
    .filter(({ endMs }) => sealOf(x, endMs) <= nowMs)
    .toSorted((a, b) => b.endMs - a.endMs)[0];
  if (!sealed) return ok(fromMs);
  const earliest = localDateOf(sealed.endMs, timeZone);
  return refuse('EFFECTIVE_IN_CLOSED_PERIOD', { date, period: sealed.label, earliest }, PATH);
}

/** A reopening lets late facts count, not other terms. */
const sealOf = ({ takenOverAtMs, measuredFromMs, graceMs }: Effective, periodEndMs: number): number =>
  sealAtMs({
    periodEndMs,
    takenOverAtMs,
    measuredFromMs: measuredFromMs ?? Number.POSITIVE_INFINITY,
    graceMs,
    reopenedUntilMs: null,
  });
