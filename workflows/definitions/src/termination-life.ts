import type {
  InstantText,
  TerminationInput,
  TerminationOutcome,
  TerminationSignals,
  TerminationStanding,
} from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { hearOfReminders, takeReminderVerbs } from './reminders.ts';
import { receive } from './steering.ts';
import { terminationTidings } from './termination-words.ts';
import { inWords } from './words.ts';

/** What the lifecycle of one termination knows. */
export type TerminationLife = {
  readonly input: TerminationInput;
  readonly journal: Journal;
  /** Where the record stands, as it said last. */
  standing: TerminationStanding;
  /** What was decided and is still to be told, oldest first. */
  readonly news: TerminationStanding[];
  /** How many signals were heard. */
  heard: number;
  /** What was done once in this run: facts that were asked to be told, deadlines that passed. */
  readonly done: string[];
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: TerminationInput): TerminationLife {
  const { phase, move, step, givenBy, isConfirmed, endsAt, answerBy, awaited } = input;
  const standing = { phase, move, step, givenBy, isConfirmed, endsAt, answerBy, awaited };
  const life: TerminationLife = {
    input,
    journal: openJournal(input),
    standing,
    news: [standing],
    heard: 0,
    done: [],
  };
  receive<TerminationSignals>(life.journal.seen, {
    ...hearOfReminders(life, life.done),
    moved: ({ from: _from, sequence: _sequence, ...moved }) => {
      life.heard += 1;
      life.standing = moved;
      life.news.push(moved);
      note(life.journal, HAPPENED[moved.move]?.(moved) ?? moved.move);
    },
    told: ({ fact, toldAt }) => {
      life.heard += 1;
      note(life.journal, `told ${terminationTidings(fact)}, at ${inWords(toldAt)}`);
    },
  });
  takeReminderVerbs(life, input.terminationId);
  return life;
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export const nextRun = ({ input, standing, journal }: TerminationLife): TerminationInput => ({
  ...input,
  ...standing,
  carried: carry(journal),
});

/** How a termination ended; null while something follows. */
export const endOf = ({ standing: { phase } }: TerminationLife): TerminationOutcome['ended'] | null =>
  phase === 'OFFERED' || phase === 'NOTICE_GIVEN' || phase === 'CONFIRMED' || phase === 'HANDOVER' ? null : phase;

/** When time brings something about: the notice runs out, or the offer lapses; null where it does not. */
export const deadlineOf = ({ standing: { phase, endsAt, answerBy } }: TerminationLife): InstantText | null =>
  phase === 'OFFERED' ? answerBy : phase === 'NOTICE_GIVEN' || phase === 'CONFIRMED' ? endsAt : null;

/** Instants at which something happens unless somebody acts before. */
export const instantsOf = (life: TerminationLife): readonly InstantText[] =>
  [deadlineOf(life), ...life.standing.awaited.flatMap(({ remindAt, due }) => [remindAt, due])].filter(
    instant => instant !== null,
  );

const side = ({ givenBy }: TerminationStanding): string => `the ${givenBy.toLowerCase()}`;
const end = ({ endsAt }: TerminationStanding): string => (endsAt === null ? 'at once' : `on ${inWords(endsAt)}`);

const HAPPENED: Readonly<Record<string, (standing: TerminationStanding) => string>> = {
  GIVE_NOTICE: standing => `${side(standing)} gave notice: the contract ends ${end(standing)}`,
  OFFER: standing => `${side(standing)} offered to end the contract ${end(standing)}`,
  CONFIRM: () => 'the other side confirmed the notice',
  AGREE: standing => `both sides agreed: the contract ends ${end(standing)}`,
  REFUSE: () => 'the offer was refused',
  WITHDRAW: standing => `${side(standing)} took it back`,
  RECORD_IMPACT: () => 'the provider said what the end affects',
  PLAN_HANDOVER: () => 'the handover was planned',
  HAND_OVER: () => 'something was handed over',
  ACCEPT_HANDOVER: () => 'the customer accepted something that was handed over',
  REJECT_HANDOVER: () => 'the customer rejected something that was handed over',
  SIGN_HANDOVER: ({ phase }) =>
    phase === 'HANDED_OVER' ? 'both sides have signed: everything was handed over' : 'one side signed the handover',
  END: ({ isConfirmed }) => `the contract has ended${isConfirmed ? '' : '; the notice was never confirmed'}`,
  LAPSE: () => 'the offer was not answered in time',
  REPLACE: () => 'both sides agreed on another end',
};
