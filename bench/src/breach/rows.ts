import { setTimeout as sleep } from 'node:timers/promises';
import { Client, Connection } from '@temporalio/client';
import type pg from 'pg';
import type { Course } from './reference-workflow.ts';

const LOOK_EVERY_MS = 5;

/** Waits until a query that counts gives at least so many. @returns seconds */
export async function untilThereAre(pool: pg.Pool, count: number, sql: string): Promise<number> {
  const startedMs = performance.now();
  for (;;) {
    const { rows } = await pool.query<{ count: number }>(sql);
    if ((rows[0]?.count ?? 0) >= count) return (performance.now() - startedMs) / 1_000;
    await sleep(LOOK_EVERY_MS * 10);
  }
}

/** Breaches whose customer was told, and whose lifecycle shows that it was. */
export const TOLD = `select count(*)::int as count from progress where lifecycle like 'breach/%' and phase = 'AWAITING_ANALYSIS'`;

/** Until every message to a lifecycle is sent. */
export const untilNothingWaits = (pools: readonly pg.Pool[]): Promise<unknown> =>
  Promise.all(pools.map(pool => untilThereIsNone(pool, 'select 1 from outbox where sent_at is null limit 1')));

/** Until every period that facts touched is evaluated. */
export const untilNothingIsStale = (metrics: pg.Pool): Promise<void> =>
  untilThereIsNone(metrics, 'select 1 from stale_period limit 1');

async function untilThereIsNone(pool: pg.Pool, sql: string): Promise<void> {
  while ((await pool.query(sql)).rowCount !== 0) await sleep(100);
}

/** @returns milliseconds until the graph shows a breach elsewhere than awaiting its analysis */
export async function untilItMoves(pool: pg.Pool, breachId: string, fromMs: number): Promise<number> {
  for (;;) {
    const { rows } = await pool.query<{ phase: string }>('select phase from progress where record_id = $1', [breachId]);
    if (rows[0]?.phase !== 'AWAITING_ANALYSIS') return performance.now() - fromMs;
    await sleep(LOOK_EVERY_MS);
  }
}

/** What one breach, the delivery of its notice and their contract went through until now, as their histories say. */
export async function courseOf(
  address: string,
  pool: pg.Pool,
): Promise<{ contract: Course; breach: Course; delivery: Course }> {
  const { rows } = await pool.query<{ contract: string; breach: string; delivery: string }>(
    `select 'contract/' || b.tenant || '/' || b.contract_id as contract, 'breach/' || b.tenant || '/' || b.id as breach,
            'delivery/' || b.tenant || '/' || n.id as delivery
       from breach b join notification n on n.breach_id = b.id where n.kind = 'BREACH_NOTICE' order by b.id desc limit 1`,
  );
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace: 'surety' });
  const course = async (workflowId = ''): Promise<Course> => {
    const { events = [] } = await client.workflow.getHandle(workflowId).fetchHistory();
    return {
      activities: events?.filter(each => each.activityTaskScheduledEventAttributes).length ?? 0,
      timers: events?.filter(each => each.timerStartedEventAttributes).length ?? 0,
      signals: events?.filter(each => each.workflowExecutionSignaledEventAttributes).length ?? 0,
    };
  };
  const { contract, breach, delivery } = rows[0] ?? {};
  const courses = { contract: await course(contract), breach: await course(breach), delivery: await course(delivery) };
  await connection.close();
  return courses;
}
