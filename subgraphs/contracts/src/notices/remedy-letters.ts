import type { RemedyNotice } from '../rules/notification-kinds.ts';
import type { RemedyMove } from '../rules/remedy-moves.ts';
import type { Block, Letter } from './letter.ts';
import { whyChanged } from './notice-facts.ts';
import type { RemedyMailFacts } from './remedy-facts.ts';
import { reportRows } from './report-facts.ts';
import { instantInWords } from './wording.ts';
import { LETTER_WORDS } from './words/letter-words.ts';
import type { Reader } from './words/reader.ts';
import type { RemedyWords, Said } from './words/remedy-en.ts';
import { REMEDY_WORDS } from './words/remedy-words.ts';
import { REPORT_WORDS } from './words/report-words.ts';

/** What a mail about a remedy is made from; `fact` says what it is about: `breach/brc_…/plan/turn/1/provider`. */
export type RemedyMailContext = { readonly facts: RemedyMailFacts; readonly fact: string; readonly reader: Reader };

type TaskName = keyof RemedyWords['tasks'];
/** By which mutations each thing is done. */
const MUTATIONS: Readonly<Record<TaskName, readonly string[]>> = {
  confirmation: ['confirmReport', 'contestReport'],
  contest: ['upholdReport', 'withdrawReport'],
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

/** A report that is contested and upheld is confirmed or taken back. */
const DISPUTED = ['confirmReport', 'withdrawReport', 'askForMediation'];

/** Words one notification about the remedy of a breach for one recipient (H7.3.2, H7.3.3, H7.3.5). */
export function remedyLetter(kind: RemedyNotice, context: RemedyMailContext): Letter {
  const { facts, fact, reader } = context;
  const words = REMEDY_WORDS[reader.language];
  const [, , about = '', news = ''] = fact.split('/');
  const said = saidOf(context, words);
  const { miss, due } = said;
  const known = { facts: whatIsKnown(context, words) };
  const changed = { facts: [...known.facts, ...whyChanged(context)] };
  switch (kind) {
    case 'REMEDY_TURN':
    case 'REMEDY_REMINDER':
    case 'REMEDY_OVERDUE': {
      const name = about as TaskName;
      const task = words.tasks[name];
      if (kind === 'REMEDY_OVERDUE')
        return letter(context, words.overdue.subject, [words.overdue.opening(miss, task.words, due), known]);
      const { subject, opening } = kind === 'REMEDY_TURN' ? words.turn : words.reminder;
      const isMediated = name === 'mediation' || name === 'outcome';
      const otherwise = said.isDisputed && isMediated ? words.otherwiseDisputed : task.otherwise;
      const mutations = said.isDisputed && name === 'escalated' ? DISPUTED : MUTATIONS[name];
      const doSo = words.doSo(words.or(mutations));
      return letter(context, subject, [opening(miss, task.words, due, otherwise), known, doSo]);
    }
    case 'REMEDY_NEWS':
      return letter(context, words.news.subject, [words.news.of[news as RemedyMove](said), known]);
    case 'REMEDY_ESCALATED': {
      const { subject, opening, rejected, noSettlement, disputed } = words.escalated;
      if (said.isDisputed)
        return letter(context, subject, [disputed(miss, due), known, words.doSo(words.or(DISPUTED))]);
      const doSo = words.doSo(words.or(MUTATIONS.escalated));
      const why = facts.rejections >= facts.maxRejections ? rejected(facts.rejections) : noSettlement;
      return letter(context, subject, [opening(why, miss, due), known, doSo]);
    }
    case 'ANALYSIS_EXTENDED': {
      const reason = { facts: row(words.labels.reason, facts.extensionReason) };
      const opening = words.extended.opening(miss, instantInWords(facts.analysisDueMs, reader));
      return letter(context, words.extended.subject, [opening, reason]);
    }
    case 'REMEDY_STOPPED': {
      const { subject, opening, takenBack } = words.stopped;
      const why = facts.reported === null ? opening(miss) : takenBack(miss);
      return letter(context, subject, [why, changed]);
    }
    case 'REMEDY_RESUMED':
      return letter(context, words.resumed.subject, [words.resumed.opening(miss, due), changed]);
  }
}

function saidOf({ facts, reader }: RemedyMailContext, words: RemedyWords): Said {
  const inWords = (atMs: number | null): string | null => (atMs === null ? null : instantInWords(atMs, reader));
  const { isByDefault, rejections, maxRejections, reported, serviceName: service, period } = facts;
  return {
    miss:
      reported === null
        ? words.missed(service, period)
        : REPORT_WORDS[reader.language].miss({ kind: reported.kind, service, period }),
    due: inWords(facts.dueMs),
    effectDue: inWords(facts.effectDueMs),
    isByDefault,
    isDisputed: reported?.isDisputed === true,
    rejections,
    maxRejections,
  };
}

/** The record, as far as there is something to say. */
function whatIsKnown(
  { facts, reader }: RemedyMailContext,
  { labels, measure, attributions, outcomes }: RemedyWords,
): (readonly [string, string])[] {
  const { cause, attribution, improvement, measures, report, settlement, escalation } = facts;
  return [
    ...row(labels.contract, facts.contractTitle),
    ...row(labels.service, facts.serviceName),
    ...row(labels.period, facts.period),
    ...row(labels.breach, facts.breachId),
    ...(facts.reported === null ? [] : reportRows(facts.reported, reader)),
    ...row(labels.cause, cause),
    ...row(labels.putDownTo, attribution && attributions[attribution]),
    ...row(labels.improvement, improvement),
    ...measures.flatMap(({ what, owner, due }) => row(labels.measure, measure(what, owner, due))),
    ...row(labels.report, report?.text),
    ...row(labels.rejectedBecause, report?.rejectedBecause),
    ...row(labels.settlement, settlement?.content),
    ...row(labels.amount, settlement?.amount),
    ...row(labels.termsFrom, settlement?.termsFrom),
    ...row(labels.notAcceptedBecause, settlement?.reason),
    ...row(labels.mediator, escalation?.mediator),
    ...row(labels.outcome, escalation?.outcome && outcomes[escalation.outcome]),
    ...row(labels.outcomeText, escalation?.outcomeText),
    ...row(labels.reason, escalation?.endedBecause),
  ];
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
