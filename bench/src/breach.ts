import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { openMailServer } from '@surety/test/support/mail-server';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import pg from 'pg';
import { coursesOf } from './bare/course.ts';
import { runReference } from './bare/reference.ts';
import { analyse, recordOutages } from './breach/contracts.ts';
import { lifecyclesOfOne, TOLD, untilItMoves } from './breach/rows.ts';
import { reportNothing, takeOver, type Users } from './house/contracts.ts';
import { holding } from './house/hold.ts';
import { percentile, range, repeat } from './house/repeat.ts';
import { untilNothingIsStale, untilNothingWaits, untilThereAre } from './house/waiting.ts';

/** Breaches of one whole system: how many at once, how soon the customer knows, and what many open ones cost the worker. */
const AT_ONCE = Number(process.argv[2] ?? 500);
const A_MINUTE = AT_ONCE / 5;
const DECISIONS = A_MINUTE;
const SHARED = 'shared';
const own = (index: number): string => `own-${index}`;

const load = [loadavg()[0]];
const dataDir = mkdtempSync(join(tmpdir(), 'surety-bench-'));
const arrivedMs = new Map<string, number>();
const mail = await openMailServer(({ subject = '' }) => {
  const service = /: (\S+) missed/.exec(subject)?.[1] ?? '';
  if (!arrivedMs.has(service)) arrivedMs.set(service, performance.now());
});
const ports = await freeHousePorts();
const house = await startHouse({
  dataDir,
  ports,
  throwaway: true,
  say: console.log,
  external: { smtpUrl: mail.url },
});
if (house.temporal === null)
  throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
const contracts = new pg.Pool({ connectionString: house.databases.contracts, max: 4 });
const metrics = new pg.Pool({ connectionString: house.databases.metrics, max: 1 });
const users: Users = { graphUrl: house.graphUrl, tokens: await tokensForTenant(house.keys.signing, 'bench') };

/** Of a part, the sum of one of its own metrics over its labels. */
async function metric(port: number, name: string): Promise<number> {
  const text = await (await fetch(`http://127.0.0.1:${port}/metrics`)).text();
  return text
    .split('\n')
    .filter(line => line.startsWith(name))
    .reduce((total, line) => total + Number(line.split(' ').at(-1)), 0);
}
const PARTS = ['contracts', 'metrics', 'audits', 'worker'] as const;
const cpuSeconds = (): Promise<number[]> =>
  Promise.all(PARTS.map(part => metric(ports[part], 'process_cpu_seconds_total')));

const mean = (...values: readonly number[]): number => values.reduce((sum, value) => sum + value, 0) / values.length;

type Wave = { readonly evaluated: number; readonly seconds: number; readonly cpu: readonly number[] };

/**
 * Every contract misses its target in one of the months, and its customer is told. The worker is held until all misses are known, so that their
 * lifecycles begin at once. One wave comes before the two of the reference and one after them, so that a machine that grows faster or slower
 * meanwhile does it to both sides.
 */
async function atOnce(monthsAgo: 0 | 1): Promise<Wave> {
  const before = await cpuSeconds();
  const factMs = performance.now();
  await holding(house.pids().worker, async () => {
    await recordOutages(users, SHARED, [monthsAgo]);
    await untilNothingIsStale(metrics);
    await untilNothingWaits([metrics]);
  });
  const startedMs = performance.now();
  const evaluated = (startedMs - factMs) / 1_000;
  await untilThereAre(contracts, (monthsAgo + 1) * AT_ONCE, TOLD);
  const seconds = (performance.now() - startedMs) / 1_000;
  const after = await cpuSeconds();
  load.push(loadavg()[0]);
  console.log(
    `${AT_ONCE} misses evaluated in ${evaluated.toFixed(1)} s; all told after another ${seconds.toFixed(1)} s`,
  );
  await untilNothingWaits([contracts, metrics]);
  return { evaluated, seconds, cpu: after.map((value, part) => value - (before[part] ?? 0)) };
}

