import { IDENTITY_HEADER, signIdentity } from '@surety/platform/identity';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import type { Client } from '@temporalio/client';
import pg from 'pg';
import { request } from 'undici';
import { createVirtualClock, type Patience, type VirtualClock } from './virtual-clock.ts';

/** What a tenant's clock must know of a house that allows virtual time. */
export type ClockedHouse = {
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  readonly databases: Readonly<Record<SubgraphName, string>>;
  /** What the lifecycles sign with, in hex. */
  readonly workerIdentityKey: string;
};

/** The clock of a tenant in a running house, which holds connections to its databases. */
export type TenantClock = {
  readonly clock: VirtualClock;
  /** Ids of every lifecycle that was started for the tenant, as the outboxes know them. */
  readonly lifecycles: () => Promise<readonly string[]>;
  readonly close: () => Promise<void>;
};

/** @param client of the namespace in which the tenant's lifecycles run */
export function openTenantClock(
  house: ClockedHouse,
  client: Client,
  tenant: string,
  patience: Patience = {},
): TenantClock {
  const pools = SUBGRAPHS.map(subgraph => new pg.Pool({ connectionString: house.databases[subgraph], max: 1 }));

  const setTenantClock = async (now: Date): Promise<void> => {
    await Promise.all(SUBGRAPHS.map(subgraph => setClockOf(house, subgraph, tenant, now)));
  };
  const isEmpty = async (pool: pg.Pool, query: string): Promise<boolean> =>
    (await pool.query(query, [tenant])).rowCount === 0;
  const settled = async (): Promise<boolean> => {
    const [, metrics] = pools;
    // In this order: an evaluation's messages are there once its mark is gone.
    if (!metrics || !(await isEmpty(metrics, 'select 1 from stale_period where tenant = $1 limit 1'))) return false;
    const sent = await Promise.all(
      pools.map(pool => isEmpty(pool, 'select 1 from outbox where sent_at is null and tenant = $1 limit 1')),
    );
    return sent.every(Boolean);
  };
  const lifecycles = async (): Promise<string[]> => {
    const sent = await Promise.all(
      pools.map(pool =>
        pool.query<{ workflow_id: string }>('select distinct workflow_id from outbox where tenant = $1', [tenant]),
      ),
    );
    return [...new Set(sent.flatMap(({ rows }) => rows.map(row => row.workflow_id)))];
  };

  return {
    clock: createVirtualClock({ client, tenant, setTenantClock, settled, lifecycles, ...patience }),
    lifecycles,
    async close() {
      await Promise.all(pools.map(pool => pool.end()));
    },
  };
}

async function setClockOf(
  { subgraphUrls, workerIdentityKey }: ClockedHouse,
  subgraph: SubgraphName,
  tenant: string,
  now: Date,
): Promise<void> {
  const body = JSON.stringify({ tenant, now: now.toISOString() });
  const identity = { subject: 'clock', tenant, roles: ['system'], party: null, issuer: 'worker' } as const;
  const answer = await request(new URL('/internal/clock', subgraphUrls[subgraph]), {
    method: 'POST',
    headers: {
      'content-type': 'application/json',
      [IDENTITY_HEADER]: signIdentity(workerIdentityKey, identity, subgraph, body),
    },
    body,
  });
  const text = await answer.body.text();
  if (answer.statusCode !== 200) throw new Error(`${subgraph} did not set the clock: ${text}`);
}
