import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { graphClient } from '@surety/tools/graph-client';
import { type House, startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import pg from 'pg';

/** Rows of a request, end to end through the gateway, against a bare insert of the same rows into the same server. */
const SIZES = [10_000, 100_000] as const;
const RUNS = 3;
const MINUTE = 60_000;
const TENANT = 'bench';

type Row = { readonly at: string; readonly state: 'UP' | 'DOWN' };

/** One probe a minute up to now, down for five minutes each day. */
const probes = (count: number): Row[] => {
  const first = Math.floor(Date.now() / MINUTE) * MINUTE - count * MINUTE;
  return Array.from({ length: count }, (_, index) => ({
    at: new Date(first + index * MINUTE).toISOString(),
    state: index % 1_440 < 5 ? 'DOWN' : 'UP',
  }));
};

const median = (values: readonly number[]): number =>
  values.toSorted((a, b) => a - b)[Math.floor(values.length / 2)] ?? Number.NaN;

async function seconds(work: () => Promise<unknown>): Promise<number> {
  const startedMs = performance.now();
  await work();
  return (performance.now() - startedMs) / 1_000;
}

/** A service and its contract per run, so that every row is new. */
async function contractFor(
  house: House,
  tokens: Awaited<ReturnType<typeof tokensForTenant>>,
  name: string,
): Promise<void> {
  const admin = graphClient(house.graphUrl, tokens.admin);
  const manager = graphClient(house.graphUrl, tokens.manager);
  const PROBLEMS = 'problems { code message path retryable }';
  const party = async (side: string): Promise<string> => {
    const made = await admin.mutate<{ party: { id: string } }>(
      'createParty',
      `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } ${PROBLEMS} } }`,
      { name: side, externalId: `${side} of ${name}`, contacts: [{ name: side, email: `${side}@bench.example` }] },
    );
    return made.party.id;
  };
  const { service } = await manager.mutate<{ service: { id: string } }>(
    'createService',
    `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
    { name, externalId: name },
  );
  const lastYear = new Date().getUTCFullYear() - 1;
  await manager.mutate(
    'takeOverContract',
    `mutation ($input: TakeOverContractInput!) { takeOverContract(input: $input) { contract { id } ${PROBLEMS} } }`,
    {
      signedElsewhereOn: `${lastYear}-01-01`,
      documentReference: 'bench',
      terms: {
        title: name,
        providerId: await party('provider'),
        customerId: await party('customer'),
        timeZone: 'UTC',
        termStart: `${lastYear}-01-01`,
        termEnd: `${lastYear + 3}-12-31`,
        targets: [{ serviceId: service.id, value: '99', measuredBy: 'PROBES', staleAfter: 'PT1H' }],
      },
    },
  );
  await graphClient(house.graphUrl, tokens.integration).mutate(
    'recordStates',
    RECORD,
    { service: name, source: 'warm-up', rows: probes(1) },
    { retryForMs: 30_000 },
  );
}

const RECORD = `mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new duplicates } problems { code message path retryable } } }`;

async function bareInsert(pool: pg.Pool, rows: readonly Row[]): Promise<void> {
  await pool.query(
    `insert into bare_state (tenant, service_id, source, at, state, recorded_at)
     select 'bench', 'svc', 'bench', at, state, now() from unnest($1::timestamptz[], $2::text[]) as given (at, state)`,
    [rows.map(({ at }) => at), rows.map(({ state }) => state)],
  );
}

const dataDir = mkdtempSync(join(tmpdir(), 'surety-bench-'));
const house = await startHouse({ dataDir, ports: await freeHousePorts(), throwaway: true, say: console.log });
const pool = new pg.Pool({ connectionString: house.databases.metrics, max: 1 });
try {
  const tokens = await tokensForTenant(house.keys.signing, TENANT);
  const integration = graphClient(house.graphUrl, tokens.integration);
  await pool.query('create table bare_state (like service_state including all)');
  const evaluated = async (): Promise<void> => {
    while ((await pool.query('select 1 from stale_period limit 1')).rowCount !== 0) await sleep(10);
  };
  const results = [];
  for (const size of SIZES) {
    const rows = probes(size);
    const measured: number[] = [];
    const bare: number[] = [];
    const evaluating: number[] = [];
    for (let run = 0; run < RUNS; run += 1) {
      const service = `service ${size} ${run}`;
      await contractFor(house, tokens, service);
      await evaluated();
      await pool.query('truncate bare_state');
      bare.push(await seconds(() => bareInsert(pool, rows)));
      measured.push(
        await seconds(() => integration.mutate('recordStates', RECORD, { service, source: 'bench', rows })),
      );
      evaluating.push(await seconds(evaluated));
    }
    const result = {
      rows: size,
      rowsPerSecond: Math.round(size / median(measured)),
      bareRowsPerSecond: Math.round(size / median(bare)),
      evaluatedAfterSeconds: Number(median(evaluating).toFixed(2)),
    };
    console.log(
      `${size} rows: ${result.rowsPerSecond} rows/s through the gateway, ${result.bareRowsPerSecond} rows/s bare, evaluated ${result.evaluatedAfterSeconds} s after the answer`,
    );
    results.push(result);
  }
  const largest = results.at(-1);
  if (!largest) throw new Error('Nothing was measured.');
  console.log(
    JSON.stringify({
      bench: 'import',
      ratio: Number((largest.rowsPerSecond / largest.bareRowsPerSecond).toFixed(3)),
      reference: 'bare unnest insert of the same rows into a table with the same indexes, same server, same run',
      runs: RUNS,
      sizes: results,
    }),
  );
} finally {
  await pool.end();
  await house.stop();
  rmSync(dataDir, { recursive: true, force: true });
}
