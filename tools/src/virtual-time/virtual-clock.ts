import { setTimeout as sleep } from 'node:timers/promises';
import type { Client } from '@temporalio/client';
import { fastForward, pendingOf, presentOf } from './time-skipping.ts';
import { unlessGone, type Watched, watchLifecycles } from './watch-lifecycles.ts';

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
  /**
   * Lets time pass: stops at every instant at which a lifecycle's timer is due, and lets all that follows from it happen there.
   * @param atRest is called at each stop and at the end, once nothing happens any more
   */
  advanceTo(instant: Date | string, atRest?: (present: Date) => Promise<void>): Promise<void>;
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
  const watch = watchLifecycles(client, lifecycles);

  const bringTo = async (open: readonly Watched[], targetMs: number): Promise<void> => {
    const behind = open.filter(({ description }) => presentOf(description) < targetMs);
    await Promise.all(behind.map(({ id }) => unlessGone(fastForward(client, id, targetMs, settlesWithinMs))));
  };

  const comeToRest = async (): Promise<void> => {
    const deadline = Date.now() + settlesWithinMs;
    let restingSince = Date.now();
    let changedAt = Date.now();
    let wasIdle = false;
    for (let former: string | null = null; ; ) {
      const before = await watch.open();
      if (presentMs !== null) await bringTo(before, presentMs);
      // A timer that belongs to the present fires a little later, on a busy machine later than one looks again. It is asked for between
      // two looks that find the same: one that fires after the second is not missed.
      const isAwaited = wasIdle && presentMs !== null && (await watch.nextDue(before)) <= presentMs + latenessMs;
      // Asked first: what left the outboxes before that shows in the lifecycles after it.
      const isSettled = await settled();
      const { busy, fingerprint } = stateOf(await watch.open());
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
    await bringTo(await watch.open(), instantMs);
  };

  const settle = async (): Promise<void> => {
    watch.lookAnew();
    await comeToRest();
  };

  const nextDue = async (): Promise<number> => watch.nextDue(await watch.open());

  const advanceTo = async (
    instant: Date | string,
    atRest: (present: Date) => Promise<void> = async () => undefined,
  ): Promise<void> => {
    const targetMs = new Date(instant).getTime();
    if (targetMs < (presentMs ?? Date.now()))
      throw new Error(
        `Virtual time only goes forward: ${new Date(targetMs).toISOString()} lies before the tenant's present.`,
      );
    const stopAt = async (ms: number): Promise<void> => {
      await moveTo(ms);
      await comeToRest();
      await atRest(new Date(presentMs ?? ms));
    };
    await settle();
    for (let due = await nextDue(); due <= targetMs + latenessMs; due = await nextDue()) await stopAt(due);
    await stopAt(targetMs);
  };

  return { now: () => new Date(presentMs ?? Date.now()), advanceTo, settle };
}

/** What the lifecycles are busy with, and a text that differs when anything happened to one of them. */
function stateOf(open: readonly Watched[]): { readonly busy: string[]; readonly fingerprint: string } {
  const busy = open.flatMap(({ id, description }) => pendingOf(description).map(what => `${id} waits for ${what}`));
  const marks = open.map(
    ({ id, description: { workflowExecutionInfo: info } }) =>
      `${id} ${info?.execution?.runId} ${String(info?.historyLength)}`,
  );
  return { busy, fingerprint: marks.toSorted().join('\n') };
}
