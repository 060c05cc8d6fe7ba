import type {
  DeliveryInput,
  DeliveryOutcome,
  DeliveryPhase,
  DeliverySignals,
  InstantText,
  Waiting,
} from '@surety/workflow-contract';
import { attempt, deliveryActivities, insist, operatorActivities } from './activities.ts';
import { take } from './operating.ts';
import { carry, type Journal, note, openJournal, show } from './progress.ts';
import { goOn, isLong, isPast, receive, untilAnswered, untilBegin, waitUntil } from './steering.ts';
import { inWords } from './words.ts';

/** Minutes between attempts; after the last of them, hourly. */
const BACKOFF_MINUTES = [1, 5, 15];
const HOURLY = 60;
/** Whoever waits is looked at again no sooner, should the clocks of subgraph and lifecycle differ. */
const SOONEST_MS = 60_000;

/** What the lifecycle of one delivery knows. */
type Life = {
  readonly input: DeliveryInput;
  readonly journal: Journal;
  /** Attempts that did not reach everybody; a wait for quiet hours or a digest is none. */
  attempts: number;
  giveUpAt: InstantText;
  /** It is to be tried at once. */
  hurried: boolean;
  /** Contacts and webhooks that were told, in all, and that the last attempt could not tell. */
  told: number;
  failed: number;
  /** Contacts that are not to be told yet; null where there are none. */
  waiting: Waiting | null;
  /** Somebody is to acknowledge it by then; null where that is not asked. */
  acknowledgeBy: InstantText | null;
  acknowledged: boolean;
  /** What it tells is not so any more: nobody else is told. */
  superseded: boolean;
};

/**
 * Tells one fact to the contacts and webhooks of one party. Who could not be reached is tried again after 1, 5, 15 and 60 minutes,
 * then hourly, until the delivery is given up, on record. Who has quiet hours, or is told with a daily digest, is told after them.
 */
export async function delivery(input: DeliveryInput): Promise<DeliveryOutcome> {
  const life: Life = {
    input,
    journal: openJournal(input),
    attempts: input.attempts,
    giveUpAt: input.giveUpAt,
    hurried: false,
    told: input.told ?? 0,
    failed: 1,
    waiting: null,
    acknowledgeBy: null,
    acknowledged: false,
    superseded: false,
  };
  // The first only starts it: what there is to tell stands in the input.
  receive<DeliverySignals>(life.journal.seen, {
    requested: () => undefined,
    acknowledged: ({ at }) => {
      life.acknowledged = true;
      note(life.journal, `acknowledged at ${inWords(at)}`);
    },
    resent: () => {
      life.hurried = true;
      note(life.journal, 'somebody asked for it to be tried at once');
    },
    rearranged: () => {
      life.hurried = true;
    },
  });
  takeResend(life);
  await untilBegin(input);

  await tell(life);
  while ((life.failed > 0 || life.waiting !== null) && (await pause(life))) {
    if (isLong()) await goOn<typeof delivery>(nextRun(life));
    await tell(life);
  }
  if (life.failed > 0) await giveUp(life);
  await awaitAcknowledgement(life);
  await untilAnswered();
  const ended = life.superseded ? 'SUPERSEDED' : life.told > 0 ? 'TOLD' : 'GIVEN_UP';
  await showDelivery(life, ended, null, 'nothing follows');
  return { notificationId: input.notificationId, ended };
}

/** An operator has it tried at once. */
function takeResend(life: Life): void {
  const { tenant, notificationId, contractId } = life.input;
  take('resend', {
    refusal: () => {
      if (contractId === undefined) return 'This is a daily digest. Resend the notification that stands in it.';
      return life.failed === 0 && life.waiting === null ? 'Everybody whom it is for was told.' : null;
    },
    carryOut: ({ reason, onBehalfOf, idempotencyKey }, summary) =>
      operatorActivities.resendNotification.executeWithOptions({ summary }, [
        { tenant, notificationId, reason, onBehalfOf, idempotencyKey },
      ]),
    answer: () => 'It is tried at once.',
  });
}

/** One attempt to reach everybody that was not told yet. */
async function tell(life: Life): Promise<void> {
  await showDelivery(life, 'SENDING', life.giveUpAt, 'who cannot be reached is tried again');
  const { tenant, notificationId, fact } = life.input;
  const number = life.attempts + 1;
  life.hurried = false;
  const summary = `tells ${fact}, attempt ${number}`;
  const answer = await attempt(life.journal, summary, () =>
    deliveryActivities.deliver.executeWithOptions({ summary }, [{ tenant, notificationId, attempt: number }]),
  );
  if (!answer) {
    // One that was refused is tried again like one that failed.
    Object.assign(life, { attempts: number, failed: Math.max(life.failed, 1), waiting: null });
    return;
  }
  const { told, failed, lastFailure, acknowledgeBy = null, waiting = null, giveUpAt = life.giveUpAt } = answer.value;
  const { superseded = false } = answer.value;
  Object.assign(life, { told, failed, acknowledgeBy, waiting, giveUpAt, superseded });
  if (failed > 0) life.attempts = number;
  const reached = `attempt ${number} reached ${told} of ${total(life)}`;
  note(life.journal, lastFailure === null ? reached : `${reached} (${lastFailure})`);
}

