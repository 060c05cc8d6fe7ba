import { mkdtempSync, rmSync } from 'node:fs';
import { loadavg, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openMailServer } from '@surety/test/support/mail-server';
import { graphClient } from '@surety/tools/graph-client';
import { startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import pg from 'pg';
import { coursesOf } from './bare/course.ts';
import { runReference } from './bare/reference.ts';
import { PROBLEMS, reportNothing, takeOver } from './house/contracts.ts';
import { holding } from './house/hold.ts';
import { percentile, range, repeat } from './house/repeat.ts';
import { untilNothingIsStale, untilNothingWaits, untilThereAre } from './house/waiting.ts';
import { comeDue, lifecyclesOfOne, TOLD } from './review/rows.ts';

/** Monthly reviews of one whole system: how many at once, and what it takes to write a report. */
const AT_ONCE = Number(process.argv[2] ?? 300);
const REPORTS = 20;
const SERVICE = 'reviewed';

const load = [loadavg()[0]];
const dataDir = mkdtempSync(join(tmpdir(), 'surety-bench-'));
const mail = await openMailServer();
const house = await startHouse({
  dataDir,
  ports: await freeHousePorts(),
  throwaway: true,
  say: console.log,
  external: { smtpUrl: mail.url },
});
if (house.temporal === null)
  throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
const databases = house.databases;
const [contracts, metrics, audits] = [databases.contracts, databases.metrics, databases.audits].map(
  url => new pg.Pool({ connectionString: url, max: 4 }),
) as [pg.Pool, pg.Pool, pg.Pool];
const users = { graphUrl: house.graphUrl, tokens: await tokensForTenant(house.keys.signing, 'bench') };
const manager = graphClient(users.graphUrl, users.tokens.manager);
const operator = graphClient(users.graphUrl, users.tokens.operator);

type ReviewToWrite = {
  readonly id: string;
  readonly version: number;
  readonly plan: { readonly checklist: readonly { readonly id: string }[] };
};

/** Completes one review and has it approved. @returns milliseconds of the approval, which writes the report */
async function write(id: string): Promise<number> {
  const query = 'query ($id: ID!) { review(id: $id) { id version plan { checklist { id } } } }';
  const { review } = await operator.query<{ review: ReviewToWrite }>(query, { id });
  const checks = review.plan.checklist.map(({ id: item }) => ({ item, result: 'IN_ORDER' }));
  const { review: completed } = await operator.mutate<{ review: { version: number } }>(
    'completeReview',
    `mutation ($input: CompleteReviewInput!) { completeReview(input: $input) { review { version } ${PROBLEMS} } }`,
    { reviewId: id, expectedVersion: review.version, conclusions: 'All in order.', checks, measures: [] },
  );
  const fromMs = performance.now();
  await manager.mutate(
    'approveReview',
    `mutation ($input: ApproveReviewInput!) { approveReview(input: $input) { review { id } ${PROBLEMS} } }`,
    { reviewId: id, expectedVersion: completed.version },
  );
  return performance.now() - fromMs;
}

try {
  await takeOver(
    users,
    range(AT_ONCE).map(() => SERVICE),
  );
  await untilThereAre(audits, AT_ONCE, 'select count(*)::int as count from reviewed_contract');
  await reportNothing(users, SERVICE);
  await untilNothingIsStale(metrics);
  await untilNothingWaits([contracts, metrics, audits]);
  const plans = await comeDue(audits);
  console.log(`${AT_ONCE} contracts taken over, each with a month to review`);

  await holding(house.pids().worker, async () => {
    await repeat(plans.length, 16, index =>
      manager.mutate(
        'changePlan',
        `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { plan { id } ${PROBLEMS} } }`,
        { planId: plans[index]?.id, expectedVersion: plans[index]?.version, dayOfMonth: 1 },
      ),
    );
    await untilNothingWaits([audits]);
  });
  const startedMs = performance.now();
  await untilThereAre(contracts, AT_ONCE, TOLD);
  const seconds = (performance.now() - startedMs) / 1_000;
  load.push(loadavg()[0]);
  console.log(`${AT_ONCE} reviews at once, drafted and told after ${seconds.toFixed(1)} s`);
  await untilNothingWaits([contracts, metrics, audits]);
  const courses = await coursesOf(house.temporal.address, await lifecyclesOfOne(contracts));
  const reference = await runReference(house.temporal.address, dataDir, { round: 1, count: AT_ONCE, courses });
  load.push(loadavg()[0]);
  console.log(`${AT_ONCE} times the same timers, signals and empty activities: ${reference.toFixed(1)} s`);

  const { rows } = await audits.query<{ id: string }>('select id from review order by md5(id) limit $1', [REPORTS]);
  const approvedMs: number[] = [];
  for (const { id } of rows) approvedMs.push(await write(id));
  load.push(loadavg()[0]);
  console.log(
    JSON.stringify({
      bench: 'review',
      ratio: Number((reference / seconds).toFixed(3)),
      reference:
        'bare lifecycles with the same timers, signals and as many empty activities, same server and worker settings, same run',
      atOnce: {
        reviews: AT_ONCE,
        reviewsPerSecond: Number((AT_ONCE / seconds).toFixed(1)),
        referencePerSecond: Number((AT_ONCE / reference).toFixed(1)),
        ofEach: courses,
      },
      reportMs: { reports: REPORTS, p50: percentile(approvedMs, 0.5), p99: percentile(approvedMs, 0.99) },
      loadAverages: load,
    }),
  );
} finally {
  await Promise.all([contracts.end(), metrics.end(), audits.end()]);
  await house.stop();
  await mail.close();
  rmSync(dataDir, { recursive: true, force: true });
}
