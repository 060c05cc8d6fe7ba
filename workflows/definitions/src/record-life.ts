import type { Entry, InstantText, ReminderSignals, Sent } from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { hearOfReminders } from './reminders.ts';
import { receive } from './steering.ts';
import { inWords } from './words.ts';

type RecordInput = Entry & { readonly tenant: string };

/** What the lifecycle of a record knows that people move step by step: an audit, a remediation, a review. */
export type RecordLife<Input extends RecordInput, Standing> = {
  readonly input: Input;
  readonly journal: Journal;
  /** Where the record stands, as it said last. */
  standing: Standing;
  /** How many signals were heard. */
  heard: number;
  /** What was done once in this run: facts that were asked to be told, effects that were looked at, silence that was recorded. */
  readonly done: string[];
};

type RecordSignals<Standing> = ReminderSignals & {
  moved: Sent & Standing & { readonly move: string };
  told: Sent & { readonly fact: string; readonly toldAt: InstantText };
};

type Words = {
  /** What each move was. */
  readonly happened: Readonly<Record<string, string>>;
  /** Whom a fact tells what. */
  readonly tidingsOf: (fact: string) => string;
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function enterLife<Input extends RecordInput, Standing extends object>(
  input: Input,
  standing: Standing,
  { happened, tidingsOf }: Words,
): RecordLife<Input, Standing> {
  const life: RecordLife<Input, Standing> = { input, journal: openJournal(input), standing, heard: 0, done: [] };
  receive<RecordSignals<Standing>>(life.journal.seen, {
    ...hearOfReminders(life, life.done),
    moved: ({ move, from: _from, sequence: _sequence, ...moved }) => {
      life.heard += 1;
      life.standing = moved as unknown as Standing;
      note(life.journal, happened[move] ?? move);
    },
    told: ({ fact, toldAt }) => {
      life.heard += 1;
      note(life.journal, `told ${tidingsOf(fact)}, at ${inWords(toldAt)}`);
    },
  });
  return life;
}

/** What the next run needs to go on from here; timers do not survive, instants do. */
export const nextRun = <Input extends RecordInput, Standing>({
  input,
  standing,
  journal,
}: RecordLife<Input, Standing>): Input => ({
  ...input,
  ...standing,
  carried: carry(journal),
});
