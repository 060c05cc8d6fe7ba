import type { Block, Letter } from './letter.ts';
import {
  howComputed,
  inWords,
  type NoticeContext,
  namedIn,
  promiseAndMeasurement,
  whyChanged,
  wordsOf,
} from './notice-facts.ts';
import { LETTER_WORDS } from './words/letter-words.ts';

/** To the customer: a target was missed (H7.3.1). */
export const breachNotice = (context: NoticeContext): Letter => letterOfNotice(context, []);

/** To the customer: it was told and nobody has acknowledged it; what was told, once more. */
export function noticeAgain(context: NoticeContext): Letter {
  const { again } = wordsOf(context);
  const letter = letterOfNotice(context, [again.opening(inWords(context, context.facts.toldAtMs ?? context.nowMs))]);
  return { ...letter, subject: again.subject(namedIn(context)) };
}

/** To the customer's managers: nobody on their side has acknowledged the notice. */
export function noticeUnacknowledged(context: NoticeContext): Letter {
  const { subject, opening } = wordsOf(context).unacknowledged;
  return customerLetter(context, subject(namedIn(context)), [
    opening(inWords(context, context.facts.toldAtMs ?? context.nowMs)),
    { facts: promiseAndMeasurement(context) },
  ]);
}

function letterOfNotice(context: NoticeContext, before: readonly Block[]): Letter {
  const { facts, nowMs, acknowledgeUrl } = context;
  const words = wordsOf(context);
  const { notice, labels } = words;
  return customerLetter(context, notice.subject(namedIn(context)), [
    ...before,
    notice.opening(namedIn(context)),
    ...(acknowledgeUrl === null ? [] : [{ link: { label: notice.acknowledge, url: acknowledgeUrl } }]),
    ...(facts.isWithdrawn ? [notice.isWithdrawn] : []),
    ...(nowMs > facts.notifyByMs ? [notice.isLate(inWords(context, facts.notifyByMs))] : []),
    {
      facts: [
        ...promiseAndMeasurement(context),
        [labels.missedSince, inWords(context, facts.occurredAtMs)],
        [labels.found, inWords(context, facts.detectedAtMs)],
      ],
    },
    howComputed(context),
    notice.next,
    {
      list: [
        notice.analysis(inWords(context, facts.analysisDueMs)),
        notice.corrections(inWords(context, facts.sealAtMs)),
      ],
    },
    words.quote(facts.breachId),
  ]);
}

/** To the customer: newer figures lifted the miss. */
export function breachRetracted(context: NoticeContext): Letter {
  const { facts } = context;
  const words = wordsOf(context);
  const { subject, opening, corrections } = words.retracted;
  return customerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context)),
    { facts: [...promiseAndMeasurement(context), ...whyChanged(context)] },
    howComputed(context),
    corrections(inWords(context, facts.sealAtMs)),
    words.quote(facts.breachId),
  ]);
}

/** To the customer: newer figures brought the miss back. */
export function breachReinstated(context: NoticeContext): Letter {
  const { facts } = context;
  const words = wordsOf(context);
  const { subject, opening, corrections } = words.reinstated;
  return customerLetter(context, subject(namedIn(context)), [
    opening(namedIn(context)),
    {
      facts: [
        ...promiseAndMeasurement(context),
        ...whyChanged(context),
        [words.labels.missedSince, inWords(context, facts.occurredAtMs)],
      ],
    },
    howComputed(context),
    corrections(inWords(context, facts.sealAtMs)),
    words.quote(facts.breachId),
  ]);
}

/** A letter of the provider to its customer. */
export function customerLetter({ facts, reader }: NoticeContext, subject: string, blocks: readonly Block[]): Letter {
  const { greeting, fromProvider } = LETTER_WORDS[reader.language];
  return {
    language: reader.language,
    subject,
    greeting: greeting(reader.name),
    blocks,
    signature: fromProvider(facts.providerName),
  };
}
