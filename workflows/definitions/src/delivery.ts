import type { DeliveryInput, DeliveryOutcome, DeliveryPhase, DeliverySignals } from '@surety/workflow-contract';
import { continueAsNew } from '@temporalio/workflow';
import { attempt, deliveryActivities, insist } from './activities.ts';
import { carry, type Journal, note, openJournal, show } from './progress.ts';
import { isLong, isPast, receive, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/** Minutes between attempts; after the last of them, hourly. */
const BACKOFF_MINUTES = [1, 5, 15];
const HOURLY = 60;

type Life = {
  readonly input: DeliveryInput; readonly journal: Journal; attempts: number; told: number; failed: number };

/**
 * Tells one fact to the contacts of one party. Who could not be reached is tried again after 1, 5, 15 and 60 minutes,
 * then hourly, until the delivery is given up, on record.
 */
export async function delivery(input: DeliveryInput): Promise<DeliveryOutcome> {
  const life: Life = { ...input, journal: openJournal(input), told: input.told ?? 0, failed: 1 };
  // The signal only starts it: what there is to tell stands in the input.
  receive<DeliverySignals>(life.journal.seen, { requested: () => undefined });
  await untilBegin(input);

  await tell(life);
  while (life.failed > 0 && !isPast(life.giveUpAt)) {
    if (isLong()) await continueAsNew<typeof delivery>(nextRun(life));
    await pause(life);
    if (!isPast(life.giveUpAt)) await tell(life);
  }
  if (life.failed > 0) await giveUp(life);
  const ended = life.told > 0 ? 'TOLD' : 'GIVEN_UP';
  await showDelivery(life, ended, null, 'nothing follows');
  return { notificationId: life.notificationId, ended };
}

/** One attempt to reach every contact that was not told yet. */
async function tell(life: Life): Promise<void> {
  await showDelivery(life, 'SENDING', life.giveUpAt, 'a contact who cannot be reached is tried again');
  const { tenant, notificationId } = life;
  life.attempts += 1;
  const summary = `tells ${life.fact}, attempt ${life.attempts}`;
  const answer = await attempt(life.journal, summary, () =>
    deliveryActivities.deliver.executeWithOptions({ summary }, [{ tenant, notificationId, attempt: life.attempts }]),
  );
  if (!answer) return;
  const { told, failed, lastFailure } = answer.value;
  life.told += told;
  life.failed = failed;
  note(
    life.journal,
    `attempt ${life.attempts} reached ${told} of ${told + failed}${lastFailure === null ? '' : ` (${lastFailure})`}`,
  );
}

/** Waits for the next attempt, or for the end of all attempts when that comes first. */
async function pause(life: Life): Promise<void> {
  const minutes = BACKOFF_MINUTES[life.attempts - 1] ?? HOURLY;
  const nextAttempt = Math.min(Date.now() + minutes * 60_000, Date.parse(life.giveUpAt));
  const until = new Date(nextAttempt).toISOString();
  await showDelivery(life, 'RETRYING', until, `it is tried again; given up at ${inWords(life.giveUpAt)}`);
  await waitUntil(
    () => false,
    () => until,
    () => `tells ${life.fact} again at ${inWords(until)}; given up at ${inWords(life.giveUpAt)}`,
  );
}

async function giveUp(life: Life): Promise<void> {
  const { tenant, notificationId } = life;
  const summary = `records that the delivery of ${life.fact} was given up`;
  await insist(life.journal, summary, () =>
    deliveryActivities.giveUpDelivery.executeWithOptions({ summary }, [{ tenant, notificationId }]),
  );
  note(life.journal, `given up after ${life.attempts} attempts`);
}

const nextRun = ({ journal, failed: _, ...input }: Life): DeliveryInput => ({ ...input, carried: carry(journal) });

const showDelivery = (life: Life, phase: DeliveryPhase, nextDeadline: string | null, next: string): Promise<void> =>
  show(life.journal, {
    phase,
    nextDeadline,
    whoseTurn: nextDeadline === null ? 'NOBODY' : 'SYSTEM',
    workItem: null,
    standing: `Tells ${life.fact}: ${WHERE[phase]}`,
    next,
  });

const WHERE: Readonly<Record<DeliveryPhase, string>> = {
  SENDING: 'being sent',
  RETRYING: 'not everybody could be reached yet',
  TOLD: 'told',
  GIVEN_UP: 'nobody could be reached',
};
