import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { type GraphClient, graphClient } from '@surety/tools/graph-client';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import pg from 'pg';
import { takeOver } from './house/contracts.ts';
import { range, repeat } from './house/repeat.ts';

/** What one process of each part does in a second, the whole system on this machine: the figures of docs/scaling.md. */
const REQUESTS = 1_000;
const AT_ONCE = 32;
const CONTRACTS = 50;
const TENANT = 'bench';

const perSecond = async (count: number, work: () => Promise<unknown>): Promise<number> => {
  const startedMs = performance.now();
  await work();
  return Math.round((count * 1_000) / (performance.now() - startedMs));
};

const dataDir = mkdtempSync(join(tmpdir(), 'surety-bench-'));
const house = await startHouse({ dataDir, ports: await freeHousePorts(), throwaway: true, say: console.log });
const metrics = new pg.Pool({ connectionString: house.databases.metrics, max: 1 });
const contracts = new pg.Pool({ connectionString: house.databases.contracts, max: 1 });

const untilEmpty = async (pool: pg.Pool, sql: string): Promise<void> => {
  while ((await pool.query(sql)).rowCount !== 0) await sleep(20);
};

async function gatewayRequests(graph: GraphClient) {
  const live = new URL('/health/live', house.graphUrl);
  const bare = await perSecond(REQUESTS, () => repeat(REQUESTS, AT_ONCE, async () => (await fetch(live)).text()));
  const lists = await perSecond(REQUESTS, () =>
    repeat(REQUESTS, AT_ONCE, () => graph.query('{ contracts(first: 10) { edges { node { title phase } } } }')),
  );
  return { bare, lists };
}

try {
  const tokens = await tokensForTenant(house.keys.signing, TENANT);
  const manager = graphClient(house.graphUrl, tokens.manager);
  const integration = graphClient(house.graphUrl, tokens.integration);

  const unsent = 'select 1 from outbox where sent_at is null limit 1';
  const made = await perSecond(CONTRACTS, () =>
    takeOver(
      { graphUrl: house.graphUrl, tokens },
      range(CONTRACTS).map(() => 'service'),
      '90',
    ),
  );
  const { rows } = await contracts.query<{ count: number; seconds: number }>(
    `select count(*)::int as count, extract(epoch from max(sent_at) - min(created_at))::float as seconds from outbox where sent_at is not null`,
  );
  console.log(`${CONTRACTS} contracts taken over`);
  await untilEmpty(contracts, unsent);
  console.log('their lifecycles have begun');
  const relayed = Math.round((rows[0]?.count ?? 0) / (rows[0]?.seconds ?? Number.NaN));

  const handedOver = `select 1 from (select count(*) as adopted from adopted_contract) as given where adopted < ${CONTRACTS}`;
  await untilEmpty(metrics, handedOver);
  console.log('metrics has the contracts');
  await untilEmpty(metrics, 'select 1 from stale_period limit 1');
  const before = await metrics.query<{ count: number }>('select count(*)::int as count from evaluation');
  const lastYear = new Date().getUTCFullYear() - 1;
  const outages = Array.from({ length: 12 }, (_, month) => {
    const start = Date.UTC(lastYear, month, 10);
    return { reference: `m${month}`, start: new Date(start), end: new Date(start + 36_000_000) };
  });
  const startedMs = performance.now();
  await integration.mutate(
    'recordOutages',
    'mutation ($input: RecordOutagesInput!) { recordOutages(input: $input) { recorded { new } problems { code message path retryable } } }',
    { service: 'service', source: 'bench', rows: outages },
    { retryForMs: 30_000 },
  );
  await untilEmpty(metrics, 'select 1 from stale_period limit 1');
  const seconds = (performance.now() - startedMs) / 1_000;
  const after = await metrics.query<{ count: number }>('select count(*)::int as count from evaluation');
  const evaluated = (after.rows[0]?.count ?? 0) - (before.rows[0]?.count ?? 0);

  const { bare, lists } = await gatewayRequests(manager);
  console.log(
    JSON.stringify({
      bench: 'capacity',
      ratio: Number((lists / bare).toFixed(3)),
      reference: "the gateway's own health answer, same client, same run",
      gateway: { healthPerSecond: bare, listsOfContractsPerSecond: lists },
      contractsTakenOverPerSecond: made,
      outboxMessagesSentPerSecond: relayed,
      evaluations: evaluated,
      evaluationsPerSecond: Math.round(evaluated / seconds),
    }),
  );
} finally {
  await Promise.all([metrics.end(), contracts.end()]);
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