/** Everybody that it is for: told, not reached, or not to be told yet. */
const total = ({ told, failed, waiting }: Life): number => told + failed + (waiting?.contacts ?? 0);

/** Waits for the next attempt, or for the end of all attempts. @returns whether there is a next one */
async function pause(life: Life): Promise<boolean> {
  const { giveUpAt, waiting } = life;
  if (waiting !== null && life.failed === 0) return rest(life, waiting);
  const { fact, spread = 0 } = life.input;
  const minutes = (BACKOFF_MINUTES[life.attempts - 1] ?? HOURLY) * (1 + spread);
  const nextMs = Math.min(Date.now() + minutes * 60_000, Date.parse(giveUpAt), waiting ? restMs(waiting) : Infinity);
  const until = new Date(nextMs).toISOString();
  await showDelivery(life, 'RETRYING', until, `it is tried again; given up at ${inWords(giveUpAt)}`);
  const summary = `tells ${fact} again at ${inWords(until)}; given up at ${inWords(giveUpAt)}`;
  await waitUntil(
    () => life.hurried,
    () => until,
    () => summary,
  );
  return !isPast(giveUpAt);
}

/** Everybody that could be told now was: waits until the next one can be. */
async function rest(life: Life, waiting: Waiting): Promise<true> {
  const until = new Date(restMs(waiting)).toISOString();
  const words = `${waitInWords(waiting)}; told ${life.told} of ${total(life)}`;
  await showDelivery(life, 'WAITING', until, 'who waits is told', words);
  await waitUntil(
    () => life.hurried,
    () => until,
    () => `${life.input.fact} ${words}`,
  );
  return true;
}

const restMs = ({ until }: Waiting): number => Math.max(Date.parse(until), Date.now() + SOONEST_MS);

const waitInWords = ({ local, because, contacts }: Waiting): string =>
  `waits until ${local} for the ${because === 'DIGEST' ? 'daily digest' : 'quiet hours'} of ${contacts === 1 ? 'one contact' : `${contacts} contacts`}`;

/** Somebody who was told says that it has arrived, or it is told once more and to the party's managers. */
async function awaitAcknowledgement(life: Life): Promise<void> {
  const { acknowledgeBy } = life;
  if (acknowledgeBy === null || life.acknowledged) return;
  const { tenant, notificationId, fact } = life.input;
  await showDelivery(
    life,
    'AWAITING_ACKNOWLEDGEMENT',
    acknowledgeBy,
    "it is told once more, and to the party's managers",
  );
  const summary = `somebody is to acknowledge ${fact} by ${inWords(acknowledgeBy)}`;
  const isDone = await waitUntil(
    () => life.acknowledged,
    () => acknowledgeBy,
    () => summary,
  );
  if (isDone) return;
  const escalation = `has ${fact} told once more, and to the party's managers`;
  await insist(life.journal, escalation, () =>
    deliveryActivities.escalateNotice.executeWithOptions({ summary: escalation }, [{ tenant, notificationId }]),
  );
  note(life.journal, 'nobody acknowledged it in time');
}

async function giveUp(life: Life): Promise<void> {
  const { tenant, notificationId, fact } = life.input;
  const summary = `records that the delivery of ${fact} was given up`;
  await insist(life.journal, summary, () =>
    deliveryActivities.giveUpDelivery.executeWithOptions({ summary }, [{ tenant, notificationId }]),
  );
  note(life.journal, `given up after ${life.attempts} attempts`);
}

const nextRun = ({ input, journal, attempts, giveUpAt, told }: Life): DeliveryInput => ({
  ...input,
  attempts,
  giveUpAt,
  told,
  carried: carry(journal),
});

const showDelivery = (
  life: Life,
  phase: DeliveryPhase,
  nextDeadline: string | null,
  next: string,
  where: string = WHERE[phase],
): Promise<void> =>
  show(life.journal, {
    phase,
    nextDeadline,
    whoseTurn: nextDeadline === null ? 'NOBODY' : 'SYSTEM',
    workItem: null,
    standing: `Tells ${life.input.fact}: ${where}`,
    next,
  });

const WHERE: Readonly<Record<DeliveryPhase, string>> = {
  SENDING: 'being sent',
  WAITING: 'not everybody is to be told yet',
  RETRYING: 'not everybody could be reached yet',
  AWAITING_ACKNOWLEDGEMENT: 'told; nobody has acknowledged it yet',
  TOLD: 'told',
  SUPERSEDED: 'a newer correction was told instead',
  GIVEN_UP: 'nobody could be reached',
};
