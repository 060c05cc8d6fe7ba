import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';

export const LOOK_EVERY_MS = 5;
/** Counting rows takes the database's time, which is not to be measured with what fills them. */
const COUNT_EVERY_MS = 250;

/** Waits until a query that counts gives at least so many. @returns seconds */
export async function untilThereAre(pool: pg.Pool, count: number, sql: string): Promise<number> {
  const startedMs = performance.now();
  for (;;) {
    const { rows } = await pool.query<{ count: number }>(sql);
    if ((rows[0]?.count ?? 0) >= count) return (performance.now() - startedMs) / 1_000;
    await sleep(COUNT_EVERY_MS);
  }
}

/** Until every message to a lifecycle is sent. */
export const untilNothingWaits = (pools: readonly pg.Pool[]): Promise<unknown> =>
  Promise.all(pools.map(pool => untilThereIsNone(pool, 'select 1 from outbox where sent_at is null limit 1')));

/** Until every period that facts touched is evaluated. */
export const untilNothingIsStale = (metrics: pg.Pool): Promise<void> =>
  untilThereIsNone(metrics, 'select 1 from stale_period limit 1');

async function untilThereIsNone(pool: pg.Pool, sql: string): Promise<void> {
  while ((await pool.query(sql)).rowCount !== 0) await sleep(100);
}
