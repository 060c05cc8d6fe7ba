import type { ChangeInput, ChangeOutcome, ChangeSignals, ChangeStanding, InstantText } from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { hearOfReminders, takeReminderVerbs } from './reminders.ts';
import { receive } from './steering.ts';
import { inWords } from './words.ts';

/** What the lifecycle of one change knows. */
export type ChangeLife = {
  readonly input: ChangeInput;
  readonly journal: Journal;
  /** Where the record stands, as it said last. */
  standing: ChangeStanding;
  /** How many signals were heard. */
  heard: number;
  /** What was done once in this run: facts that were asked to be told, votes that were closed. */
  readonly done: string[];
  /** Numbers of the windows that are declared as maintenance, as far as is known. */
  declared: readonly number[];
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: ChangeInput): ChangeLife {
  const { phase, step, due, remindAt, board, window } = input;
  const standing = { phase, step, due, remindAt, board, window };
  const life: ChangeLife = {
    input,
    journal: openJournal(input),
    standing,
    heard: 0,
    done: [],
    declared: input.declared ?? mayBeDeclared(standing),
  };
  receive<ChangeSignals>(life.journal.seen, {
    ...hearOfReminders(life, life.done),
    moved: ({ move, from: _from, sequence: _sequence, ...moved }) => {
      life.heard += 1;
      life.standing = moved;
      note(life.journal, HAPPENED[move]?.(moved) ?? move);
    },
    told: ({ fact, toldAt }) => {
      life.heard += 1;
      note(life.journal, `told ${tidingsOf(fact)}, at ${inWords(toldAt)}`);
    },
  });
  takeReminderVerbs(life, input.changeId);
  return life;
}

/** Entered from the record, which does not say what metrics was told: every window may be declared but the one that is to be declared again. */
function mayBeDeclared({ window }: ChangeStanding): number[] {
  const numbers = Array.from({ length: window?.number ?? 0 }, (_, index) => index + 1);
  return numbers.filter(number => number !== window?.number || !window.isMaintenance);
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export const nextRun = ({ input, standing, declared, journal }: ChangeLife): ChangeInput => ({
  ...input,
  ...standing,
  declared,
  carried: carry(journal),
});

/** How a change ended; null while it goes on. */
export const endOf = ({ standing: { phase } }: ChangeLife): ChangeOutcome['ended'] | null =>
  phase === 'DOCUMENTED' || phase === 'REJECTED' || phase === 'WITHDRAWN' ? phase : null;

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = ({ standing: { due, remindAt, board } }: ChangeLife): readonly InstantText[] =>
  [remindAt, due, board?.remindAt ?? null, board?.due ?? null].filter(instant => instant !== null);

export const voteInWords = ({ board }: ChangeStanding): string =>
  board === null
    ? 'no vote is open'
    : `${board.cast} of ${board.members} members have voted, ${board.quorum} are needed`;

const windowInWords = ({ window }: ChangeStanding): string =>
  window === null
    ? 'no window'
    : `window ${window.number} is from ${inWords(window.start)} to ${inWords(window.end)}${window.isMaintenance ? ', as maintenance' : ''}`;

const HAPPENED: Readonly<Record<string, (standing: ChangeStanding) => string>> = {
  REQUEST: () => 'the change was asked for',
  ASSESS: standing => `it was assessed, and the board was asked (${voteInWords(standing)})`,
  VOTE: standing => `a vote was cast (${voteInWords(standing)})`,
  DELEGATE: () => 'a member handed the vote to another one',
  APPROVE: () => 'the board approved it',
  REJECT: () => 'the board rejected it',
  APPROVE_EMERGENCY: () => 'one board member of the provider approved it as an emergency; the board reviews that',
  UPHOLD: () => 'the board upheld the emergency decision',
  OBJECT: ({ phase }) =>
    `the board objected to the emergency decision${phase === 'REJECTED' ? ': the change is rejected' : '; the change was begun and goes on'}`,
  SCHEDULE: windowInWords,
  BEGIN: () => 'the implementation began',
  FINISH: () => 'the implementation was finished',
  VERIFY: () => 'it was verified',
  ROLL_BACK: () => 'it was rolled back',
  DOCUMENT: () => 'the closing record was written',
  WITHDRAW: () => 'it was withdrawn',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  provider: 'the provider',
  provider_manager: "the provider's manager",
  provider_board: "the provider's board members",
  customer: 'the customer',
  customer_manager: "the customer's manager",
  customer_board: "the customer's board members",
};
const AWAITED: Readonly<Record<string, string>> = {
  assessment: 'the assessment',
  vote: 'their vote',
  review: 'their review of the emergency decision',
  window: 'a window',
  implementation: 'the implementation',
  verification: 'the verification',
  record: 'the closing record',
};

/** Whom a fact such as `change/chg_…/assessment/turn/1/provider` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const whom = AUDIENCES[audience] ?? audience;
  const awaited = AWAITED[about] ?? about;
  switch (news) {
    case 'scheduled':
      return `${whom} of the window`;
    case 'turn':
      return `${whom} that ${awaited} is awaited`;
    case 'reminder':
      return about === 'implementation'
        ? `${whom} that the window is open`
        : `${whom} that ${awaited} is still awaited`;
    default:
      return `${whom} that ${about === 'vote' ? 'the vote' : about === 'review' ? 'the review' : awaited} is overdue`;
  }
}
