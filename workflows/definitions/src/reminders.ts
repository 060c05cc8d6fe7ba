import type { InstantText, ReminderSignals } from '@surety/workflow-contract';
import { operatorActivities } from './activities.ts';
import { take } from './operating.ts';
import { type Journal, note } from './progress.ts';
import { isPast } from './steering.ts';

/** A lifecycle that reminds people. */
type Reminding = {
  readonly input: { readonly tenant: string };
  readonly journal: Journal;
  heard: number;
};

/** Operators pause reminders and resume them. Whether they are paused stands in the record, which refuses a reminder then. */
export function takeReminderVerbs({ input: { tenant } }: Reminding, recordId: string): void {
  for (const name of ['pauseReminders', 'resumeReminders'] as const)
    take(name, {
      refusal: () => null,
      carryOut: ({ reason, onBehalfOf, idempotencyKey }, summary) =>
        operatorActivities[name].executeWithOptions({ summary }, [
          { tenant, recordId, reason, onBehalfOf, idempotencyKey },
        ]),
      answer: () =>
        name === 'pauseReminders'
          ? 'Nobody is reminded any more, until resumeReminders. Deadlines stay, and what is overdue is told.'
          : 'People are reminded again.',
    });
}

/**
 * What a lifecycle does when it hears that its reminders were paused or resumed.
 * @param done facts that were asked to be told: reminders are asked for again once they are resumed; what was told is not told again
 */
export const hearOfReminders = (
  life: Reminding,
  done: string[],
): { readonly [Name in keyof ReminderSignals]: () => void } => ({
  remindersPaused: () => note(life.journal, 'reminders were paused: nobody is reminded until they are resumed'),
  remindersResumed: () => {
    life.heard += 1;
    done.splice(0, done.length, ...done.filter(fact => !fact.includes('reminder')));
    note(life.journal, 'reminders were resumed');
  },
});

/** Shares of the time of a step at which `reminders` of its standing lie, in percent. */
const PERCENTS = ['50', '75', '90'];

/** The last of these that has come; undefined before the first. */
export const percentReached = (reminders: readonly InstantText[]): string | undefined =>
  PERCENTS[reminders.filter(isPast).length - 1];
