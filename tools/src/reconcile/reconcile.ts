import { setTimeout as sleep } from 'node:timers/promises';
import { LIFECYCLES, SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import type { Client } from '@temporalio/client';
import { type Difference, differenceOf, type Rows, recordOf } from './differences.ts';
import { type Mendable, mend } from './mend.ts';
import { type Run, readRun } from './run.ts';
import type { Doors } from './subgraph-doors.ts';

/** A difference counts once it was seen so often, so long apart: what is on its way arrives meanwhile. */
const LOOKS = 3;
const LOOK_AGAIN_AFTER_MS = 500;
const ROUNDS = 3;
const AT_A_TIME = 16;

type Reconciling = {
  readonly client: Client;
  readonly doors: Doors;
  /** One tenant; all of them without it. */
  readonly tenant?: string | undefined;
  /** Mends what differs. */
  readonly apply: boolean;
  readonly say: (line: string) => void;
};

/**
 * Compares the records of contracts, breaches and notifications, and the trails, with the lifecycles on the Temporal server, says what
 * differs, and mends it when asked to.
 * @returns how many differences are left
 */
export async function reconcile({ client, doors, tenant, apply, say }: Reconciling): Promise<number> {
  let left = await differences(client, doors, tenant);
  for (let round = 0; apply && left.length > 0 && round < ROUNDS; round += 1) {
    for (const found of left.filter(({ remedy }) => remedy.does !== 'NOTHING')) {
      await mend(client, doors, found);
      say(`${found.says}; ${DONE[found.remedy.does]}`);
    }
    left = await differences(client, doors, tenant);
  }
  for (const { says, remedy } of left) say(`${says}; ${TO_DO[remedy.does]}`);
  say(
    left.length === 0
      ? 'All is well: rows and lifecycles agree.'
      : `${left.length} ${left.length === 1 ? 'differs' : 'differ'}.`,
  );
  return left.length;
}

const DONE: Readonly<Record<Difference['remedy']['does'], string>> = {
  START: 'started from its record',
  START_AGAIN: 'terminated, and started again from its record',
  TERMINATE: 'terminated',
  SEND_AGAIN: 'sent again',
  WAKE: 'it was woken',
  NOTHING: '',
};

const TO_DO: Readonly<Record<Difference['remedy']['does'], string>> = {
  START: '--apply starts it from its record',
  START_AGAIN: '--apply terminates it and starts it again from its record',
  TERMINATE: '--apply terminates it',
  SEND_AGAIN: '--apply sends it again',
  WAKE: '--apply wakes it',
  NOTHING: 'it is tried again without end; the log of the subgraph says more',
};

/** What differs, and still does after several looks. */
async function differences(client: Client, doors: Doors, only: string | undefined): Promise<readonly Mendable[]> {
  const running = await runningIds(client, only);
  const tenants = new Set([...(only === undefined ? await doors.tenants() : [only]), ...running.map(tenantOf)]);
  const found: Mendable[] = [];
  for (const tenant of tenants) {
    const own = running.filter(id => tenantOf(id) === tenant);
    found.push(...(await ofRecords(client, doors, tenant, own)), ...(await ofTrails(client, doors, tenant)));
  }
  return found;
}

/** Ids of the lifecycles that run, by the server's list, which may be a moment behind. */
async function runningIds(client: Client, tenant: string | undefined): Promise<string[]> {
  const begins = LIFECYCLES.map(
    type => `WorkflowId STARTS_WITH '${tenant === undefined ? type : `${type}/${tenant}`}/'`,
  );
  const query = `ExecutionStatus = 'Running' AND (${begins.join(' OR ')})`;
  const ids: string[] = [];
  for await (const { workflowId } of client.workflow.list({ query })) if (tenantOf(workflowId)) ids.push(workflowId);
  return ids;
}

const tenantOf = (workflowId: string): string => workflowId.split('/')[1] ?? '';
const isTrail = (workflowId: string): boolean => workflowId.startsWith('trail/');

async function ofRecords(
  client: Client,
  doors: Doors,
  tenant: string,
  running: readonly string[],
): Promise<Mendable[]> {
  let runs = new Map<string, Run | null>();
  let suspects: readonly string[] | undefined;
  for (let look = 1; ; look += 1) {
    const { now, byId } = await rowsOf(doors, tenant, suspects);
    // What is over and does not run is not looked at: most of all records.
    suspects ??= [...new Set([...running.filter(id => !isTrail(id)), ...openOnes(byId)])];
    const former = runs;
    runs = new Map(await inTurn(suspects, async id => [id, await readRun(client, id)] as const));
    const found = suspects.flatMap(id => {
      const rows = byId.get(id) ?? {};
      const difference = differenceOf(id, rows, runs.get(id) ?? null, former.get(id) ?? null);
      return difference ? [{ ...difference, tenant, rows, lifecycle: recordOf(rows)?.lifecycle ?? null, now }] : [];
    });
    if (found.length === 0 || look === LOOKS) return found;
    suspects = found.map(({ workflowId }) => workflowId);
    await sleep(LOOK_AGAIN_AFTER_MS);
  }
}

const openOnes = (byId: ReadonlyMap<string, Rows>): string[] =>
  [...byId].flatMap(([id, rows]) => (recordOf(rows)?.isOver === false ? [id] : []));

/** What all subgraphs say of the lifecycles of a tenant, or of `only` those. */
async function rowsOf(
  doors: Doors,
  tenant: string,
  only: readonly string[] | undefined,
): Promise<{ readonly now: string; readonly byId: ReadonlyMap<string, Rows> }> {
  const byId = new Map<string, Partial<Record<SubgraphName, Rows[SubgraphName]>>>();
  let latest = '';
  for (const subgraph of SUBGRAPHS) {
    const { now, lifecycles } = await doors.lifecycles(subgraph, tenant, only);
    latest = now > latest ? now : latest;
    for (const known of lifecycles) byId.set(known.workflowId, { ...byId.get(known.workflowId), [subgraph]: known });
  }
  return { now: latest, byId: byId as ReadonlyMap<string, Rows> };
}

/** A trail has no record of its own: it runs once anything was decided, and leaves nothing uncopied. */
async function ofTrails(client: Client, doors: Doors, tenant: string): Promise<Mendable[]> {
  const found = await inTurn(SUBGRAPHS, async subgraph => {
    let uncopied: string | null | undefined;
    for (let look = 1; ; look += 1) {
      const { isWritten, oldest, lifecycle } = await doors.trail(subgraph, tenant);
      const run = await readRun(client, lifecycle.workflowId);
      const remedy = trailRemedy(isWritten, run, oldest !== null && (oldest === uncopied || uncopied === undefined));
      if (remedy === null) return [];
      const { workflowId } = lifecycle;
      const says = `${workflowId} ${TRAIL_SAYS[remedy]}`;
      if (look === LOOKS)
        return [
          { workflowId, says, remedy: { does: remedy }, tenant, rows: {}, lifecycle, now: new Date().toISOString() },
        ];
      uncopied = oldest;
      await sleep(LOOK_AGAIN_AFTER_MS);
    }
  });
  return found.flat();
}

type TrailRemedy = 'START' | 'TERMINATE' | 'WAKE';

function trailRemedy(isWritten: boolean, run: Run | null, isWaiting: boolean): TrailRemedy | null {
  const isRunning = run !== null && run.ended === null;
  if (!isWritten) return isRunning ? 'TERMINATE' : null;
  if (!isRunning) return 'START';
  return isWaiting && !run.isBusy ? 'WAKE' : null;
}

const TRAIL_SAYS: Readonly<Record<TrailRemedy, string>> = {
  START: 'does not run, although decisions are there to copy',
  TERMINATE: 'runs, and there is no decision to copy',
  WAKE: 'does not know of decisions that wait to be copied',
};

/** A few at a time, in order. */
async function inTurn<T, R>(items: readonly T[], work: (item: T) => Promise<R>): Promise<R[]> {
  const results: R[] = [];
  for (let from = 0; from < items.length; from += AT_A_TIME)
    results.push(...(await Promise.all(items.slice(from, from + AT_A_TIME).map(work))));
  return results;
}
