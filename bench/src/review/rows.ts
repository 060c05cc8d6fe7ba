import type pg from 'pg';

type PlanRow = { readonly id: string; readonly version: number };

/**
 * Has the last month of every contract come due on its first day, as if the contracts had been taken over long ago: what was due before a
 * contract was taken over is not held.
 * @returns the monthly plans, which lead there with the next change of them
 */
export async function comeDue(audits: pg.Pool): Promise<readonly PlanRow[]> {
  await audits.query('update reviewed_contract set reviewed_from = term_start');
  const { rows } = await audits.query<PlanRow>(
    `update plan set held_from = now() - interval '1 year',
            last_period_end = date_trunc('month', now() at time zone 'UTC') at time zone 'UTC' - interval '1 month'
      where kind = 'MONTHLY_EVALUATION' returning id, version`,
  );
  return rows;
}

/** Reviews whose owner was told that it is to complete them, and whose lifecycle shows it. */
export const TOLD = `select least(
    (select count(*) from progress where lifecycle like 'review/%' and phase = 'AWAITING_COMPLETION'),
    (select count(*) from notification where review_id is not null and told_at is not null))::int as count`;

/** Workflow ids of one review, of the delivery of what it told first, and of their contract. */
export async function lifecyclesOfOne(pool: pg.Pool): Promise<{ contract: string; review: string; delivery: string }> {
  const { rows } = await pool.query<{ contract: string; review: string; delivery: string }>(
    `select 'contract/' || n.tenant || '/' || n.contract_id as contract, p.lifecycle as review,
            'delivery/' || n.tenant || '/' || n.id as delivery
       from notification n join progress p on p.record_id = n.review_id order by n.requested_at desc limit 1`,
  );
  const [one] = rows;
  if (!one) throw new Error('There is no review.');
  return one;
}
