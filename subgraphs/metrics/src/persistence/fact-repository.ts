import type { EntityManager } from '@mikro-orm/postgresql';
import type { Interval, MeasuredState, Outage as OutageFact } from '@surety/domain';
import { sql } from 'kysely';
import { type Knowledge, knownUntil } from '../rules/known-until.ts';
import type { FactKind } from './adopted.ts';
import { FactSource, MaintenanceWindow, Outage } from './facts.ts';

/** What is known of a service over a span, and up to when. */
export type ServiceFacts = Knowledge &
  (
    | { readonly kind: 'PROBES'; readonly states: readonly MeasuredState[] }
    | { readonly kind: 'OUTAGES'; readonly outages: readonly OutageFact[] }
  );

type Measured = { readonly tenant: string; readonly serviceId: string; readonly measuredBy: FactKind };

/**
 * Facts of one service within a span. All sources of a service are one sequence: a later state holds, whoever reported it.
 * @returns null when nobody has reported on the service yet
 */
export async function loadFacts(
  em: EntityManager,
  measured: Measured,
  span: Interval,
  now: number,
): Promise<ServiceFacts | null> {
  const { serviceId, measuredBy } = measured;
  const knowledge = knownUntil(
    await em.find(FactSource, { serviceId }, { fields: ['knownThrough'], disableIdentityMap: true }),
    now,
  );
  if (!knowledge) return null;
  return measuredBy === 'PROBES'
    ? { ...knowledge, kind: 'PROBES', states: await loadStates(em, measured, span) }
    : { ...knowledge, kind: 'OUTAGES', outages: await loadOutages(em, serviceId, span) };
}

/** Maintenance that was declared for a service within a span, and stands. */
export async function loadMaintenance(em: EntityManager, serviceId: string, span: Interval): Promise<Interval[]> {
  const windows = await em.find(MaintenanceWindow, {
    serviceId,
    cancelledAt: null,
    start: { $lt: new Date(span.endMs) },
    end: { $gt: new Date(span.startMs) },
  });
  return windows.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end.getTime() }));
}

/** Read without entities: a month may hold many thousands. */
async function loadStates(
  em: EntityManager,
  { tenant, serviceId }: Measured,
  span: Interval,
): Promise<MeasuredState[]> {
  const { rows } = await sql<{ at_ms: number; state: 'UP' | 'DOWN' }>`
    select (extract(epoch from at) * 1000)::float8 as at_ms, state from service_state
    where tenant = ${tenant} and service_id = ${serviceId} and superseded_at is null
      and at >= ${new Date(span.startMs)} and at < ${new Date(span.endMs)}
    order by at, id`.execute(em.getKysely());
  return rows.map(({ at_ms: atMs, state }) => ({ atMs, state }));
}

async function loadOutages(em: EntityManager, serviceId: string, span: Interval): Promise<OutageFact[]> {
  const outages = await em.find(Outage, {
    serviceId,
    supersededAt: null,
    start: { $lt: new Date(span.endMs) },
    $or: [{ end: null }, { end: { $gt: new Date(span.startMs) } }],
  });
  return outages.map(({ start, end, impact }) => ({
    startMs: start.getTime(),
    endMs: end?.getTime() ?? null,
    impact,
  }));
}
