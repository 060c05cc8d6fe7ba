import { setTimeout as sleep } from 'node:timers/promises';
import type { EntityManager } from '@mikro-orm/postgresql';
import { SpanKind } from '@opentelemetry/api';
import { Client, Connection, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import type { Check } from './health.ts';
import { type Listener, listen } from './listen.ts';
import type { Log } from './log.ts';
import type { Orm } from './orm.ts';
import { OUTBOX_CHANNEL } from './outbox.ts';
import { IdempotencyKey, KEYS_KEPT_MS, OutboxMessage, REQUEST_KEY } from './rows.ts';
import { startOptions } from './start-options.ts';
import { traceMessages } from './telemetry/temporal.ts';
import { type TemporalEnv, temporalConnection } from './temporal.ts';
import { inSpan } from './trace.ts';

const BATCH = 50;
/** Wake-ups that are taken at once, so that a long time without Temporal leaves no statement without bound; most say the same. */
const WAKE_UPS = 1_000;
const RPC_TIMEOUT_MS = 5_000;
const MAX_BACKOFF_MS = 30_000;
const SENT_KEPT_MS = 30 * 86_400_000;
const PRUNE_EVERY_MS = 3_600_000;
/** A message that is due may be held by another relay: it is not asked for in a tight loop. */
const LEAST_PAUSE_MS = 100;
/** `o` is the first unsent message of its lifecycle. */
const IS_HEAD = `o.sent_at is null
  and not exists (select 1 from outbox p where p.workflow_id = o.workflow_id and p.sent_at is null and p.sequence < o.sequence)`;

type RelayInput = {
  readonly orm: Orm;
  readonly databaseUrl: string;
  readonly subgraph: string;
  readonly temporal: TemporalEnv;
  /** Trails are woken no sooner after they were woken before: what is decided meanwhile is copied together. */
  readonly trailsEveryMs: number;
  readonly log: Log;
};

/** `temporalAnswers` looks whether messages can be sent at present. */
export type Relay = Listener & { readonly temporalAnswers: Check };

/**
 * Sends outbox messages to the lifecycles: woken by NOTIFY, in order per lifecycle, each at least once.
 * A lifecycle ignores a number that it has seen, so once is enough. While Temporal is away, messages stay.
 */
export function startRelay({ orm, databaseUrl, subgraph, temporal, trailsEveryMs, log }: RelayInput): Relay {
  const { TEMPORAL_ADDRESS: address, TEMPORAL_NAMESPACE: namespace } = temporal;
  let client: Promise<Client> | undefined;
  const connected = (): Promise<Client> => {
    client ??= Connection.connect({ ...temporalConnection(temporal), connectTimeout: RPC_TIMEOUT_MS })
      .then(connection => new Client({ connection, namespace, interceptors: { workflow: [traceMessages] } }))
      .catch(error => {
        client = undefined;
        throw error;
      });
    return client;
  };
  let retry: NodeJS.Timeout | undefined;
  let stopped = false;
  let pruneAt = 0;
  let trailsWokenAt = -Infinity;
  /** No clock that is set can move it. */
  const trailsInMs = (): number => Math.max(0, trailsWokenAt + trailsEveryMs - performance.now());

  const drain = async (): Promise<void> => {
    clearTimeout(retry);
    const parts = { orm, subgraph, connected, log };
    for (let sent = 1; sent > 0; ) {
      sent = await sendHeads(parts);
      if (trailsInMs() > 0) continue;
      const woken = await wakeTrails(parts);
      if (woken > 0) trailsWokenAt = performance.now();
      sent += woken;
    }
    const retryInMs = await nextAttemptInMs(orm, trailsInMs());
    if (retryInMs !== null && !stopped) {
      retry = setTimeout(
        () => void work().catch(error => log.error({ error }, 'the outbox could not be drained')),
        retryInMs,
      );
    }
    if (Date.now() >= pruneAt) {
      pruneAt = Date.now() + PRUNE_EVERY_MS;
      await prune(orm);
    }
  };
  let draining: Promise<void> = Promise.resolve();
  const work = (): Promise<void> => {
    draining = draining.catch(() => undefined).then(drain);
    return draining;
  };
  const listener = listen({ url: databaseUrl, channel: OUTBOX_CHANNEL, log, work });
  return {
    async temporalAnswers() {
      try {
        const answering = await connected();
        await answering.withDeadline(Date.now() + RPC_TIMEOUT_MS, () =>
          answering.workflowService.describeNamespace({ namespace }),
        );
        return null;
      } catch {
        return `Temporal at ${address} with namespace ${namespace} does not answer: messages to lifecycles wait in the outbox.`;
      }
    },
    async stop() {
      stopped = true;
      clearTimeout(retry);
      await listener.stop();
      await Promise.race([draining.catch(() => undefined), sleep(1_000)]);
      await client?.then(({ connection }) => connection.close()).catch(() => undefined);
    },
  };
}

type Parts = Pick<RelayInput, 'orm' | 'subgraph' | 'log'> & { readonly connected: () => Promise<Client> };
/** A message that is due, and the database's clock. */
type Due = { readonly id: string; readonly workflowId: string; readonly nowMs: number };

/** Locks messages that are due, oldest first, past those that another relay has. */
const lockDue = (em: EntityManager, where: string, limit: number): Promise<Due[]> =>
  em.getConnection().execute<Due[]>(
    `select id, workflow_id as "workflowId", (extract(epoch from now()) * 1000)::float8 as "nowMs" from outbox o
      where ${where} and next_attempt_at <= now() order by id limit ${limit} for update skip locked`,
    [],
    'all',
    em.getTransactionContext(),
  );

/**
 * Takes the first unsent message of each lifecycle, sends them, and records how it went, in one transaction.
 * @returns how many went out
 */
const sendHeads = (parts: Parts): Promise<number> =>
  parts.orm.em.fork().transactional(async em => {
    const messages = await sendAll(em, parts, await lockDue(em, `${IS_HEAD} and o.sequence is not null`, BATCH));
    return messages.filter(({ sentAt }) => sentAt).length;
  });

/**
 * Wakes each trail once for all that waits to wake it, which says all the same.
 * @returns how many were woken
 */
const wakeTrails = (parts: Parts): Promise<number> =>
  parts.orm.em.fork().transactional(async em => {
    const byTrail = Object.groupBy(
      await lockDue(em, 'o.sent_at is null and o.sequence is null', WAKE_UPS),
      ({ workflowId }) => workflowId,
    );
    const messages = await sendAll(
      em,
      parts,
      Object.values(byTrail).flatMap(same => same?.[0] ?? []),
    );
    for (const { id, workflowId, outcome, sentAt, attempts, lastError, nextAttemptAt } of messages) {
      const how = { outcome, sentAt, attempts, lastError, nextAttemptAt };
      const others = byTrail[workflowId]?.flatMap(same => (same.id === id ? [] : [same.id])) ?? [];
      if (others.length > 0) await em.nativeUpdate(OutboxMessage, { id: others }, how, { filters: false });
    }
    return messages.filter(({ sentAt }) => sentAt).length;
  });

/** Sends messages side by side. One that Temporal does not take is kept, and is due again later. @returns them, with how it went */
async function sendAll(
  em: EntityManager,
  { connected, subgraph, log }: Parts,
  due: readonly Due[],
): Promise<OutboxMessage[]> {
  const [first] = due;
  if (!first) return [];
  const messages = await em.find(
    OutboxMessage,
    { id: due.map(({ id }) => id) },
    { filters: false, orderBy: { id: 'asc' } },
  );
  await Promise.all(
    messages.map(async message => {
      try {
        message.outcome = await sendInTrace(connected, subgraph, message);
        message.sentAt = new Date();
      } catch (error) {
        message.attempts += 1;
        message.lastError = error instanceof Error ? error.message : String(error);
        // On the database's clock, which says when it is due: this host's may jump.
        message.nextAttemptAt = new Date(first.nowMs + Math.min(250 * 2 ** message.attempts, MAX_BACKOFF_MS));
        log.warn(
          {
            workflowId: message.workflowId,
            signal: message.signal,
            attempts: message.attempts,
            reason: message.lastError,
          },
          'Temporal did not take a message; it is kept and tried again',
        );
      }
    }),
  );
  return messages;
}

/** The lifecycle goes on in the trace of whatever wrote the message. */
const sendInTrace = (connected: () => Promise<Client>, subgraph: string, message: OutboxMessage) =>
  inSpan(
    `relay ${message.workflow} ${message.signal}`,
    {
      from: message.traceparent,
      kind: SpanKind.PRODUCER,
      attributes: { temporalWorkflowId: message.workflowId },
    },
    async () => send(await connected(), subgraph, message),
  );

/** One message as a signal, with a start where it has an input. To a lifecycle that has ended it is done: nobody waits for it. */
async function send(client: Client, subgraph: string, message: OutboxMessage): Promise<'SENT' | 'CLOSED'> {
  const argument = {
    from: subgraph,
    ...(message.sequence === null ? {} : { sequence: message.sequence }),
    ...message.args,
  };
  const { workflow, workflowId, start, searchAttributes, summary } = message;
  try {
    await client.withDeadline(Date.now() + RPC_TIMEOUT_MS, async () => {
      if (!start) return client.workflow.getHandle(workflowId).signal(message.signal, argument);
      return client.workflow.signalWithStart(workflow, {
        ...startOptions({
          workflow,
          workflowId,
          start,
          searchAttributes: searchAttributes ?? [],
          summary: summary ?? `${workflow} ${workflowId}`,
        }),
        signal: message.signal,
        signalArgs: [argument],
        workflowIdReusePolicy: 'REJECT_DUPLICATE',
      });
    });
    return 'SENT';
  } catch (error) {
    if (error instanceof WorkflowNotFoundError || error instanceof WorkflowExecutionAlreadyStartedError)
      return 'CLOSED';
    throw error;
  }
}

/**
 * When the next first message of a lifecycle is due; null when everything is sent. Those behind it wait for it, however long they are due.
 * @param trailsInMs trails are not woken sooner
 */
async function nextAttemptInMs(orm: Orm, trailsInMs: number): Promise<number | null> {
  const [head] = await orm.em
    .fork()
    .getConnection()
    .execute<{ ms: number | null }[]>(
      `select min(greatest((extract(epoch from next_attempt_at - now()) * 1000)::float8, case when o.sequence is null then ?::float8 end)) as ms
         from outbox o where ${IS_HEAD}`,
      [trailsInMs],
    );
  return typeof head?.ms === 'number' ? Math.max(head.ms, LEAST_PAUSE_MS) : null;
}

const before = (keptMs: number) => ({ $lt: new Date(Date.now() - keptMs) });

/** Forgets sent messages and callers' keys after 30 days, and keys of requests that nobody could send again any more. */
async function prune(orm: Orm): Promise<void> {
  const em = orm.em.fork();
  await em.nativeDelete(OutboxMessage, { sentAt: before(SENT_KEPT_MS) }, { filters: false });
  await em.nativeDelete(IdempotencyKey, { createdAt: before(KEYS_KEPT_MS) }, { filters: false });
  const ofRequest = { key: { $like: `${REQUEST_KEY}%` }, createdAt: before(PRUNE_EVERY_MS) };
  await em.nativeDelete(IdempotencyKey, ofRequest, { filters: false });
}
