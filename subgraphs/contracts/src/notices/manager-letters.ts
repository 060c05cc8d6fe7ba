import type { Block, Letter } from './letter.ts';
import { inWords, type NoticeContext, namedIn, promiseAndMeasurement, wordsOf } from './notice-facts.ts';
import { LETTER_WORDS } from './words/letter-words.ts';

/** To the provider's manager: half of the 24 hours have passed, the customer is not told (H7.3.1). */
export const noticeWarning12h = (context: NoticeContext): Letter =>
  noticeWarning(context, wordsOf(context).notTold.after12h);

/** To the provider's manager: four of the 24 hours are left, the customer is not told (H7.3.1). */
export const noticeWarning20h = (context: NoticeContext): Letter =>
  noticeWarning(context, wordsOf(context).notTold.after20h);

function noticeWarning(context: NoticeContext, howFar: string): Letter {
  const { facts } = context;
  const { subject, mustKnow, between } = wordsOf(context).notTold;
  return managerLetter(context, subject(namedIn(context)), [
    `${howFar}${between}${mustKnow(facts.customerName, inWords(context, facts.notifyByMs))}`,
    { facts: promiseAndMeasurement(context) },
    whyNotTold(context),
  ]);
}

/** To the provider's manager: the customer was not told in time (H7.3.1). */
export function noticeLate(context: NoticeContext): Letter {
  const { facts } = context;
  const { subject, opening, told } = wordsOf(context).late;
  return managerLetter(context, subject(namedIn(context)), [
    opening(facts.customerName, inWords(context, facts.notifyByMs)),
    { facts: promiseAndMeasurement(context) },
    facts.toldAtMs === null ? whyNotTold(context) : told(inWords(context, facts.toldAtMs)),
  ]);
}

/** To the provider's manager: the analysis is overdue (H5.3, H7.3.2). */
export function analysisOverdue(context: NoticeContext): Letter {
  const { subject, opening, remedy } = wordsOf(context).analysisOverdue;
  return managerLetter(context, subject(namedIn(context)), [
    opening(inWords(context, context.facts.analysisDueMs)),
    { facts: promiseAndMeasurement(context) },
    remedy,
  ]);
}

/** A letter of Surety itself, on the provider's behalf. */
export function managerLetter({ facts, reader }: NoticeContext, subject: string, blocks: readonly Block[]): Letter {
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  return {
    language: reader.language,
    subject,
    greeting: greeting(reader.name),
    blocks,
    signature: onBehalfOf(facts.providerName),
  };
}

function whyNotTold(context: NoticeContext): string {
  const { held, notAccepted } = wordsOf(context).notTold;
  return context.facts.held ? held : notAccepted;
}
