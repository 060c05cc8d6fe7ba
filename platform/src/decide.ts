import { createHash } from 'node:crypto';
import type { EntityManager } from '@mikro-orm/postgresql';
import type { Problem, Result } from '@surety/domain';
import { refuse } from '@surety/domain';
import { sql } from 'kysely';
import type { RequestContext } from './context.ts';
import type { Identity } from './identity.ts';
import { type NewId, newId } from './ids.ts';
import { AT_ONCE, type Outbox, outboxIn } from './outbox.ts';
import { IdempotencyKey, KEYS_KEPT_MS, OutboxMessage, REQUEST_KEY, TrailRow } from './rows.ts';
import { traceHeaders } from './trace.ts';
import { trailLifecycle } from './trail.ts';

/** What a use case gets: the transaction, and everything that it must not take from elsewhere. */
export type Tx = {
  readonly em: EntityManager;
  /** The tenant's present, epoch milliseconds. */
  readonly now: number;
  readonly identity: Identity;
  readonly outbox: Outbox;
  readonly newId: NewId;
  /** Says what the decision was about, for the trail (H1.4, H4.3). */
  trail(entry: TrailEntry): void;
};

export type TrailEntry = {
  readonly subjectKind: string;
  readonly subjectId: string;
  readonly contractId?: string | null;
  readonly reason?: string | null;
  readonly details?: object;
};

export type Request = {
  /** The mutation's name in the schema. */
  readonly mutation: string;
  /** The same key with the same input answers the same. */
  readonly input: Readonly<Record<string, unknown>> & {
    readonly idempotencyKey?: string | null | undefined;
    /** Who asked a lifecycle for it, as it was said there: nobody has verified that, so it stands beside who is. */
    readonly onBehalfOf?: string | null | undefined;
  };
  /** What the request is about, for the trail of a refusal. */
  readonly subject?: TrailEntry;
};

/**
 * The one way in which something is decided. In one transaction: the idempotency key, the use case with its rows, outbox messages
 * and trail. A refusal changes nothing and leaves a trail row of its own.
 * @returns the use case's receipt: small JSON, from which the answer is loaded
 */
export async function decide<R extends object>(
  ctx: RequestContext,
  request: Request,
  useCase: (tx: Tx) => Promise<Result<R>>,
): Promise<Result<R>> {
  const now = await ctx.now();
  const idempotencyKey = keyOf(ctx, request);
  try {
    const receipt = await oncePossible(ctx, async em => {
      const key = idempotencyKey === null ? null : await claimKey(em, ctx, request, idempotencyKey, now);
      if (key?.receipt) return key.receipt as R;
      const entries: TrailEntry[] = [];
      const result = await useCase({
        em,
        now,
        identity: ctx.identity,
        outbox: outboxIn(em, ctx.identity.tenant, now),
        newId,
        trail: entry => entries.push(entry),
      });
      if (!result.ok) throw new Refused(result.problem);
      if (key) await keepReceipt(em, key, result.value);
      for (const entry of entries) writeTrail(em, ctx, request, now, entry, null);
      if (entries.length > 0) announceTrail(em, ctx, now);
      return result.value;
    });
    return { ok: true, value: receipt };
  } catch (error) {
    if (!(error instanceof Refused)) throw error;
    await recordRefusal(ctx, request, now, error.problem);
    return { ok: false, problem: error.problem };
  }
}

/** Transactions that the database breaks off are begun again so often. */
const TRIES = 4;
/** SQLSTATE: two transactions waited for each other, or could not be put in an order. Nothing of the broken one stands. */
const BROKEN_OFF: readonly unknown[] = ['40P01', '40001'];

/** Runs a transaction, again from its beginning when the database had to break it off for the sake of another one. */
async function oncePossible<T>(ctx: RequestContext, work: (em: EntityManager) => Promise<T>): Promise<T> {
  for (let tried = 1; ; tried += 1)
    try {
      return await ctx.em.transactional(work);
    } catch (error) {
      if (tried === TRIES || !BROKEN_OFF.includes((error as { code?: unknown }).code)) throw error;
      ctx.em.clear(); // what the broken one had changed in memory
      ctx.log.info({ error, tried }, 'a decision is tried again: it and another one had waited for each other');
    }
}

/** Carries a refusal out of the transaction, which rolls back by it. */
class Refused extends Error {
  readonly problem: Problem;
  constructor(problem: Problem) {
    super('refused');
    this.problem = problem;
  }
}

const hashOf = (input: object): string => createHash('sha256').update(JSON.stringify(input)).digest('hex');

/** The longest key that a caller may give. */
const LONGEST_KEY = 200;

/**
 * The caller's key, or else that of the request: its identity header's, so that the very same request, sent once more to another replica, changes
 * nothing. A lifecycle gives none and needs none: whatever it asks for is asked for again, under another header, when no answer came, so that its use
 * cases change nothing the second time.
 */
