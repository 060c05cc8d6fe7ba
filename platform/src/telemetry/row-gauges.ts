import type { Orm } from '../orm.ts';
import { gauge } from './metrics.ts';

export type RowGauge = {
  readonly name: string;
  readonly help: string;
  /** Gives one row with the number as `value`, of all tenants together. */
  readonly sql: string;
};

/** Numbers that stand in the subgraph's own database. */
export function rowGauges(orm: Orm, gauges: readonly RowGauge[]): void {
  for (const { name, help, sql } of gauges)
    gauge(name, help, async () => {
      const [row] = await orm.em.getConnection().execute<{ value: string | number }[]>(sql);
      return Number(row?.value);
    });
}

/** What waits in the outbox. */
export const OUTBOX_GAUGES: readonly RowGauge[] = [
  {
    name: 'surety_outbox_unsent',
    help: 'Messages to lifecycles that are not sent yet.',
    sql: 'select count(*) as value from outbox where sent_at is null',
  },
  {
    name: 'surety_outbox_oldest_unsent_age_seconds',
    help: 'Age of the oldest message that is not sent yet; 0 when there is none.',
    sql: 'select coalesce(greatest(extract(epoch from now() - min(created_at)), 0), 0) as value from outbox where sent_at is null',
  },
];
