import {
  addDays,
  earliestEnd,
  endOfLocalDateMs,
  type InterruptionCause,
  localDateOf,
  type MissingEvidence,
  missingEvidence,
  type NoticeTerms,
  ok,
  type Result,
  refuse,
  startOfLocalDateMs,
  type TerminationEvidence,
  type TerminationGround,
  WEEKDAYS,
  wrong,
} from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';
import type { ContractPhase, Side } from './negotiation.ts';

/** A contract, as far as it can be terminated. */
export type Terminable = {
  readonly phase: ContractPhase;
  readonly timeZone: string;
  /** First and last local day. */
  readonly termStart: string;
  readonly termEnd: string;
};

/** What a contract says of notices (H7.4). */
export function noticeTermsOf(timeZone: string, agreement: Agreement | null | undefined): NoticeTerms {
  const { termination, hours } = agreement ?? {};
  const open = hours?.week.map(({ weekday }) => weekday.toLowerCase()) ?? [];
  return {
    timeZone,
    providerNoticeDays: termination?.providerNoticeDays ?? null,
    customerNoticeDays: termination?.customerNoticeDays ?? null,
    rollForward: termination?.rollForward ?? false,
    holidays: hours?.holidays.map(({ date }) => date) ?? [],
    closedWeekdays: hours ? WEEKDAYS.filter(weekday => !open.includes(weekday)) : [],
  };
}

/** When a notice runs out. */
export type NoticeEnd = {
  readonly days: number;
  /** Last local day that a notice given now could have. */
  readonly earliest: string;

  readonly endsOn: string;
  readonly endsAtMs: number;
};

/**
 * When a notice that is given now ends the contract, or why it can't be given: nothing in force, or too short.
 * @param endsOn the last local day that is asked for; null: the earliest
 * @source handbook H7.4: written notice of at least 30 days by the provider; the customer's is the contract's
 */
export function decideNotice(
  contract: Terminable,
  terms: NoticeTerms,
  side: Side,
  endsOn: string | null,
  nowMs: number,
): Result<NoticeEnd> {
  const inForce = checkInForce(contract, nowMs);
  if (!inForce.ok) return inForce;
  const earliest = earliestEnd(side, nowMs, terms);
  const given = endsOn ?? earliest.lastDay;
  if (given < earliest.lastDay) {
    const says = { given, side: side.toLowerCase(), days: String(earliest.days), earliest: earliest.lastDay };
    return refuse('NOTICE_TOO_SHORT', says, ['input', 'endsOn']);
  }
  return ok({
    days: earliest.days,
    earliest: earliest.lastDay,
    endsOn: given,
    endsAtMs: endOfLocalDateMs(given, contract.timeZone),
  });
}

/** Only a contract in force, within its term, is ended before it. */
export function checkInForce({ phase, timeZone, termStart, termEnd }: Terminable, nowMs: number): Result<null> {
  const path = ['input', 'contractId'];
  if (phase !== 'ACTIVE') return refuse('NOTHING_TO_TERMINATE', { phase, remedy: REMEDIES[phase] }, path);
  if (nowMs < startOfLocalDateMs(termStart, timeZone)) {
    const remedy = `Its term begins on ${termStart}: a notice can be given from then on.`;
    return refuse('NOTHING_TO_TERMINATE', { phase, remedy }, path);
  }
  if (nowMs < endOfLocalDateMs(termEnd, timeZone)) return ok(null);
  return refuse('NOTHING_TO_TERMINATE', { phase, remedy: `Its term ended on ${termEnd}.` }, path);
}

const GIVE_UP = 'A contract that is not signed by both yet is given up with abandonContract.';
const REMEDIES: Readonly<Record<Exclude<ContractPhase, 'ACTIVE'>, string>> = {
  DRAFT: GIVE_UP,
  OFFERED: GIVE_UP,
  SIGNING: GIVE_UP,
  EXPIRED: 'Its term is over.',
  TERMINATED: 'It was terminated before.',
  ABANDONED: 'It was given up before it was signed.',
};

/** When an offered end takes effect, and until when it can be answered. */
export type OfferedEnd = { readonly endsAtMs: number | null; readonly answerByMs: number };

/** So many local days an offer to end at once, without a day of its own, is open. */
const ANSWER_DAYS = 14;

/**
 * An offer to end by agreement needs no notice: its day may be today. It can be answered until the end of its day, or for two weeks.
 * @param endsOn last local day; null: at once, with the other side's yes
 */
export function decideOffer(contract: Terminable, endsOn: string | null, nowMs: number): Result<OfferedEnd> {
  const inForce = checkInForce(contract, nowMs);
  if (!inForce.ok) return inForce;
  const { timeZone } = contract;
  const today = localDateOf(nowMs, timeZone);
  if (endsOn === null) return ok({ endsAtMs: null, answerByMs: daysAfterMs(nowMs, ANSWER_DAYS, timeZone) });
  if (endsOn < today) return refuse('TERMINATION_DAY_PAST', { given: endsOn, earliest: today }, ['input', 'endsOn']);
  const endsAtMs = endOfLocalDateMs(endsOn, timeZone);
  return ok({ endsAtMs, answerByMs: endsAtMs });
}

/** So many local days after the notice the customer is told what the end affects; the handbook names no time (H7.4). */
const IMPACT_DAYS = 10;

/** Until when the provider says what the end affects: before the contract ends, where that leaves it a day. @returns epoch milliseconds */
export const impactDueMs = (runsSinceMs: number, endsAtMs: number, timeZone: string): number =>
  Math.max(Math.min(daysAfterMs(runsSinceMs, IMPACT_DAYS, timeZone), endsAtMs), daysAfterMs(runsSinceMs, 1, timeZone));

const daysAfterMs = (fromMs: number, days: number, timeZone: string): number =>
  endOfLocalDateMs(addDays(localDateOf(fromMs, timeZone), days), timeZone);

/** Whether a ground is one for a notice, and is shown by its evidence (H7.4). @param earliest last local day that a notice could have */
export function checkGround(
  ground: TerminationGround,
  cause: InterruptionCause | null,
  evidence: TerminationEvidence,
  earliest: string,
): Result<null> {
  if (ground === 'MUTUAL_AGREEMENT') return refuse('NOTICE_BY_AGREEMENT', { earliest }, ['input', 'ground']);
  if (cause !== null && ground !== 'INTERRUPTION')
    return wrong('The cause', 'give one with the ground INTERRUPTION, and only then.', ['input', 'cause']);
  const lacks = missingEvidence(ground, cause, evidence);
  const [first] = lacks;
  if (first === undefined) return ok(null);
  const says = { ground, lacks: lacks.map(each => EVIDENCE[each].says).join(', and ') };
  return refuse('NOTICE_EVIDENCE_MISSING', says, ['input', EVIDENCE[first].field]);
}

const EVIDENCE: Readonly<Record<MissingEvidence, { readonly says: string; readonly field: string }>> = {
  BREACH: { says: 'at least one breach of the contract (breachIds)', field: 'breachIds' },
  WORDS: {
    says: 'words that say what happened, and what the contract or the law says of it (evidence)',
    field: 'evidence',
  },
  BREACH_OR_DOCUMENT: { says: 'a breach or a document (breachIds, documentIds)', field: 'documentIds' },
  CAUSE: { says: 'the cause of the interruption (cause)', field: 'cause' },
};