function keyOf(ctx: RequestContext, { input }: Request): string | null {
  if (input.idempotencyKey) return input.idempotencyKey;
  return ctx.identity.issuer === 'worker' ? null : `${REQUEST_KEY}${ctx.nextDecision()}`;
}

/** A key that was taken: new or forgotten, or with what it was answered with. */
type ClaimedKey = { readonly id: string; readonly receipt?: object | null | undefined };

/** Takes the key, or finds what it was answered with. Concurrent callers with one key wait here for the first. */
async function claimKey(
  em: EntityManager,
  { identity }: RequestContext,
  request: Request,
  key: string,
  now: number,
): Promise<ClaimedKey> {
  const { mutation } = request;
  if (key.length > LONGEST_KEY) {
    const remedy = `it has ${key.length} characters. Use at most ${LONGEST_KEY}.`;
    throw new Refused(refuse('INVALID_INPUT', { what: 'The idempotency key', remedy }, KEY_PATH).problem);
  }
  const where = { tenant: identity.tenant, subject: identity.subject, mutation, key };
  const inputHash = hashOf(request.input);
  const { rows } = await sql<{ id: string }>`
    insert into idempotency_key as known (tenant, subject, mutation, key, input_hash, created_at)
    values (${where.tenant}, ${where.subject}, ${mutation}, ${key}, ${inputHash}, ${new Date(now)})
    on conflict (tenant, subject, mutation, key) do update
      set input_hash = excluded.input_hash, created_at = excluded.created_at, receipt = null
      where known.created_at <= ${new Date(now - KEYS_KEPT_MS)}
    returning id`.execute(em.getKysely());
  const [taken] = rows;
  if (taken) return taken;
  const row = await em.findOneOrFail(IdempotencyKey, where);
  if (row.inputHash !== inputHash) throw new Refused(refuse('IDEMPOTENCY_KEY_REUSED', { key }, KEY_PATH).problem);
  return row;
}

const KEY_PATH = ['input', 'idempotencyKey'];

async function keepReceipt(em: EntityManager, { id }: ClaimedKey, receipt: object): Promise<void> {
  await sql`update idempotency_key set receipt = ${JSON.stringify(receipt)} where id = ${id}`.execute(em.getKysely());
}

async function recordRefusal(ctx: RequestContext, request: Request, now: number, problem: Problem): Promise<void> {
  await ctx.orm.em.fork().transactional(async em => {
    const subject = request.subject ?? { subjectKind: 'request', subjectId: request.mutation };
    writeTrail(em, ctx, request, now, { ...subject, details: { path: problem.path } }, problem.code);
    announceTrail(em, ctx, now);
  });
}

function writeTrail(
  em: EntityManager,
  ctx: RequestContext,
  request: Request,
  now: number,
  entry: TrailEntry,
  problemCode: string | null,
): void {
  const { identity } = ctx;
  const { onBehalfOf } = request.input;
  em.persist(
    em.create(TrailRow, {
      id: newId('trl'),
      tenant: identity.tenant,
      at: new Date(now),
      actor: identity.subject,
      role: identity.roles.join(' '),
      channel: identity.issuer === 'worker' ? 'WORKFLOW' : 'GRAPH',
      action: request.mutation,
      outcome: problemCode === null ? 'DONE' : 'REFUSED',
      problemCode,
      subjectKind: entry.subjectKind,
      subjectId: entry.subjectId,
      contractId: entry.contractId ?? null,
      reason: entry.reason ?? null,
      details: onBehalfOf == null ? (entry.details ?? {}) : { ...entry.details, onBehalfOf },
      copiedAt: null,
    }),
  );
}

/** Tells the tenant's `trail` lifecycle that rows are there. Its order does not matter, so it takes no number and no lock. */
function announceTrail(em: EntityManager, ctx: RequestContext, now: number): void {
  const { tenant } = ctx.identity;
  em.persist(
    em.create(OutboxMessage, {
      ...trailLifecycle(tenant, ctx.subgraph),
      tenant,
      sequence: null,
      signal: 'written',
      args: {},
      traceparent: traceHeaders().traceparent ?? null,
      createdAt: new Date(now),
      nextAttemptAt: AT_ONCE,
    }),
  );
}

/** A mutation's payload: the thing, loaded from the receipt, or the problem. */
export async function payload<R, K extends string, T>(
  result: Result<R>,
  field: K,
  load: (receipt: R) => T | Promise<T>,
): Promise<Record<K, T | null> & { problems: ProblemAnswer[] }> {
  const thing = result.ok ? await load(result.value) : null;
  return { [field]: thing, problems: result.ok ? [] : [problemAnswer(result.problem)] } as Record<K, T | null> & {
    problems: ProblemAnswer[];
  };
}

/** A problem as the schemas spell it. */
export type ProblemAnswer = Omit<Problem, 'path' | 'arguments'> & {
  path: string[];
  arguments: { name: string; value: string }[];
};

export const problemAnswer = (problem: Problem): ProblemAnswer => ({
  ...problem,
  path: [...problem.path],
  arguments: Object.entries(problem.arguments).map(([name, value]) => ({ name, value })),
});
