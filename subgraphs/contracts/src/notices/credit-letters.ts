import { customerLetter } from './customer-letters.ts';
import type { Block, Letter } from './letter.ts';
import { managerLetter } from './manager-letters.ts';
import { inWords, type NoticeContext, namedIn, promiseAndMeasurement, whyChanged, wordsOf } from './notice-facts.ts';

/** To the customer: half of the time in which a credit can be claimed has passed (H7.3.4). */
export const creditReminder = (context: NoticeContext): Letter => claimLetter(context, 'reminder');

/** To the customer: a credit was not claimed in time (H7.3.4). */
export const creditLapsed = (context: NoticeContext): Letter => claimLetter(context, 'lapsed');

/** To the provider's manager: a credit waits for somebody who may approve it (H7.3.4). */
export function creditToApprove(context: NoticeContext): Letter {
  const { subject, opening } = wordsOf(context).credit.toApprove;
  const { amount, firstApprovedBy } = creditIn(context);
  return managerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context), amount, firstApprovedBy),
    ...explained(context),
  ]);
}

/** To the customer: the provider refused a credit (H7.3.4). */
export function creditRefused(context: NoticeContext): Letter {
  const { subject, opening } = wordsOf(context).credit.refused;
  const { amount, refusalReason } = creditIn(context);
  return customerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context), amount, refusalReason ?? ''),
    ...explained(context),
  ]);
}

/** To both sides: a credit stands in the ledger (H7.3.4). */
export const creditPosted = (context: NoticeContext): Letter => bookedLetter(context, 'posted');

/** To both sides: a credit was taken back (H7.3.4). */
export function creditReversed(context: NoticeContext): Letter {
  const { because } = wordsOf(context).credit.reversed;
  const { nothingBecause } = creditIn(context);
  const cause = nothingBecause ?? 'ANOTHER_AMOUNT';
  return bookedLetter(context, 'reversed', because[cause], BY_FIGURES.has(cause) ? whyChanged(context) : []);
}

function claimLetter(context: NoticeContext, kind: 'reminder' | 'lapsed'): Letter {
  const { subject, opening } = wordsOf(context).credit[kind];
  const { amount, claimableUntilMs } = creditIn(context);
  const until = claimableUntilMs === null ? '' : inWords(context, claimableUntilMs);
  return customerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context), amount, until),
    ...explained(context),
  ]);
}

/** Newer figures are the cause, and say themselves why they came about. */
const BY_FIGURES: ReadonlySet<string> = new Set(['MISS_LIFTED', 'NO_TIER_REACHED', 'ANOTHER_AMOUNT']);

function bookedLetter(context: NoticeContext, kind: 'posted' | 'reversed', because = '', changes: Rows = []): Letter {
  const { subject, opening } = wordsOf(context).credit[kind];
  const { amount, booked } = creditIn(context);
  return managerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context), booked ?? amount, amount, because),
    ...explained(context, changes),
  ]);
}

function creditIn({ facts: { breachId, credit } }: NoticeContext): NonNullable<NoticeContext['facts']['credit']> {
  if (credit === null) throw new Error(`Breach ${breachId} has no credit.`);
  return credit;
}

type Rows = ReturnType<typeof whyChanged>;
const explained = (context: NoticeContext, changes: Rows = []): readonly Block[] => {
  const words = wordsOf(context);
  return [
    { facts: [...promiseAndMeasurement(context), ...changes] },
    words.credit.why,
    words.quote(context.facts.breachId),
  ];
};
