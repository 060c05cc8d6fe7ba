import {
  type AtTermEnd,
  type Continuation,
  continuationAt,
  ok,
  type RenewalDates,
  type RenewalTerms,
  type Result,
  refuse,
} from '@surety/domain';
import type { ContractPhase, Side } from './negotiation.ts';

export const RENEWAL_STATES = [
  'OPEN',
  'OPTED_OUT',
  'AGREED',
  'RENEWED_BY_ITSELF',
  'GOES_ON_BY_MONTH',
  'ENDED',
] as const;
export type RenewalState = (typeof RENEWAL_STATES)[number];

/** A contract at the end of its term, as far as anybody can decide on its renewal. Instants are epoch milliseconds. */
export type Renewable = {
  readonly phase: ContractPhase;
  /** Last local day of the newest term that is signed. */
  readonly termEnd: string;
  /** Null where the contract says nothing of the end of its term: it ends. */
  readonly terms: RenewalTerms | null;
  readonly dates: RenewalDates | null;
  readonly optedOutBy: Side | null;
  readonly noticeEndsAtMs: number | null;
  readonly isMonthByMonth: boolean;
};

/** How the contract goes on by its own words at an instant; null where it does not. @source handbook H7.4 */
export const continuationOf = (x: Renewable, nowMs: number): Continuation | null =>
  x.terms && x.dates ? continuationAt(atTermEnd(x, x.terms, x.dates), nowMs) : null;

const atTermEnd = (x: Renewable, terms: RenewalTerms, dates: RenewalDates): AtTermEnd => ({
  terms,
  dates,
  isOptedOut: x.optedOutBy !== null,
  noticeEndsAtMs: x.noticeEndsAtMs,
  isMonthByMonth: x.isMonthByMonth,
});

/** Whether both sides are to speak of renewal: its days have begun, and nothing else is decided. @source handbook H7.4 */
export function isRenewalOpen(x: Renewable, nowMs: number): boolean {
  const { phase, terms, dates, optedOutBy, noticeEndsAtMs, isMonthByMonth } = x;
  if (phase !== 'ACTIVE' || terms === null || dates === null || terms.policy === 'NONE') return false;
  return !isMonthByMonth && optedOutBy === null && noticeEndsAtMs === null && nowMs >= dates.opensAtMs;
}

/**
 * Whether the provider may propose another term: in the last days of the present one, where the contract says which; at any time where it does not,
 * or goes on by the month.
 * @source handbook H7.4: "based on performance evaluation the provider proposes; both agree"
 */
export function decideProposal(x: Renewable, termEnd: string, nowMs: number): Result<null> {
  const { phase, dates } = x;
  if (phase !== 'ACTIVE') return refuse('WRONG_PHASE', { phase, remedy: 'Only a contract in force is renewed.' });
  if (!isProposalTime(x, nowMs)) return refuse('RENEWAL_NOT_OPEN', { opensAt: instant(dates?.opensAtMs ?? nowMs) });
  return termEnd > x.termEnd ? ok(null) : refuse('TERM_NOT_LONGER', { end: x.termEnd }, ['input', 'terms', 'termEnd']);
}

/**
 * The last local day of a contract of which notice is given: the notice's, or the term's where that ends before. By the month it goes on until
 * the notice has run out.
 */
export const lastDayWithNotice = ({ terms, termEnd, optedOutBy }: Renewable, endsOn: string): string =>
  endsOn <= termEnd || (terms?.afterTerm === 'MONTH_BY_MONTH' && optedOutBy === null) ? endsOn : termEnd;

/** Whether it is time to propose another term. */
export const isProposalTime = ({ dates, isMonthByMonth }: Renewable, nowMs: number): boolean =>
  dates === null || isMonthByMonth || nowMs >= dates.opensAtMs;

/** Whether a side may say that it does not want to go on: where the contract would by itself, and until the last instant for it. @source handbook H7.4 */
export function decideOptOut(x: Renewable, nowMs: number): Result<null> {
  const { phase, termEnd, terms, dates, optedOutBy, isMonthByMonth } = x;
  if (phase !== 'ACTIVE') return refuse('WRONG_PHASE', { phase, remedy: 'Only of a contract in force one opts out.' });
  if (isMonthByMonth) return nothing('The contract goes on for a month at a time until notice is given.');
  if (!terms || !dates || (terms.policy !== 'AUTOMATIC' && terms.afterTerm === 'EXPIRES'))
    return nothing(`The contract ends with ${termEnd} unless both sides agree on another term.`);
  if (optedOutBy !== null) return refuse('ALREADY_OPTED_OUT', { side: optedOutBy.toLowerCase(), end: termEnd });
  return nowMs < dates.optOutUntilMs ? ok(null) : refuse('OPT_OUT_OVER', { until: instant(dates.optOutUntilMs) });
}

const nothing = (why: string): Result<never> => refuse('NOTHING_TO_OPT_OUT_OF', { why });
const instant = (ms: number): string => new Date(ms).toISOString();
