import type { EntityManager } from '@mikro-orm/postgresql';
import type { Interval } from '@surety/domain';
import { sql } from 'kysely';
import { AdoptedPart, AdoptedTarget } from './adopted.ts';

/**
 * How many facts about a contract's services within a span were recorded, or decided on, from an instant on: states, outages, tickets,
 * maintenance, and time that both sides agreed to leave out. A correction counts once.
 */
export async function factsRecordedFrom(
  em: EntityManager,
  { tenant, contractId }: { readonly tenant: string; readonly contractId: string },
  span: Interval,
  fromMs: number,
): Promise<number> {
  const targets = await em.find(AdoptedTarget, { contractId });
  const parts = await em.find(AdoptedPart, { contractId });
  const services = [...targets, ...parts].map(({ serviceId }) => serviceId);
  const [start, end, from] = [span.startMs, span.endMs, fromMs].map(ms => new Date(ms).toISOString());
  const { rows } = await sql<{ facts: number }>`
    select (
      (select count(*) from service_state where tenant = ${tenant} and service_id = any(${services}::text[]) and superseded_at is null
         and recorded_at >= ${from}::timestamptz and at >= ${start}::timestamptz and at < ${end}::timestamptz)
      + (select count(*) from outage where tenant = ${tenant} and service_id = any(${services}::text[]) and superseded_at is null
         and recorded_at >= ${from}::timestamptz and start < ${end}::timestamptz and ("end" is null or "end" > ${start}::timestamptz))
      + (select count(*) from ticket where tenant = ${tenant} and service_id = any(${services}::text[]) and superseded_at is null
         and recorded_at >= ${from}::timestamptz and received_at >= ${start}::timestamptz and received_at < ${end}::timestamptz)
      + (select count(*) from maintenance_window where tenant = ${tenant} and service_id = any(${services}::text[])
         and (declared_at >= ${from}::timestamptz or cancelled_at >= ${from}::timestamptz)
         and start < ${end}::timestamptz and "end" > ${start}::timestamptz)
      + (select count(*) from exclusion where tenant = ${tenant} and contract_id = ${contractId} and state = 'APPROVED'
         and decided_at >= ${from}::timestamptz and start < ${end}::timestamptz and "end" > ${start}::timestamptz)
    )::int as facts`.execute(em.getKysely());
  return rows[0]?.facts ?? 0;
}
