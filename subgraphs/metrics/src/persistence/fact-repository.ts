import type { EntityManager } from '@mikro-orm/postgresql';
import type { AvailabilityFacts, Interval } from '@surety/domain';
import { sql } from 'kysely';
import type { AdoptedTarget, MeasuredBy } from './adopted.ts';
import { FactSource, MaintenanceWindow, Outage } from './facts.ts';

/** What is known of a service over a span, and up to when. */
export type ServiceFacts = {
  /** Nothing was ever reported. */
  readonly silent: boolean;
  /** Only the past was imported: nothing is known after `asOfMs`, and nothing will change by itself. */
  readonly historyOnly: boolean;
  readonly asOfMs: number;
  readonly maintenance: readonly Interval[];
  readonly of: (target: Pick<AdoptedTarget, 'staleAfterMs'>) => AvailabilityFacts;
};

/**
 * Facts of one service that can matter in a span. All sources of a service are one sequence: a later state holds, whoever reported it.
 * @param staleAfterMs of the target that holds a state longest
 */
export async function loadFacts(
  em: EntityManager,
  tenant: string,
  service: { readonly id: string; readonly measuredBy: MeasuredBy },
  span: Interval,
  staleAfterMs: number,
  now: number,
): Promise<ServiceFacts> {
  const sources = await em.find(FactSource, { serviceId: service.id });
  const historyOnly = sources.length > 0 && sources.every(({ knownThrough }) => knownThrough !== null);
  const knownThroughMs = Math.max(...sources.map(({ knownThrough }) => knownThrough?.getTime() ?? 0));
  const windows = await em.find(MaintenanceWindow, {
    serviceId: service.id,
    start: { $lt: new Date(span.endMs) },
    end: { $gt: new Date(span.startMs) },
  });
  const base = {
    silent: sources.length === 0,
    historyOnly,
    asOfMs: historyOnly ? Math.min(now, knownThroughMs) : now,
    maintenance: windows.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end.getTime() })),
  };
  if (service.measuredBy === 'OUTAGES') {
    const outages = await em.find(Outage, {
      serviceId: service.id,
      supersededAt: null,
      start: { $lt: new Date(span.endMs) },
      $or: [{ end: null }, { end: { $gt: new Date(span.startMs) } }],
    });
    const facts = {
      kind: 'OUTAGES' as const,
      outages: outages.map(({ start, end }) => ({ startMs: start.getTime(), endMs: end?.getTime() ?? null })),
      unknown: [],
    };
    return { ...base, of: () => (base.silent ? null : facts) };
  }
  const states = await loadStates(em, tenant, service.id, { startMs: span.startMs - staleAfterMs, endMs: span.endMs });
  return {
    ...base,
    of: target => (base.silent ? null : { kind: 'PROBES', states, staleAfterMs: target.staleAfterMs ?? staleAfterMs }),
  };
}

/** Read without entities: a month may hold many thousands. */
async function loadStates(em: EntityManager, tenant: string, serviceId: string, span: Interval) {
  const { rows } = await sql<{ at_ms: string; state: 'UP' | 'DOWN' }>`
    select (extract(epoch from at) * 1000)::bigint as at_ms, state from service_state
    where tenant = ${tenant} and service_id = ${serviceId} and superseded_at is null
      and at >= ${new Date(span.startMs)} and at < ${new Date(span.endMs)}
    order by at, id`.execute(em.getKysely());
  return rows.map(({ at_ms, state }) => ({ atMs: Number(at_ms), state }));
}
