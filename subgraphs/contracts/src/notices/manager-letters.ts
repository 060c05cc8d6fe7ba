import type { Block, Letter } from './letter.ts';
import { inWords, type NoticeContext, type NoticeFacts, promiseAndMeasurement } from './notice-facts.ts';

/** To the provider's manager: half of the 24 hours have passed, the customer is not told (H7.3.1). */
export const noticeWarning12h = (context: NoticeContext): Letter =>
  noticeWarning(context, 'Half of the 24 hours in which the customer is to be told have passed.');

/** To the provider's manager: four of the 24 hours are left, the customer is not told (H7.3.1). */
export const noticeWarning20h = (context: NoticeContext): Letter =>
  noticeWarning(context, 'Only four of the 24 hours in which the customer is to be told are left.');

function noticeWarning(context: NoticeContext, howFar: string): Letter {
  const { facts, nowMs } = context;
  return managerLetter(context, `Customer not told yet: ${facts.serviceName} in ${facts.period} (${facts.breachId})`, [
    `${howFar} ${facts.customerName} must know of this breach by ${inWords(facts, facts.notifyByMs)}.`,
    { facts: promiseAndMeasurement(facts, nowMs) },
    whyNotTold(facts),
  ]);
}

/** To the provider's manager: the customer was not told in time (H7.3.1). */
export function noticeLate(context: NoticeContext): Letter {
  const { facts, nowMs } = context;
  return managerLetter(
    context,
    `Customer not told in time: ${facts.serviceName} in ${facts.period} (${facts.breachId})`,
    [
      `${facts.customerName} was to be told of this breach by ${inWords(facts, facts.notifyByMs)}. That did not happen; the delay stands on record.`,
      { facts: promiseAndMeasurement(facts, nowMs) },
      facts.toldAtMs === null ? whyNotTold(facts) : `The customer was told at ${inWords(facts, facts.toldAtMs)}.`,
    ],
  );
}

/** To the provider's manager: the analysis is overdue (H5.3, H7.3.2). */
export function analysisOverdue(context: NoticeContext): Letter {
  const { facts, nowMs } = context;
  return managerLetter(context, `Analysis overdue: ${facts.serviceName} in ${facts.period} (${facts.breachId})`, [
    `The cause of this breach was to be found by ${inWords(facts, facts.analysisDueMs)}. No analysis is recorded.`,
    { facts: promiseAndMeasurement(facts, nowMs) },
    'Record the cause and what will be done about it with analyseBreach.',
  ]);
}

function managerLetter({ facts, recipientName }: NoticeContext, subject: string, blocks: readonly Block[]): Letter {
  return {
    subject,
    greeting: `Dear ${recipientName},`,
    blocks,
    signature: `Surety, on behalf of ${facts.providerName}`,
  };
}

const whyNotTold = ({ held }: NoticeFacts): string =>
  held
    ? 'The notice is held back. Release it with releaseBreachNotice; the deadline does not move while it is held.'
    : "The customer's mail server has not accepted the notice yet; it is tried again. Check the addresses of the customer's contacts.";
