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

/** Of a sealed period only what was recorded before its seal counts, epoch milliseconds; null: all that is known. */
export type RecordedBefore = number | null;

/**
 * Facts of one service within a span. All sources of a service are one sequence: a later state holds, whoever reported it.
 * @returns null when nobody has reported on the service yet
 */
export async function loadFacts(
  em: EntityManager,
  measured: Measured,
  span: Interval,
  now: number,
  before: RecordedBefore = null,
): Promise<ServiceFacts | null> {
  const { serviceId, measuredBy } = measured;
  const knowledge = knownUntil(
    await em.find(
      FactSource,
      { serviceId, ...(before === null ? {} : { $or: [{ since: null }, { since: { $lt: new Date(before) } }] }) },
      { fields: ['knownThrough'], disableIdentityMap: true },
    ),
    now,
  );
  if (!knowledge) return null;
  return measuredBy === 'PROBES'
    ? { ...knowledge, kind: 'PROBES', states: await loadStates(em, measured, span, before) }
    : { ...knowledge, kind: 'OUTAGES', outages: await loadOutages(em, serviceId, span, before) };
}

/** Maintenance that was declared for a service within a span, and stands. */
export async function loadMaintenance(
  em: EntityManager,
  serviceId: string,
  span: Interval,
  before: RecordedBefore = null,
): Promise<Interval[]> {
  const windows = await em.find(MaintenanceWindow, {
    serviceId,
    ...(before === null ? { cancelledAt: null } : { declaredAt: { $lt: new Date(before) } }),
    start: { $lt: new Date(span.endMs) },
    end: { $gt: new Date(span.startMs) },
  });
  const stands = windows.filter(({ cancelledAt }) => cancelledAt === null || cancelledAt.getTime() >= (before ?? 0));
  return stands.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end.getTime() }));
}

/** Read without entities: a month may hold many thousands. */
async function loadStates(
  em: EntityManager,
  { tenant, serviceId }: Measured,
  span: Interval,
  before: RecordedBefore,
): Promise<MeasuredState[]> {
  const holding =
    before === null
      ? sql`superseded_at is null`
      : sql`recorded_at < ${new Date(before)} and (superseded_at is null or superseded_at >= ${new Date(before)})`;
  const { rows } = await sql<{ at_ms: number; state: 'UP' | 'DOWN' }>`
    select (extract(epoch from at) * 1000)::float8 as at_ms, state from service_state
    where tenant = ${tenant} and service_id = ${serviceId} and ${holding}
      and at >= ${new Date(span.startMs)} and at < ${new Date(span.endMs)}
    order by at, id`.execute(em.getKysely());
  return rows.map(({ at_ms: atMs, state }) => ({ atMs, state }));
}

async function loadOutages(
  em: EntityManager,
  serviceId: string,
  span: Interval,
  before: RecordedBefore,
): Promise<OutageFact[]> {
  const outages = await em.find(Outage, {
    serviceId,
    ...(before === null ? { supersededAt: null } : { recordedAt: { $lt: new Date(before) } }),
    start: { $lt: new Date(span.endMs) },
    $or: [{ end: null }, { end: { $gt: new Date(span.startMs) } }],
  });
  const holding = outages.filter(({ supersededAt }) => !supersededAt || supersededAt.getTime() >= (before ?? 0));
  return holding.map(({ start, end, impact }) => ({
    startMs: start.getTime(),
    endMs: end?.getTime() ?? null,
    impact,
  }));
}
