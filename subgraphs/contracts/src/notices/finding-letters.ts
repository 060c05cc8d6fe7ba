import type { FindingNotice } from '../rules/notification-kinds.ts';
import type { FindingMailContext } from './finding-facts.ts';
import type { Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import { FINDING_WORDS } from './words/finding-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';

const WORDS_OF = {
  FINDING_TURN: 'turn',
  FINDING_REMINDER: 'reminder',
  FINDING_OVERDUE: 'overdue',
  FINDING_VERIFIED: 'verified',
  FINDING_NOT_EFFECTIVE: 'notEffective',
  FINDING_SOLVED: 'solved',
} as const satisfies Record<FindingNotice, string>;

/** Words one notification about a finding for one recipient (H6.3). */
export function findingLetter(kind: FindingNotice, { facts, fact, reader }: FindingMailContext): Letter {
  const words = FINDING_WORDS[reader.language];
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  const { findingId, contractTitle, phase, dueMs, providerName } = facts;
  const { subject, opening } = words[WORDS_OF[kind]];
  const grade = words.grades[facts.grade];
  const isForAnswer = fact.split('/')[2] === 'extension';
  const matter = {
    named: words.named(grade, contractTitle),
    task: isForAnswer ? words.answerExtension : words.tasks[phase],
    by: dueMs === null || isForAnswer ? null : instantInWords(dueMs, reader),
  };
  return {
    language: reader.language,
    subject: words.subject(subject, grade, contractTitle, findingId),
    greeting: greeting(reader.name),
    blocks: [opening(matter), { facts: rowsOf({ facts, reader }) }],
    signature: onBehalfOf(providerName),
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null) => (value === null ? [] : [[label, value] as const]);

function rowsOf({
  facts,
  reader,
}: Pick<FindingMailContext, 'facts' | 'reader'>): readonly (readonly [string, string])[] {
  const { labels, effects } = FINDING_WORDS[reader.language];
  return [
    [labels.contract, facts.contractTitle],
    [labels.says, facts.says],
    [labels.owner, facts.owner],
    [labels.day, facts.day],
    ...row(labels.rootCause, facts.rootCause),
    ...row(labels.plan, facts.plan),
    ...row(labels.extendTo, facts.extendTo),
    ...row(labels.extensionReason, facts.extendTo === null ? null : facts.extensionReason),
    ...row(labels.extensionRefusal, facts.extensionRefusal),
    ...row(labels.report, facts.report),
    ...row(labels.refusalReason, facts.refusalReason),
    ...row(labels.effect, facts.effectOutcome && effects[facts.effectOutcome]),
    [labels.finding, facts.findingId],
  ];
}
