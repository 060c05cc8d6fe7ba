import { defineEntity, p } from '@mikro-orm/core';

/**
 * A message to a lifecycle, written in the transaction that decided it, sent afterwards by the relay.
 * `sequence` counts per lifecycle, without gaps; null for the trail, whose order does not matter.
 */
const OutboxMessageSchema = defineEntity({
  name: 'OutboxMessage',
  tableName: 'outbox',
  indexes: [{ properties: ['workflowId', 'sequence'] }, { properties: ['sentAt', 'nextAttemptAt'] }],
  // Each subgraph's migration makes it, with its function. Undeclared, the next generated migration would drop it.
  triggers: [
    {
      name: 'outbox_wakes_relay',
      timing: 'after',
      events: ['insert'],
      forEach: 'statement',
      expression:
        'create trigger outbox_wakes_relay after insert on outbox for each statement execute function wake_relay()',
    },
  ],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    tenant: p.string(),
    workflow: p.string(),
    workflowId: p.string(),
    sequence: p.integer().nullable(),
    signal: p.string(),
    args: p.json<object>(),
    /** The workflow's input, when the message may start it. */
    start: p.json<object>().nullable(),
    searchAttributes: p.json<readonly SearchAttribute[]>().nullable(),
    summary: p.string().nullable(),
    /** Of what wrote it (W3C Trace Context): the lifecycle goes on in the same trace. */
    traceparent: p.string().nullable(),
    createdAt: p.datetime(),
    nextAttemptAt: p.datetime(),
    attempts: p.integer().default(0),
    lastError: p.text().nullable(),
    sentAt: p.datetime().nullable(),
    /** SENT, or CLOSED when the lifecycle had ended. */
    outcome: p.string().nullable(),
  },
});
export class OutboxMessage extends OutboxMessageSchema.class {}
OutboxMessageSchema.setClass(OutboxMessage);

/** A search attribute of a workflow's start, by plain name. */
export type SearchAttribute = { readonly name: string; readonly type: 'KEYWORD' | 'DATETIME'; readonly value: string };

/** The last sequence number given to a lifecycle. Its row lock orders the transactions that concern one lifecycle. */
const LifecycleCounterSchema = defineEntity({
  name: 'LifecycleCounter',
  tableName: 'lifecycle_counter',
  properties: { workflowId: p.string().primary(), lastSequence: p.integer() },
});
export class LifecycleCounter extends LifecycleCounterSchema.class {}
LifecycleCounterSchema.setClass(LifecycleCounter);

/** For so long the same key with the same input answers the same. */
export const KEYS_KEPT_MS = 30 * 86_400_000;
/** Begins the key of a request whose caller gave none: the id of its identity header follows, which is believed for half a minute. */
export const REQUEST_KEY = 'request/';

/** What a mutation answered under a key, so that the same request again answers the same. */
const IdempotencyKeySchema = defineEntity({
  name: 'IdempotencyKey',
  tableName: 'idempotency_key',
  uniques: [{ properties: ['tenant', 'subject', 'mutation', 'key'] }],
  properties: {
    id: p.bigint('string').primary().autoincrement(),
    tenant: p.string(),
    subject: p.string(),
    mutation: p.string(),
    key: p.string().length(200),
    inputHash: p.string().length(64),
    receipt: p.json<object>().nullable(),
    createdAt: p.datetime(),
  },
});
export class IdempotencyKey extends IdempotencyKeySchema.class {}
IdempotencyKeySchema.setClass(IdempotencyKey);

/** One decision or refusal: who, what, when, why, by which channel (H1.4, H4.3). Copied to audits by the `trail` lifecycle. */
const TrailRowSchema = defineEntity({
  name: 'TrailRow',
  tableName: 'trail',
  indexes: [{ properties: ['copiedAt', 'tenant'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    at: p.datetime(),
    actor: p.string(),
    role: p.string(),
    channel: p.string(),
    action: p.string(),
    outcome: p.string(),
    problemCode: p.string().nullable(),
    subjectKind: p.string(),
    subjectId: p.string(),
    contractId: p.string().nullable(),
    reason: p.text().nullable(),
    details: p.json<object>(),
    copiedAt: p.datetime().nullable(),
  },
});
export class TrailRow extends TrailRowSchema.class {}
TrailRowSchema.setClass(TrailRow);

/** A tenant's own clock, where virtual time is allowed. */
const TenantClockSchema = defineEntity({
  name: 'TenantClock',
  tableName: 'tenant_clock',
  properties: { tenant: p.string().primary(), now: p.datetime(3) },
});
export class TenantClock extends TenantClockSchema.class {}
TenantClockSchema.setClass(TenantClock);

/** The rows that every subgraph's database holds beside its own. */
export const platformEntities = [OutboxMessage, LifecycleCounter, IdempotencyKey, TrailRow, TenantClock] as const;
