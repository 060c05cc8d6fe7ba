import type { RemedyNotice } from '../rules/notification-kinds.ts';
import type { RemedyMove } from '../rules/remedy-moves.ts';
import type { Block, Letter } from './letter.ts';
import type { RemedyMailFacts } from './remedy-facts.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import type { RemedyWords, Said } from './words/remedy-en.ts';
import { REMEDY_WORDS } from './words/remedy-words.ts';

/** What a mail about a remedy is made from; `fact` says what it is about: `breach/brc_…/plan/turn/1/provider`. */
export type RemedyMailContext = { readonly facts: RemedyMailFacts; readonly fact: string; readonly reader: Reader };

type TaskName = keyof RemedyWords['tasks'];
/** By which mutations each thing is done. */
const MUTATIONS: Readonly<Record<TaskName, readonly string[]>> = {
  attribution: ['answerAttribution'],
  plan: ['planRectification'],
  settlement: ['acceptSettlement', 'counterSettlement', 'rejectSettlement'],
  rectification: ['reportRectification'],
  acceptance: ['acceptRectification', 'rejectRectification'],
  escalated: ['planRectification', 'acceptRectification', 'askForMediation'],
  mediation: ['recordMediationOutcome'],
  outcome: ['answerMediationOutcome'],
  termination: ['chooseTermination', 'acceptRectification', 'grantNewPlan'],
};

/** Words one notification about the remedy of a breach for one recipient (H7.3.2, H7.3.3, H7.3.5). */
export function remedyLetter(kind: RemedyNotice, context: RemedyMailContext): Letter {
  const { facts, fact, reader } = context;
  const words = REMEDY_WORDS[reader.language];
  const [, , about = '', news = ''] = fact.split('/');
  const said = saidOf(context, words);
  const { miss, due } = said;
  const known = whatIsKnown(context, words);
  switch (kind) {
    case 'REMEDY_TURN':
    case 'REMEDY_REMINDER':
    case 'REMEDY_OVERDUE': {
      const name = about as TaskName;
      const task = words.tasks[name];
      if (kind === 'REMEDY_OVERDUE')
        return letter(context, words.overdue.subject, [words.overdue.opening(miss, task.words, due), known]);
      const { subject, opening } = kind === 'REMEDY_TURN' ? words.turn : words.reminder;
      const doSo = words.doSo(words.or(MUTATIONS[name]));
      return letter(context, subject, [opening(miss, task.words, due, task.otherwise), known, doSo]);
    }
    case 'REMEDY_NEWS':
      return letter(context, words.news.subject, [words.news.of[news as RemedyMove](said), known]);
    case 'REMEDY_ESCALATED': {
      const { subject, opening, rejected, noSettlement } = words.escalated;
      const doSo = words.doSo(words.or(MUTATIONS.escalated));
      const why = facts.rejections >= facts.maxRejections ? rejected(facts.rejections) : noSettlement;
      return letter(context, subject, [opening(why, miss, due), known, doSo]);
    }
    case 'ANALYSIS_EXTENDED': {
      const reason = { facts: row(words.labels.reason, facts.extensionReason) };
      const opening = words.extended.opening(miss, instantInWords(facts.analysisDueMs, reader));
      return letter(context, words.extended.subject, [opening, reason]);
    }
    case 'REMEDY_STOPPED':
      return letter(context, words.stopped.subject, [words.stopped.opening(miss), known]);
    case 'REMEDY_RESUMED':
      return letter(context, words.resumed.subject, [words.resumed.opening(miss, due), known]);
  }
}

function saidOf({ facts, reader }: RemedyMailContext, words: RemedyWords): Said {
  const inWords = (atMs: number | null): string | null => (atMs === null ? null : instantInWords(atMs, reader));
  const { isByDefault, rejections, maxRejections } = facts;
  return {
    miss: words.missed(facts.serviceName, facts.period),
    due: inWords(facts.dueMs),
    effectDue: inWords(facts.effectDueMs),
    isByDefault,
    rejections,
    maxRejections,
  };
}

/** The record, as far as there is something to say. */
function whatIsKnown({ facts }: RemedyMailContext, { labels, measure, attributions, outcomes }: RemedyWords): Block {
  const { cause, attribution, improvement, measures, report, settlement, escalation } = facts;
  return {
    facts: [
      ...row(labels.contract, facts.contractTitle),
      ...row(labels.service, facts.serviceName),
      ...row(labels.period, facts.period),
      ...row(labels.breach, facts.breachId),
      ...row(labels.cause, cause),
      ...row(labels.putDownTo, attribution && attributions[attribution]),
      ...row(labels.improvement, improvement),
      ...measures.flatMap(({ what, owner, due }) => row(labels.measure, measure(what, owner, due))),
      ...row(labels.report, report?.text),
      ...row(labels.rejectedBecause, report?.rejectedBecause),
      ...row(labels.settlement, settlement?.content),
      ...row(labels.amount, settlement?.amount),
      ...row(labels.notAcceptedBecause, settlement?.reason),
      ...row(labels.mediator, escalation?.mediator),
      ...row(labels.outcome, escalation?.outcome && outcomes[escalation.outcome]),
      ...row(labels.outcomeText, escalation?.outcomeText),
      ...row(labels.reason, escalation?.endedBecause),
    ],
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null | undefined) => (value == null ? [] : [[label, value] as const]);

function letter({ facts, reader }: RemedyMailContext, what: string, blocks: readonly Block[]): Letter {
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  return {
    language: reader.language,
    subject: REMEDY_WORDS[reader.language].subject(what, facts.serviceName, facts.period, facts.breachId),
    greeting: greeting(reader.name),
    blocks,
    signature: onBehalfOf(facts.providerName),
  };
}
