import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { OutboxMessage, type SearchAttribute } from './rows.ts';
import { traceHeaders } from './trace.ts';

/** The database itself notifies it of every message that is written. */
export const OUTBOX_CHANNEL = 'outbox';

/** A message to a lifecycle, in plain names: what it becomes is the workflows' business. */
export type Message = {
  /** The workflow's type; `taskQueueOf` says where it runs. */
  readonly workflow: string;
  readonly workflowId: string;
  readonly signal: string;
  /** The signal's argument; the relay adds `from` and `sequence`. Ids, instants and numbers, never personal data. */
  readonly args?: object;
  /** The workflow's input: given, the message starts the lifecycle when it does not run yet. */
  readonly start?: object;
  readonly searchAttributes?: readonly SearchAttribute[];
  /** The line that lists of workflows show. */
  readonly summary?: string;
};

/** A new message is due whatever the clock of this process says: the relay compares with the database's. */
export const AT_ONCE = new Date(0);

export type Outbox = { send(message: Message): Promise<void> };

/** An outbox that writes into the transaction of `em`. */
export const outboxIn = (em: EntityManager, tenant: string, now: number): Outbox => ({
  async send({ workflow, workflowId, signal, args = {}, start, searchAttributes, summary }) {
    const at = new Date(now);
    em.persist(
      em.create(OutboxMessage, {
        tenant,
        workflow,
        workflowId,
        sequence: await nextSequence(em, workflowId),
        signal,
        args,
        // A lifecycle starts on the server's clock; where the tenant's own runs ahead it must not act before the tenant's present.
        start: start ? { ...start, notBefore: at.toISOString() } : null,
        searchAttributes: searchAttributes ?? null,
        summary: summary ?? null,
        traceparent: traceHeaders().traceparent ?? null,
        createdAt: at,
        nextAttemptAt: AT_ONCE,
      }),
    );
  },
});

/** Takes the lifecycle's counter lock until the transaction ends, so that numbers commit in their order. */
async function nextSequence(em: EntityManager, workflowId: string): Promise<number> {
  const { rows } = await sql<{ last_sequence: number }>`
    insert into lifecycle_counter (workflow_id, last_sequence) values (${workflowId}, 1)
    on conflict (workflow_id) do update set last_sequence = lifecycle_counter.last_sequence + 1
    returning last_sequence`.execute(em.getKysely());
  const [row] = rows;
  if (!row) throw new Error('The lifecycle counter gave no number.');
  return row.last_sequence;
}

/** Wakes whoever listens on a channel once the transaction of `em` commits. */
export async function notify(em: EntityManager, channel: string): Promise<void> {
  await sql`select pg_notify(${channel}, '')`.execute(em.getKysely());
}
