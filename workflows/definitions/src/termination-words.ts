import type { Audience, TerminationPhase, TerminationWork } from '@surety/workflow-contract';
import { AUDIENCE_IN_WORDS } from './words.ts';

const AWAITED: Readonly<Record<string, string>> = {
  answer: 'an answer to the offer',
  confirmation: 'the confirmation of the notice',
  impact: 'what the end affects',
  signature: 'a signature under the handover',
};
const NEWS: Readonly<Record<string, string>> = {
  turn: 'is awaited',
  reminder: 'is still awaited',
  overdue: 'is overdue',
};

/** Whom a fact such as `termination/trm_…/impact/reminder/provider` tells what, for people. */
export function terminationTidings(fact: string): string {
  const parts = fact.split('/');
  const [, , about = '', news = ''] = parts;
  const audience = parts.at(-1) ?? '';
  const whom = AUDIENCE_IN_WORDS[audience.toUpperCase() as Audience] ?? audience;
  if (about === 'notice') return `${whom} of the notice or offer`;
  if (about === 'news') return `${whom} of what was decided`;
  return `${whom} that ${AWAITED[about] ?? thingInWords(about)} ${NEWS[news] ?? news}`;
}

/** @param about e.g. `data_export-1` or `data_export-1-answer` */
function thingInWords(about: string): string {
  const [kind = '', , answer] = about.split('-');
  const thing = `${kind.replaceAll('_', ' ')} of the handover`;
  return answer === undefined ? thing : `an answer to ${thing}`;
}

/** What is to be done, for people. */
export const WORK_IN_WORDS: Readonly<Record<TerminationWork, string>> = {
  ANSWER_TERMINATION: 'the offer is to be answered',
  CONFIRM_TERMINATION: 'the notice is to be confirmed',
  RECORD_IMPACT: 'the provider is to say what the end affects',
  HAND_OVER: 'things are to be handed over',
  ACCEPT_HANDOVER: 'what was handed over is to be accepted or rejected',
  SIGN_HANDOVER: 'the handover is to be signed',
};

/** Where a termination stands, for people. */
export const TERMINATION_IN_WORDS: Readonly<Record<TerminationPhase, string>> = {
  OFFERED: 'one side offered to end it by agreement; the other side agrees or refuses',
  NOTICE_GIVEN: 'notice was given, and is not confirmed yet; it runs out all the same',
  CONFIRMED: 'its last day is set and confirmed by the other side',
  HANDOVER: 'it has ended; what the customer needs is handed over',
  HANDED_OVER: 'it has ended, and everything was handed over',
  WITHDRAWN: 'the notice or offer was taken back; the contract goes on',
  REFUSED: 'the offer was refused; the contract goes on',
  LAPSED: 'the offer was not answered in time',
  REPLACED: 'both sides agreed on another end',
};
