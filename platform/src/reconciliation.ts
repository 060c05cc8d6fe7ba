import { IsolationLevel } from '@mikro-orm/core';
import type { FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { z } from 'zod';
import { readNow, type VirtualTime } from './clock.ts';
import type { Identity } from './identity.ts';
import {
  type Correspondence,
  correspondences,
  type LifecycleRecord,
  type RecordsOf,
  sendAgain,
  tenantsOf,
  trailState,
} from './lifecycle-records.ts';
import { type Orm, tenantEm } from './orm.ts';
import type { Startable } from './start-options.ts';
import { trailLifecycle } from './trail.ts';

/** One lifecycle, as a subgraph knows it. `record` is null where another subgraph owns it, or nobody. */
export type KnownLifecycle = Correspondence & { readonly record: LifecycleRecord | null };
export type LifecyclesAnswer = {
  /** The tenant's present, RFC 3339. */
  readonly now: string;
  readonly lifecycles: readonly KnownLifecycle[];
  /** `after` of the next page; null when there is none. */
  readonly next: string | null;
};
export type TrailAnswer = {
  readonly isWritten: boolean;
  /** Id of the oldest row that is not copied yet. */
  readonly oldest: string | null;
  readonly lifecycle: Startable;
};
export type SentAgainAnswer = { readonly messages: number };
export type TenantsAnswer = { readonly tenants: readonly string[] };

const lifecyclesRequest = z.strictObject({
  after: z.string().default(''),
  only: z.array(z.string()).nullable().default(null),
});
const sendAgainRequest = z.strictObject({ workflowId: z.string(), after: z.number().int() });

type Reconciled = {
  readonly orm: Orm;
  readonly subgraph: string;
  readonly virtualTime: VirtualTime;
  readonly recordsOf: RecordsOf;
  /** The identity that signed a request. */
  readonly identityOf: (request: FastifyRequest) => Identity | undefined;
};

/**
 * Doors for `surety reconcile`: what the subgraph's rows say of its lifecycles, and the outbox to send from once more.
 * Each answers `system` alone, for the tenant that it speaks for; only `tenants` looks at all of them.
 */
export function addReconciliation(app: FastifyInstance, reconciled: Reconciled): void {
  const { orm, subgraph, virtualTime, recordsOf, identityOf } = reconciled;
  const door = <T>(
    path: string,
    request: z.ZodType<T>,
    answer: (tenant: string, asked: T) => Promise<object>,
  ): void => {
    app.post(path, async (received: FastifyRequest, reply: FastifyReply) => {
      const identity = identityOf(received);
      if (!identity?.roles.includes('system')) return reply.code(403).send({ error: 'This door is for lifecycles.' });
      const asked = request.safeParse(received.body);
      if (!asked.success) return reply.code(400).send({ error: z.prettifyError(asked.error) });
      return answer(identity.tenant, asked.data);
    });
  };
  door(
    '/internal/tenants',
    z.strictObject({}),
    async (): Promise<TenantsAnswer> => ({
      tenants: await tenantsOf(orm.em.fork()),
    }),
  );
  door(
    '/internal/trail',
    z.strictObject({}),
    async (tenant): Promise<TrailAnswer> => ({
      ...(await trailState(tenantEm(orm, tenant))),
      lifecycle: trailLifecycle(tenant, subgraph),
    }),
  );
  door(
    '/internal/send-again',
    sendAgainRequest,
    async (tenant, { workflowId, after }): Promise<SentAgainAnswer> => ({
      messages: await sendAgain(tenantEm(orm, tenant), tenant, workflowId, after),
    }),
  );
  door(
    '/internal/lifecycles',
    lifecyclesRequest,
    (tenant, { after, only }): Promise<LifecyclesAnswer> =>
      // One snapshot: a record's state and the number of the last message that is part of it belong together.
      tenantEm(orm, tenant).transactional(
        async em => {
          const nowMs = await readNow(em, tenant, virtualTime);
          const { rows, next } = await correspondences(em, tenant, after, only);
          const records = await recordsOf(
            em,
            nowMs,
            rows.map(({ workflowId }) => workflowId),
          );
          const lifecycles = rows.map(row => ({ ...row, record: records.get(row.workflowId) ?? null }));
          return { now: new Date(nowMs).toISOString(), lifecycles, next };
        },
        { isolationLevel: IsolationLevel.REPEATABLE_READ, readOnly: true },
      ),
  );
}
