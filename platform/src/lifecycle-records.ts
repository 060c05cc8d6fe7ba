import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { notify, OUTBOX_CHANNEL } from './outbox.ts';
import { TrailRow } from './rows.ts';
import type { Startable } from './start-options.ts';

const PAGE = 500;

/** What a record says of its lifecycle. */
export type LifecycleRecord = {
  /** Nothing is left to do: no lifecycle need run. */
  readonly isOver: boolean;
  /** The phase that the lifecycle should be in; null where the record does not tell. */
  readonly phase: string | null;
  /** The phase that the graph shows, and the number of that projection; null where nothing was shown yet, or ever is. */
  readonly shown: { readonly phase: string; readonly sequence: number } | null;
  /** How the lifecycle is started from the record, at the phase that it is in. */
  readonly lifecycle: Startable;
};

/** Finds the records of lifecycles by their workflow ids; one without a record is left out. `em` sees the tenant. */
export type RecordsOf = (
  em: EntityManager,
  nowMs: number,
  workflowIds: readonly string[],
) => Promise<ReadonlyMap<string, LifecycleRecord>>;

/** How far a subgraph has come with its messages to one lifecycle. */
export type Correspondence = {
  readonly workflowId: string;
  /** The number given last. */
  readonly last: number;
  /** Up to this number everything was sent. */
  readonly sent: number;
  /** From this number on the messages are still there. */
  readonly kept: number;
  /** Why the first unsent message could not be sent; null when none failed. */
  readonly refused: string | null;
};

type CounterRow = {
  workflow_id: string;
  last_sequence: number;
  unsent: number | null;
  kept: number | null;
  refused: string | null;
};

/**
 * The lifecycles that a subgraph ever wrote to for a tenant, in the order of their ids.
 * @param only asks for these alone
 * @returns at most 500, and where to go on after them
 */
export async function correspondences(
  em: EntityManager,
  tenant: string,
  after: string,
  only: readonly string[] | null,
): Promise<{ readonly rows: readonly Correspondence[]; readonly next: string | null }> {
  const { rows } = await sql<CounterRow>`
    select c.workflow_id, c.last_sequence,
           min(o.sequence) filter (where o.sent_at is null) as unsent,
           min(o.sequence) as kept,
           (array_agg(o.last_error order by o.sequence) filter (where o.sent_at is null))[1] as refused
      from lifecycle_counter c
      left join outbox o on o.workflow_id = c.workflow_id
     where split_part(c.workflow_id, '/', 2) = ${tenant}
       and c.workflow_id > ${after}
       and (${only}::text[] is null or c.workflow_id = any(${only}::text[]))
     group by c.workflow_id
     order by c.workflow_id
     limit ${PAGE}`.execute(em.getKysely());
  return {
    rows: rows.map(({ workflow_id, last_sequence, unsent, kept, refused }) => ({
      workflowId: workflow_id,
      last: last_sequence,
      sent: unsent === null ? last_sequence : unsent - 1,
      kept: kept ?? last_sequence + 1,
      refused,
    })),
    next: rows.length === PAGE ? (rows.at(-1)?.workflow_id ?? null) : null,
  };
}

/** Lets the relay send a lifecycle's messages after a number once more. @returns how many */
export async function sendAgain(em: EntityManager, tenant: string, workflowId: string, after: number): Promise<number> {
  return em.transactional(async tx => {
    const { numAffectedRows } = await sql`
      update outbox
         set sent_at = null, outcome = null, attempts = 0, last_error = null, next_attempt_at = now()
       where tenant = ${tenant} and workflow_id = ${workflowId} and sequence > ${after}
         and sent_at is not null`.execute(tx.getKysely());
    await notify(tx, OUTBOX_CHANNEL);
    return Number(numAffectedRows ?? 0);
  });
}

/** Whether a tenant's trail was ever written to, and its oldest row that is not copied to audits yet. `em` sees the tenant. */
export async function trailState(em: EntityManager): Promise<{ isWritten: boolean; oldest: string | null }> {
  const [oldest] = await em.find(TrailRow, { copiedAt: null }, { orderBy: { at: 'asc', id: 'asc' }, limit: 1 });
  return { isWritten: oldest !== undefined || (await em.count(TrailRow, {})) > 0, oldest: oldest?.id ?? null };
}

/** Every tenant that ever decided anything here. */
export async function tenantsOf(em: EntityManager): Promise<string[]> {
  const { rows } = await sql<{ tenant: string }>`
    select distinct tenant from trail union select distinct split_part(workflow_id, '/', 2) from lifecycle_counter
    order by 1`.execute(em.getKysely());
  return rows.map(({ tenant }) => tenant);
}
