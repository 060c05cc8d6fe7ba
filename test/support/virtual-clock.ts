import { setTimeout as sleep } from 'node:timers/promises';
import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { describeWorkflow, fastForward, isOpen, milliseconds, pendingOf } from './time-skipping.ts';

const SETTLES_WITHIN_MS = 60_000;
const LOOK_AGAIN_AFTER_MS = 50;
/** Where nothing has changed for a while, something longer is waited for, e.g. that the heartbeat of a dead worker is missed. */
const LONG_WAIT_MS = 2_000;
const LOOK_SELDOM_AFTER_MS = 500;
/**
 * A timer begins when its workflow task ends, so it fires a little after the instant that the workflow meant. One that
 * is due so shortly after the target belongs to it.
 */
const LATENESS_MS = 5_000;

type Options = {
  readonly client: Client;
  readonly tenant: string;
  /** Sets the tenant's clock in every subgraph; it is only set forward. */
  readonly setTenantClock: (now: Date) => Promise<void>;
  /** Whether outboxes and evaluators have nothing left to do. */
  readonly settled: () => Promise<boolean>;
  /**
   * Ids of every lifecycle that was started for the tenant, ended ones too, as the outboxes know them. (The server's own
   * list runs up to a tenth of a second behind, so that a lifecycle just started would be left at the wrong instant.)
   */
  readonly lifecycles: () => Promise<readonly string[]>;
} & Patience;

/** What a slow machine, or a worker that is killed, makes longer. */
export type Patience = {
  /** How long to wait for rest, milliseconds. */
  readonly settlesWithinMs?: number;
  /** How long a workflow task may take, milliseconds. */
  readonly latenessMs?: number;
};

/** One present for all lifecycles of a tenant and for its subgraphs. It stands still until it is moved, and only goes forward. */
export type VirtualClock = {
  /** The tenant's present: the host's clock until it is moved for the first time. */
  now(): Date;
  /** Lets time pass: stops at every instant at which a lifecycle's timer is due, and lets all that follows from it happen there. */
  advanceTo(instant: Date | string): Promise<void>;
  /** Waits until nothing happens any more without time passing. Lifecycles that were started meanwhile are at the present then. */
  settle(): Promise<void>;
};

export function createVirtualClock({
  client,
  tenant,
  setTenantClock,
  settled,
  lifecycles,
  settlesWithinMs = SETTLES_WITHIN_MS,
  latenessMs = LATENESS_MS,
}: Options): VirtualClock {
  let presentMs: number | null = null;

  const openIds = async (): Promise<readonly string[]> => stillOpen(client, await lifecycles());
  const bringAllTo = async (targetMs: number): Promise<void> => {
    await Promise.all((await openIds()).map(id => unlessGone(fastForward(client, id, targetMs, settlesWithinMs))));
  };

  /** A timer that belongs to the present fires a little later, on a busy machine later than one looks again. */
  const isAboutToFire = async (): Promise<boolean> =>
    presentMs !== null && (await nextDue(client, await openIds())) <= presentMs + latenessMs;

  const settle = async (): Promise<void> => {
    const deadline = Date.now() + settlesWithinMs;
    let restingSince = Date.now();
    let changedAt = Date.now();
    let wasIdle = false;
    for (let former: string | null = null; ; ) {
      if (presentMs !== null) await bringAllTo(presentMs);
      // Asked between two looks that find the same: a timer that fires after the second one is not missed.
      const isAwaited = wasIdle && (await isAboutToFire());
      // Asked first: what left the outboxes before that shows in the lifecycles after it.
      const isSettled = await settled();
      const { busy, fingerprint } = await look(client, await openIds());
      if (!isSettled) busy.push('outboxes or evaluators');
      if (busy.length > 0 || fingerprint !== former) restingSince = Date.now();
      else if (wasIdle && !isAwaited && Date.now() - restingSince >= LOOK_AGAIN_AFTER_MS) return;
      wasIdle = busy.length === 0;
      if (fingerprint !== former) changedAt = Date.now();
      former = fingerprint;
      if (Date.now() > deadline)
        throw new Error(
          `The tenant ${tenant} does not come to rest: ${busy.join('; ') || 'its lifecycles keep changing'}.`,
        );
      await sleep(Date.now() - changedAt > LONG_WAIT_MS ? LOOK_SELDOM_AFTER_MS : LOOK_AGAIN_AFTER_MS);
    }
  };

  const moveTo = async (instantMs: number): Promise<void> => {
    if (presentMs !== null && instantMs <= presentMs) return;
    presentMs = instantMs;
    await setTenantClock(new Date(instantMs));
    await bringAllTo(instantMs);
  };

  const advanceTo = async (instant: Date | string): Promise<void> => {
    const targetMs = new Date(instant).getTime();
    if (targetMs < (presentMs ?? Date.now()))
      throw new Error(
        `Virtual time only goes forward: ${new Date(targetMs).toISOString()} lies before the tenant's present.`,
      );
    await settle();
    for (
      let due = await nextDue(client, await openIds());
      due <= targetMs + latenessMs;
      due = await nextDue(client, await openIds())
    ) {
      await moveTo(due);
      await settle();
    }
    await moveTo(targetMs);
    await settle();
  };

  return { now: () => new Date(presentMs ?? Date.now()), advanceTo, settle };
}

/** Those that run; one whose start is still on its way does not yet. */
async function stillOpen(client: Client, ids: readonly string[]): Promise<string[]> {
  const descriptions = await Promise.all(ids.map(id => unlessGone(describeWorkflow(client, id))));
  return ids.filter((_, index) => {
    const description = descriptions[index];
    return description !== undefined && isOpen(description);
  });
}

/** What the lifecycles are busy with, and a text that differs when anything happened to one of them. */
async function look(client: Client, ids: readonly string[]): Promise<{ busy: string[]; fingerprint: string }> {
  const descriptions = await Promise.all(ids.map(id => describeWorkflow(client, id)));
  const open = descriptions.filter(isOpen);
  const busy = open.flatMap(description =>
    pendingOf(description).map(what => `${description.workflowExecutionInfo?.execution?.workflowId} waits for ${what}`),
  );
  const marks = open.map(
    ({ workflowExecutionInfo: info }) =>
      `${info?.execution?.workflowId} ${info?.execution?.runId} ${String(info?.historyLength)}`,
  );
  return { busy, fingerprint: marks.toSorted().join('\n') };
}

/** The soonest instant at which a timer of one of the lifecycles fires, in epoch milliseconds on their own clocks; Infinity without one. */
async function nextDue(client: Client, ids: readonly string[]): Promise<number> {
  const dues = await Promise.all(ids.map(async id => (await unlessGone(pendingTimers(client, id))) ?? []));
  return Math.min(...dues.flat());
}

/** When each pending timer of a workflow fires. Event times are on the workflow's own clock. */
async function pendingTimers(client: Client, workflowId: string): Promise<number[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const due = new Map<string, number>();
  for (const {
    eventTime,
    timerStartedEventAttributes: started,
    timerFiredEventAttributes: fired,
    timerCanceledEventAttributes: cancelled,
  } of events ?? []) {
    if (started?.timerId) due.set(started.timerId, milliseconds(eventTime) + milliseconds(started.startToFireTimeout));
    const over = fired?.timerId ?? cancelled?.timerId;
    if (over) due.delete(over);
  }
  return [...due.values()];
}

/** A lifecycle may end between being listed and being asked. */
async function unlessGone<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError || (error instanceof Error && 'code' in error && error.code === 5))
      return undefined;
    throw error;
  }
}
