import type { Letter } from './letter.ts';
import { managerLetter } from './manager-letters.ts';
import { type NoticeContext, namedIn, promiseAndMeasurement, whyChanged, wordsOf } from './notice-facts.ts';

/** To the provider's manager: the customer claims damages (H7.3.4). */
export const damagesClaimed = (context: NoticeContext): Letter => damagesLetter(context, 'claimed');

/** To the provider's manager: one person has accepted damages, a second one is to (H7.3.4). */
export const damagesToAccept = (context: NoticeContext): Letter => damagesLetter(context, 'toAccept');

/** To both sides: damages were accepted and stand in the ledger (H7.3.4). */
export const damagesAccepted = (context: NoticeContext): Letter => damagesLetter(context, 'accepted');

/** To the customer: the provider refused damages (H7.3.4). */
export const damagesRefused = (context: NoticeContext): Letter => damagesLetter(context, 'refused');

/** To both sides: nothing is owed for the breach any more (H7.3.4). */
export const damagesLifted = (context: NoticeContext): Letter => damagesLetter(context, 'lifted');

function damagesLetter(
  context: NoticeContext,
  kind: 'claimed' | 'toAccept' | 'accepted' | 'refused' | 'lifted',
): Letter {
  const words = wordsOf(context);
  const { damages, breachId, isWithdrawn } = context.facts;
  if (damages === null) throw new Error(`Nobody claims damages for breach ${breachId}.`);
  const { subject, opening } = words.damages[kind];
  const changes = kind === 'lifted' && isWithdrawn ? whyChanged(context) : [];
  return managerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context), damages),
    { facts: [...promiseAndMeasurement(context), ...changes] },
    words.quote(breachId),
  ]);
}
