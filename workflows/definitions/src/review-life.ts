import type { InstantText, ReviewInput, ReviewSignals, ReviewStanding } from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { hearOfReminders, takeReminderVerbs } from './reminders.ts';
import { receive } from './steering.ts';
import { inWords } from './words.ts';

/** What the lifecycle of one review knows. */
export type ReviewLife = {
  readonly input: ReviewInput;
  readonly journal: Journal;
  /** Where the record stands, as it said last. */
  standing: ReviewStanding;
  /** How many signals were heard. */
  heard: number;
  /** What was done once in this run: facts that were asked to be told, silence that was recorded. */
  readonly done: string[];
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: ReviewInput): ReviewLife {
  const { phase, step, due, remindAt, isSupplementDue } = input;
  const life: ReviewLife = {
    input,
    journal: openJournal(input),
    standing: { phase, step, due, remindAt, ...(isSupplementDue === undefined ? {} : { isSupplementDue }) },
    heard: 0,
    done: [],
  };
  receive<ReviewSignals>(life.journal.seen, {
    ...hearOfReminders(life, life.done),
    moved: ({ move, from: _from, sequence: _sequence, ...standing }) => {
      life.heard += 1;
      life.standing = standing;
      note(life.journal, HAPPENED[move] ?? move);
    },
    told: ({ fact, toldAt }) => {
      life.heard += 1;
      note(life.journal, `told ${tidingsOf(fact)}, at ${inWords(toldAt)}`);
    },
  });
  takeReminderVerbs(life, input.reviewId);
  return life;
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export const nextRun = ({ input, standing, journal }: ReviewLife): ReviewInput => ({
  ...input,
  ...standing,
  carried: carry(journal),
});

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = ({ standing: { due, remindAt } }: ReviewLife): readonly InstantText[] =>
  [remindAt, due].filter(instant => instant !== null);

const HAPPENED: Readonly<Record<string, string>> = {
  OPEN: 'the review was opened',
  COLLECT: 'its evidence was collected, and the report drafted',
  COMPLETE: 'the report was completed',
  APPROVE: 'the report was approved',
  RETURN: 'the report was returned: it is to be completed again',
  ACCEPT: 'the customer accepted the report',
  OBJECT: 'the customer objected to the report',
  SILENCE: 'the customer did not answer in time',
};

const AUDIENCES: Readonly<Record<string, string>> = {
  provider: 'the provider',
  provider_manager: "the provider's manager",
  customer: 'the customer',
};
const AWAITED: Readonly<Record<string, string>> = {
  completion: 'that its report is to be completed',
  approval: 'that its report is to be approved',
  answer: 'of the report, and until when it can be answered',
  publication: 'that the report is published',
};

/** Whom a fact such as `review/rev_…/approval/reminder/3/provider_manager` tells what, for people. */
export function tidingsOf(fact: string): string {
  const [, , about = '', news = '', , audience = ''] = fact.split('/');
  const how = news === 'reminder' ? ' once more' : news === 'overdue' ? ' and is overdue' : '';
  return `${AUDIENCES[audience] ?? audience} ${AWAITED[about] ?? about}${how}`;
}
