import { setTimeout as sleep } from 'node:timers/promises';
import type pg from 'pg';
import { LOOK_EVERY_MS } from '../house/waiting.ts';

/** Breaches whose customer was told, and whose lifecycle shows that it was. */
export const TOLD = `select count(*)::int as count from progress where lifecycle like 'breach/%' and phase = 'AWAITING_ANALYSIS'`;

/** @returns milliseconds until the graph shows a breach elsewhere than awaiting its analysis */
export async function untilItMoves(pool: pg.Pool, breachId: string, fromMs: number): Promise<number> {
  for (;;) {
    const { rows } = await pool.query<{ phase: string }>('select phase from progress where record_id = $1', [breachId]);
    if (rows[0]?.phase !== 'AWAITING_ANALYSIS') return performance.now() - fromMs;
    await sleep(LOOK_EVERY_MS);
  }
}

/** Workflow ids of one breach, of the delivery of its notice, and of their contract. */
export async function lifecyclesOfOne(pool: pg.Pool): Promise<{ contract: string; breach: string; delivery: string }> {
  const { rows } = await pool.query<{ contract: string; breach: string; delivery: string }>(
    `select 'contract/' || b.tenant || '/' || b.contract_id as contract, 'breach/' || b.tenant || '/' || b.id as breach,
            'delivery/' || b.tenant || '/' || n.id as delivery
       from breach b join notification n on n.breach_id = b.id where n.kind = 'BREACH_NOTICE' order by b.id desc limit 1`,
  );
  const [one] = rows;
  if (!one) throw new Error('There is no breach.');
  return one;
}
