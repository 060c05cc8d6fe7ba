import type { Letter } from './letter.ts';
import { howComputed, inWords, type NoticeContext, type NoticeFacts, promiseAndMeasurement } from './notice-facts.ts';

/** To the customer: a target was missed (H7.3.1). */
export function breachNotice({ facts, recipientName, nowMs }: NoticeContext): Letter {
  const late = nowMs > facts.notifyByMs;
  return {
    subject: `Breach notice: ${facts.serviceName} missed its promised availability in ${facts.period} (${facts.breachId})`,
    greeting: `Dear ${recipientName},`,
    blocks: [
      `We promised you a level of service for ${facts.serviceName} that was not kept in ${facts.period}. With this message we notify you of the breach.`,
      ...(facts.isWithdrawn
        ? [
            'The measured data were corrected since: on the figures below the promise is not missed. We will withdraw this notice.',
          ]
        : []),
      ...(late
        ? [
            `This notice is late: it was due by ${inWords(facts, facts.notifyByMs)}. We apologise; the delay stands on record.`,
          ]
        : []),
      {
        facts: [
          ...promiseAndMeasurement(facts, nowMs),
          ['Missed for certain since', inWords(facts, facts.occurredAtMs)],
          ['Found', inWords(facts, facts.detectedAtMs)],
        ],
      },
      `How this was computed: ${howComputed(facts)}`,
      'What happens next:',
      {
        list: [
          `We find the cause and say what will be done about it, by ${inWords(facts, facts.analysisDueMs)}.`,
          `Corrections of the measured data count until ${inWords(facts, facts.sealAtMs)}. Should they lift the miss, we will tell you.`,
        ],
      },
      `Please quote ${facts.breachId} when you write to us about it.`,
    ],
    signature: signedByProvider(facts),
  };
}

/** To the customer: corrected data lifted the miss. */
export function breachRetracted({ facts, recipientName, nowMs }: NoticeContext): Letter {
  return {
    subject: `Breach notice withdrawn: ${facts.serviceName} in ${facts.period} (${facts.breachId})`,
    greeting: `Dear ${recipientName},`,
    blocks: [
      `We had notified you that ${facts.serviceName} missed its promised availability in ${facts.period}. The measured data were corrected since; on the corrected figures the promise is not missed. We withdraw that notice.`,
      { facts: promiseAndMeasurement(facts, nowMs) },
      `How this was computed: ${howComputed(facts)}`,
      `Corrections of the measured data count until ${inWords(facts, facts.sealAtMs)}. Should one bring the miss back, we will tell you. The former figures stay readable.`,
      `Please quote ${facts.breachId} when you write to us about it.`,
    ],
    signature: signedByProvider(facts),
  };
}

/** To the customer: a later correction brought the miss back. */
export function breachReinstated({ facts, recipientName, nowMs }: NoticeContext): Letter {
  return {
    subject: `Breach notice stands again: ${facts.serviceName} in ${facts.period} (${facts.breachId})`,
    greeting: `Dear ${recipientName},`,
    blocks: [
      `We had withdrawn our notice that ${facts.serviceName} missed its promised availability in ${facts.period}. A later correction of the measured data shows that the promise was missed after all. The notice stands again.`,
      {
        facts: [
          ...promiseAndMeasurement(facts, nowMs),
          ['Missed for certain since', inWords(facts, facts.occurredAtMs)],
        ],
      },
      `How this was computed: ${howComputed(facts)}`,
      `Corrections of the measured data count until ${inWords(facts, facts.sealAtMs)}.`,
      `Please quote ${facts.breachId} when you write to us about it.`,
    ],
    signature: signedByProvider(facts),
  };
}

const signedByProvider = ({ providerName }: NoticeFacts): string => `With kind regards\n${providerName}`;