/** Decides about open breaches, one after the other, and waits until each decision shows in the graph. */
async function whileOpen(open: number) {
  await untilThereAre(contracts, open, TOLD);
  await untilNothingWaits([contracts, metrics]);
  const { rows } = await contracts.query<{ id: string; version: number }>(
    `select b.id, b.version from breach b join progress p on p.record_id = b.id
      where p.phase = 'AWAITING_ANALYSIS' order by md5(b.id) limit ${DECISIONS}`,
  );
  const shownAfterMs: number[] = [];
  await repeat(rows.length, 1, async index => {
    const { id = '', version = 0 } = rows[index] ?? {};
    const fromMs = performance.now();
    await analyse(users, id, version);
    shownAfterMs.push(await untilItMoves(contracts, id, fromMs));
  });
  load.push(loadavg()[0]);
  const figures = {
    open,
    residentMegabytes: Math.round((await metric(ports.worker, 'process_resident_memory_bytes')) / 2 ** 20),
    lifecyclesInMemory: await metric(ports.worker, 'temporal_sticky_cache_size'),
    decisionToProjectionMs: { p50: percentile(shownAfterMs, 0.5), p99: percentile(shownAfterMs, 0.99) },
  };
  console.log(JSON.stringify(figures));
  return figures;
}

try {
  await takeOver(users, [...range(AT_ONCE).map(() => SHARED), ...range(A_MINUTE).map(own)]);
  await untilThereAre(metrics, AT_ONCE + A_MINUTE, 'select count(*)::int as count from adopted_contract');
  console.log(`${AT_ONCE + A_MINUTE} contracts taken over`);
  await repeat(A_MINUTE, 8, index => reportNothing(users, own(index)));
  await reportNothing(users, SHARED);
  await untilNothingIsStale(metrics);
  await untilNothingWaits([contracts, metrics]);

  const first = await atOnce(0);
  const courses = await coursesOf(house.temporal.address, await lifecyclesOfOne(contracts));
  const references: number[] = [];
  for (const round of [1, 2]) {
    const took = await runReference(house.temporal.address, dataDir, { round, count: AT_ONCE, courses });
    references.push(took);
    load.push(loadavg()[0]);
    console.log(`${AT_ONCE} times the same timers, signals and empty activities: ${took.toFixed(1)} s`);
  }
  const second = await atOnce(1);
  const seconds = mean(first.seconds, second.seconds);
  const reference = mean(...references);

  const sentMs: number[] = [];
  const beganMs = performance.now();
  await Promise.all(
    range(A_MINUTE).map(async index => {
      await sleep((index * 60_000) / A_MINUTE);
      sentMs[index] = performance.now();
      await recordOutages(users, own(index), [0]);
    }),
  );
  const recordedWithinS = (performance.now() - beganMs) / 1_000;
  await untilThereAre(contracts, 2 * AT_ONCE + A_MINUTE, TOLD);
  const inInboxMs = sentMs.map((from, index) => (arrivedMs.get(own(index)) ?? Number.NaN) - from);
  load.push(loadavg()[0]);
  console.log(
    `${A_MINUTE} breaches in ${recordedWithinS.toFixed(0)} s: in the inbox after ${percentile(inInboxMs, 0.5)} ms, p99 ${percentile(inInboxMs, 0.99)} ms`,
  );

  const atThousand = await whileOpen(2 * AT_ONCE + A_MINUTE);
  await recordOutages(users, SHARED, [2, 3, 4, 5, 6, 7]);
  const atFourThousand = await whileOpen(8 * AT_ONCE + A_MINUTE - DECISIONS);
  const lifecycles = AT_ONCE * Object.keys(courses).length;
  console.log(
    JSON.stringify({
      bench: 'breach',
      ratio: Number((reference / seconds).toFixed(3)),
      reference:
        'bare lifecycles with the same timers, signals and as many empty activities, same server and worker settings, same run',
      atOnce: {
        breaches: AT_ONCE,
        lifecyclesPerSecond: Number((lifecycles / seconds).toFixed(1)),
        referencePerSecond: Number((lifecycles / reference).toFixed(1)),
        secondsOfEvaluating: [first, second].map(wave => Number(wave.evaluated.toFixed(1))),
        secondsBeforeAndAfterReference: [first, second].map(wave => Number(wave.seconds.toFixed(1))),
        secondsOfReferences: references.map(took => Number(took.toFixed(1))),
        cpuSeconds: Object.fromEntries(
          PARTS.map((part, index) => [part, Number(mean(first.cpu[index] ?? 0, second.cpu[index] ?? 0).toFixed(1))]),
        ),
        ofEach: courses,
      },
      factToMailMs: { aMinute: A_MINUTE, p50: percentile(inInboxMs, 0.5), p99: percentile(inInboxMs, 0.99) },
      manyOpen: [atThousand, atFourThousand],
      loadAverages: load,
    }),
  );
} finally {
  await Promise.all([contracts.end(), metrics.end()]);
  await house.stop();
  await mail.close();
  rmSync(dataDir, { recursive: true, force: true });
}
