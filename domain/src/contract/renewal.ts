import { Temporal } from 'temporal-polyfill';
import { addDays, addMonths, endOfLocalDateMs, startOfLocalDateMs } from '../time/local-day.ts';
import { monthsOfTerm, type Term, term } from '../time/term.ts';

/** What a contract says of the end of its term. @source handbook H7.1, H7.4 */
export type RenewalTerms = {
  readonly policy: 'NONE' | 'MANUAL' | 'AUTOMATIC';
  readonly windowDays: number;
  /** Only of `AUTOMATIC`. */
  readonly optOutDays: number | null;
  readonly afterTerm: 'EXPIRES' | 'MONTH_BY_MONTH';
};

/** How a contract goes on by its own clause, without anybody's signature: for another term of the same length, or for a month. */
export const CONTINUATIONS = ['AUTOMATIC', 'MONTH'] as const;
export type Continuation = (typeof CONTINUATIONS)[number];

/** The dates of the end of one term. Instants are epoch milliseconds. */
export type RenewalDates = {
  /** Renewal is spoken of from then on: the begin of that local day. */
  readonly opensAtMs: number;
  /** A side that does not want to go on says so before: the end of its last local day. */
  readonly optOutUntilMs: number;
  readonly endsAtMs: number;
};

/**
 * When renewal is spoken of before the end of a term, and until when a side can opt out. Days are local days before the last one of the term:
 * a term to 31 December with 30 days to opt out leaves the whole of 1 December for it.
 * @param lastDay of the term, local
 * @source handbook H7.4; days by design "Time"
 */
export function renewalDates(lastDay: string, timeZone: string, terms: RenewalTerms): RenewalDates {
  const { windowDays, optOutDays } = terms;
  return {
    opensAtMs: startOfLocalDateMs(addDays(lastDay, -windowDays), timeZone),
    optOutUntilMs: endOfLocalDateMs(addDays(lastDay, -(optOutDays ?? 0)), timeZone),
    endsAtMs: endOfLocalDateMs(lastDay, timeZone),
  };
}

/** How a contract stands at the end of its term. Instants are epoch milliseconds. */
export type AtTermEnd = {
  readonly terms: RenewalTerms;
  readonly dates: Pick<RenewalDates, 'optOutUntilMs' | 'endsAtMs'>;
  readonly isOptedOut: boolean;
  /** Of a notice that stands, or an end that was agreed on; null without one. */
  readonly noticeEndsAtMs: number | null;
  /** It goes on for a month at a time already. */
  readonly isMonthByMonth: boolean;
};

/**
 * How a contract goes on by its own clause at an instant, if it does. A notice that stands keeps it from being renewed; but where it goes on
 * month by month, it does so until a notice that ends later has run out, so that nobody's days are cut short.
 * @returns null where it does not: it ends with its term, or nothing is decided yet
 * @source handbook H7.4
 */
export function continuationAt(x: AtTermEnd, nowMs: number): Continuation | null {
  const { terms, dates, isOptedOut, noticeEndsAtMs, isMonthByMonth } = x;
  if (isOptedOut) return null;
  const isRenewed = terms.policy === 'AUTOMATIC' && !isMonthByMonth && noticeEndsAtMs === null;
  if (isRenewed) return nowMs >= dates.optOutUntilMs ? 'AUTOMATIC' : null;
  const isHeldTo = noticeEndsAtMs === null || noticeEndsAtMs > dates.endsAtMs;
  return terms.afterTerm === 'MONTH_BY_MONTH' && isHeldTo && nowMs >= dates.endsAtMs ? 'MONTH' : null;
}

/** A signed version of a contract, as far as the length of its term depends on it. Local days. */
export type TermVersion = {
  readonly effectiveFrom: string;
  readonly termEnd: string;
  /** Null for one that both sides signed. */
  readonly continuation: Continuation | null;
};

/**
 * The last local day of the next term. Terms are counted from the first day of the one that both sides signed last, and months from the day after
 * it, so that neither drifts to shorter months.
 * @param termStart first day of the contract
 * @param versions signed ones, oldest first, at least one that both sides signed
 * @source handbook H7.1 ("one year from signing, renewable"), H7.4
 */
export function nextLastDay(termStart: string, versions: readonly TermVersion[], by: Continuation): string {
  const agreed = agreedTerm(termStart, versions);
  const since = versions.slice(versions.findLastIndex(({ continuation }) => continuation === null) + 1);
  const renewals = since.filter(({ continuation }) => continuation === 'AUTOMATIC').length;
  if (by === 'AUTOMATIC') return term(agreed.firstDay, lengthOf(agreed), renewals + 1).lastDay;
  const before = versions.findLast(({ continuation }) => continuation !== 'MONTH');
  const months = since.filter(({ continuation }) => continuation === 'MONTH').length;
  return term(addDays(before?.termEnd ?? agreed.lastDay, 1), 'P1M', months).lastDay;
}

/** The term that both sides signed last: one that begins after the former one is a term of its own, any other changes where it ends. */
function agreedTerm(termStart: string, versions: readonly TermVersion[]): Term {
  const [last] = versions.reduce<Term[]>((agreed, { effectiveFrom, termEnd, continuation }, index) => {
    if (continuation !== null) return agreed;
    const former = versions[index - 1]?.termEnd;
    const isNext = former !== undefined && effectiveFrom > former;
    return [{ firstDay: isNext ? effectiveFrom : (agreed[0]?.firstDay ?? termStart), lastDay: termEnd }];
  }, []);
  if (!last) throw new RangeError('Both sides signed no version: there is no term to renew.');
  return last;
}

/** A signed version, as far as the months depend on it over which a fee for the term is spread. */
type FeeVersion = {
  readonly termStart: string;
  readonly termEnd: string;
  /** Null where they are the months from `termStart` to `termEnd`. */
  readonly feeMonths: number | null;
};

/**
 * Over how many months a fee for the term is spread in the next version: a term that follows another is paid by itself, and so is one that is
 * renewed; a month that a contract goes on by costs what a month of the term did.
 * @param former the newest signed version; null for a first one
 * @returns null where they are the months from the begin to the end of its term, as in every first version
 * @source handbook H7.1 (fees), H7.4
 */
export function feeMonthsOf(
  former: FeeVersion | null,
  { effectiveFrom, termEnd, continuation }: TermVersion,
): number | null {
  if (former === null) return null;
  if (continuation !== null)
    return former.feeMonths ?? monthsOfTerm({ firstDay: former.termStart, lastDay: former.termEnd });
  if (effectiveFrom > former.termEnd) return monthsOfTerm({ firstDay: effectiveFrom, lastDay: termEnd });
  if (former.feeMonths === null) return null;
  const firstDay = addMonths(addDays(former.termEnd, 1), -former.feeMonths);
  return firstDay > termEnd ? former.feeMonths : monthsOfTerm({ firstDay, lastDay: termEnd });
}

/** The length of a term: in months where whole ones fit, else in days. */
function lengthOf({ firstDay, lastDay }: Term): string {
  const first = Temporal.PlainDate.from(firstDay);
  const after = Temporal.PlainDate.from(addDays(lastDay, 1));
  const months = (after.year - first.year) * 12 + after.month - first.month;
  if (months > 0 && first.add({ months }).equals(after)) return `P${months}M`;
  return `P${first.until(after, { largestUnit: 'days' }).days}D`;
}
