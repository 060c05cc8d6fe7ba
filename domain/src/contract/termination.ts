import { type NoticePeriod, noticeEnd, TERMINATION_NOTICE_DAYS } from './notice-period.ts';

/** Why a contract is ended before its term. @source handbook H7.4 */
export const TERMINATION_GROUNDS = [
  'MUTUAL_AGREEMENT',
  'AGREED_CONDITION',
  'INTERRUPTION',
  'UNFIT_SERVICE',
  'OTHER',
] as const;
export type TerminationGround = (typeof TERMINATION_GROUNDS)[number];

/** What interrupted the service. @source handbook H7.4 */
export const INTERRUPTION_CAUSES = ['FORCE_MAJEURE', 'SYSTEM_FAILURE', 'PROVIDERS_FAULT'] as const;
export type InterruptionCause = (typeof INTERRUPTION_CAUSES)[number];

/** What a contract says of notices; null where it says nothing. */
export type NoticeTerms = Omit<NoticePeriod, 'days'> & {
  readonly providerNoticeDays: number | null;
  readonly customerNoticeDays: number | null;
};

/**
 * How many local calendar days a side's notice has at least. The handbook's 30 bind the provider, whatever the contract says; the customer's
 * are the contract's, and the same 30 where it says nothing.
 * @source handbook H7.4, "the 30 days bind the provider's notice; the customer's notice period is the contract's"
 */
export const noticeDays = (
  side: 'PROVIDER' | 'CUSTOMER',
  { providerNoticeDays, customerNoticeDays }: Pick<NoticeTerms, 'providerNoticeDays' | 'customerNoticeDays'>,
): number =>
  side === 'PROVIDER'
    ? Math.max(TERMINATION_NOTICE_DAYS, providerNoticeDays ?? TERMINATION_NOTICE_DAYS)
    : (customerNoticeDays ?? TERMINATION_NOTICE_DAYS);

/** The earliest last day of a side's notice: `days` of it, its local date, and the instant at which that day ends. @source handbook H7.4 */
export function earliestEnd(
  side: 'PROVIDER' | 'CUSTOMER',
  givenAtMs: number,
  terms: NoticeTerms,
): { readonly days: number; readonly lastDay: string; readonly endsAtMs: number } {
  const days = noticeDays(side, terms);
  return { days, ...noticeEnd(givenAtMs, { ...terms, days }) };
}

/** What a notice brings to show its ground. */
export type TerminationEvidence = {
  readonly words: string | null;
  readonly breaches: number;
  readonly documents: number;
};

/** What a ground needs, and lacks. */
export type MissingEvidence = 'BREACH' | 'WORDS' | 'BREACH_OR_DOCUMENT' | 'CAUSE';

/**
 * What a ground still lacks to be a ground: an interruption its cause and the breaches that it led to, except that force majeure may be shown
 * by a document; an unfit service its breaches and the loss in words; a condition or another ground the words that name it.
 * @param cause of an interruption; null for every other ground
 * @source handbook H7.4
 */
export function missingEvidence(
  ground: TerminationGround,
  cause: InterruptionCause | null,
  { words, breaches, documents }: TerminationEvidence,
): MissingEvidence[] {
  const hasWords = words !== null && words.trim() !== '';
  const lacks = (isThere: boolean, what: MissingEvidence): MissingEvidence[] => (isThere ? [] : [what]);
  switch (ground) {
    case 'MUTUAL_AGREEMENT':
      return [];
    case 'AGREED_CONDITION':
    case 'OTHER':
      return lacks(hasWords, 'WORDS');
    case 'INTERRUPTION':
      if (cause === null) return ['CAUSE'];
      if (cause === 'FORCE_MAJEURE')
        return [...lacks(breaches + documents > 0, 'BREACH_OR_DOCUMENT'), ...lacks(hasWords, 'WORDS')];
      return lacks(breaches > 0, 'BREACH');
    case 'UNFIT_SERVICE':
      return [...lacks(breaches > 0, 'BREACH'), ...lacks(hasWords, 'WORDS')];
  }
}
