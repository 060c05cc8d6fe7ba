import type { ChangePhase } from '../rules/change-course.ts';
import type { ChangeNotice } from '../rules/notification-kinds.ts';
import type { ChangeMailContext, ChangeMailFacts } from './change-facts.ts';
import type { Block, Letter } from './letter.ts';
import { instantInWords } from './wording.ts';
import type { ChangeWords } from './words/change-en.ts';
import { CHANGE_WORDS } from './words/change-words.ts';
import { LETTER_WORDS } from './words/letter-words.ts';

/** What is to be done, and the mutations that do it. */
type Task = { readonly name: keyof ChangeWords['tasks']; readonly mutations: readonly string[] };

const STEP_TASKS: Readonly<Partial<Record<ChangePhase, Task>>> = {
  AWAITING_ASSESSMENT: { name: 'AWAITING_ASSESSMENT', mutations: ['assessChange'] },
  APPROVED: { name: 'APPROVED', mutations: ['scheduleChange'] },
  SCHEDULED: { name: 'SCHEDULED', mutations: ['implementChange'] },
  IMPLEMENTING: { name: 'IMPLEMENTING', mutations: ['implementChange', 'rollBackChange'] },
  IMPLEMENTED: { name: 'IMPLEMENTED', mutations: ['verifyChange', 'rollBackChange'] },
  AWAITING_DOCUMENTATION: { name: 'AWAITING_DOCUMENTATION', mutations: ['documentChange'] },
};
const VOTE: Task = { name: 'VOTE', mutations: ['voteOnChange', 'delegateVote'] };
const REVIEW: Task = { name: 'REVIEW', mutations: ['voteOnChange'] };
const NOTHING: Task = { name: 'NOTHING', mutations: [] };

/** Words one notification about a change for one recipient (H4.4). */
export function changeLetter(kind: ChangeNotice, context: ChangeMailContext): Letter {
  const { facts, reader, isAboutVote } = context;
  const words = CHANGE_WORDS[reader.language];
  const { task, dueMs } = matterOf(context);
  const matter = {
    named: words.named(facts.title, facts.serviceName),
    task: words.tasks[task.name],
    by: dueMs === null ? null : inWords(context, dueMs),
  };
  const doSo = words.doSo(task.mutations.length > 0 ? words.or(task.mutations) : words.nothing);
  switch (kind) {
    case 'CHANGE_TURN':
      return letter(context, words.turn.subject, [words.turn.opening(matter), whatItIs(context), doSo]);
    case 'CHANGE_REMINDER': {
      const { subject, opening } = facts.phase === 'SCHEDULED' && !isAboutVote ? words.open : words.reminder;
      return letter(context, subject, [opening(matter), whatItIs(context), doSo]);
    }
    case 'CHANGE_OVERDUE':
      return letter(context, words.overdue.subject, [words.overdue.opening(matter), whatItIs(context)]);
    case 'CHANGE_SCHEDULED': {
      const { subject, opening, isMaintenance, isNoMaintenance } = words.scheduled;
      return letter(context, subject, [
        opening(matter.named, inWords(context, facts.window?.startMs), inWords(context, facts.window?.endMs)),
        facts.window?.declaresMaintenance === true ? isMaintenance : isNoMaintenance,
        whatItIs(context),
      ]);
    }
  }
}

/** What the mail is about: the vote, or the step. */
function matterOf({ facts, isAboutVote }: ChangeMailContext): { readonly task: Task; readonly dueMs: number | null } {
  const { vote, phase, dueMs } = facts;
  if (vote && isAboutVote) return { task: vote.isReview ? REVIEW : VOTE, dueMs: vote.dueMs };
  return { task: STEP_TASKS[phase] ?? NOTHING, dueMs };
}

function whatItIs(context: ChangeMailContext): Block {
  const { facts, reader } = context;
  const { assessment, emergencyReason, vote, window } = facts;
  const { labels, standing, fromTo } = CHANGE_WORDS[reader.language];
  return {
    facts: [
      ...row(labels.contract, facts.contractTitle),
      ...row(labels.service, facts.serviceName),
      ...row(labels.change, facts.changeId),
      ...row(labels.reason, facts.reason),
      ...row(labels.content, facts.content),
      ...row(labels.effect, facts.effect),
      ...row(labels.risk, assessment?.risk),
      ...row(labels.impact, assessment?.impact),
      ...row(labels.feasibility, assessment?.feasibility),
      ...row(labels.atOnce, emergencyReason),
      ...row(labels.vote, vote && standing(vote.cast, vote.members, vote.needed)),
      ...row(labels.window, window && fromTo(inWords(context, window.startMs), inWords(context, window.endMs))),
    ],
  };
}

/** A row of the table; none where there is no value. */
const row = (label: string, value: string | null | undefined) => (value == null ? [] : [[label, value] as const]);

function letter({ facts, reader }: ChangeMailContext, what: string, blocks: readonly Block[]): Letter {
  const { greeting, onBehalfOf } = LETTER_WORDS[reader.language];
  return {
    language: reader.language,
    subject: CHANGE_WORDS[reader.language].subject(what, facts.title, facts.serviceName, facts.changeId),
    greeting: greeting(reader.name),
    blocks,
    signature: onBehalfOf(facts.providerName),
  };
}

const inWords = ({ reader }: ChangeMailContext, atMs: ChangeMailFacts['dueMs'] | undefined): string =>
  atMs == null ? CHANGE_WORDS[reader.language].noInstant : instantInWords(atMs, reader);
