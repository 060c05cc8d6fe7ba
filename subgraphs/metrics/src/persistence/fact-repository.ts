import type { EntityManager } from '@mikro-orm/postgresql';
import type { Interval, MeasuredState, Outage as OutageFact } from '@surety/domain';
import { sql } from 'kysely';
import { type Knowledge, knownUntil } from '../rules/known-until.ts';
import type { MeasuredBy } from './adopted.ts';
import { FactSource, MaintenanceWindow, Outage } from './facts.ts';

/** What is known of a service over a span, and up to when. */
export type ServiceFacts = Knowledge & {
  readonly maintenance: readonly Interval[];
  /** Of one of the two there is nothing: a service is measured by probes or by outages. */
  readonly states: readonly MeasuredState[];
  readonly outages: readonly OutageFact[];
};

type Measured = { readonly tenant: string; readonly serviceId: string; readonly measuredBy: MeasuredBy };

/**
 * Facts of one service that can matter in a span. All sources of a service are one sequence: a later state holds, whoever reported it.
 * @param reachMs how far before and after the span a fact can matter: as long as a state holds, as long as a minimum outage
 * @returns null when nobody has reported on the service yet
 */
export async function loadFacts(
  em: EntityManager,
  measured: Measured,
  span: Interval,
  reachMs: number,
  now: number,
): Promise<ServiceFacts | null> {
  const { serviceId, measuredBy } = measured;
  const knowledge = knownUntil(
    await em.find(FactSource, { serviceId }, { fields: ['knownThrough'], disableIdentityMap: true }),
    now,
  );
  if (!knowledge) return null;
  const windows = await em.find(MaintenanceWindow, {
    serviceId,
    start: { $lt: new Date(span.endMs) },
    end: { $gt: new Date(span.startMs) },
  });
  const maintenance = windows.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end.getTime() }));
  const reach = { startMs: span.startMs - reachMs, endMs: span.endMs + reachMs };
  return measuredBy === 'PROBES'
    ? { ...knowledge, maintenance, states: await loadStates(em, measured, reach), outages: [] }
    : { ...knowledge, maintenance, states: [], outages: await loadOutages(em, serviceId, reach) };
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
  return outages.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end?.getTime() ?? null }));
}
