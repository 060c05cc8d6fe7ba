import type { EntityManager } from '@mikro-orm/postgresql';
import { sql } from 'kysely';
import { AdoptedPart, AdoptedTarget, type FactKind } from './adopted.ts';
import type { Evaluation } from './evaluation.ts';
import { Exclusion } from './exclusion.ts';
import { MaintenanceWindow, Outage } from './facts.ts';

/** A fact that counted in a period, as it was known when the period was evaluated. */
export type CountedFact = {
  readonly kind: 'OUTAGE' | 'DOWN_STATE' | 'MAINTENANCE' | 'EXCLUSION';
  /** Of an outage with its revision: `out_…@2`. */
  readonly id: string;
  /** Of the service itself or of one that it is made up of; null: all services of the contract. */
  readonly serviceId: string | null;
  /** Who reported it: a source with its reference, or a side of the contract. */
  readonly source: string | null;
  readonly start: Date;
  /** Null while nothing ends it. */
  readonly end: Date | null;
  /** The share of the service that was down, a decimal from 0 to 1; null where that is not asked. */
  readonly impact: string | null;
  readonly reason: string | null;
};

type Period = { readonly start: Date; readonly end: Date };
type Measured = { readonly serviceId: string; readonly measuredBy: FactKind; readonly staleAfterMs: number | null };

/** Facts that counted in an evaluation, oldest first, as they were known then: what was corrected since changes none of them. */
export async function countedFacts(em: EntityManager, evaluation: Evaluation): Promise<readonly CountedFact[]> {
  const { contractId, serviceId, periodStart: start, periodEnd: end, evaluatedAt, tenant, targetId } = evaluation;
  const period = { start, end };
  const found: CountedFact[] = [];
  for (const measured of await measuredServices(em, targetId))
    found.push(
      ...(measured.measuredBy === 'OUTAGES'
        ? await outages(em, measured.serviceId, period, evaluatedAt)
        : await downStates(em, { ...measured, tenant }, period, evaluatedAt)),
    );
  found.push(...(await maintenance(em, serviceId, period, evaluatedAt)));
  found.push(...(await exclusions(em, { contractId, serviceId }, period, evaluatedAt)));
  return found.toSorted((a, b) => a.start.getTime() - b.start.getTime());
}

/** The service of a target, or what it is made up of. */
async function measuredServices(em: EntityManager, targetId: string): Promise<readonly Measured[]> {
  const target = await em.findOneOrFail(AdoptedTarget, { id: targetId });
  const { serviceId, measuredBy, staleAfterMs } = target;
  if (measuredBy === 'SURVEYS') return [];
  return measuredBy === 'COMPOSITION'
    ? (await em.find(AdoptedPart, { targetId })).map(part => ({
        serviceId: part.serviceId,
        measuredBy: part.measuredBy,
        staleAfterMs: part.staleAfterMs ?? null,
      }))
    : [{ serviceId, measuredBy, staleAfterMs: staleAfterMs ?? null }];
}

/** Begun before the period's end, and not ended at its start. */
const within = ({ start, end }: Period) => ({ start: { $lt: end }, $or: [{ end: null }, { end: { $gt: start } }] });

/** Holding at an instant, and not only now. */
const heldAt = (at: Date) => ({
  recordedAt: { $lte: at },
  $or: [{ supersededAt: null }, { supersededAt: { $gt: at } }],
});

async function outages(em: EntityManager, serviceId: string, period: Period, at: Date): Promise<CountedFact[]> {
  const rows = await em.find(Outage, { $and: [{ serviceId }, within(period), heldAt(at)] });
  return rows.map(({ id, revision, source, reference, start, end, impact }) => ({
    kind: 'OUTAGE',
    id: `${id}@${revision}`,
    serviceId,
    source: `${source} ${reference}`,
    start,
    end: end ?? null,
    impact,
    reason: null,
  }));
}

type DownRow = { readonly id: string; readonly source: string; readonly at: Date; readonly until: Date | null };

/** Stretches from a state that says down to the next that says up; a month may hold many thousands of states, so the database finds them. */
async function downStates(
  em: EntityManager,
  { tenant, serviceId, staleAfterMs }: Measured & { readonly tenant: string },
  { start, end }: Period,
  at: Date,
): Promise<CountedFact[]> {
  const from = new Date(start.getTime() - (staleAfterMs ?? 0));
  const { rows } = await sql<DownRow>`
    with known as (
      select id, source, at, state, lag(state) over (order by at, id) as before from service_state
       where tenant = ${tenant} and service_id = ${serviceId} and at >= ${from} and at < ${end}
         and recorded_at <= ${at} and (superseded_at is null or superseded_at > ${at})
    ), changes as (
      select id, source, at, state, lead(at) over (order by at, id) as until from known where state is distinct from before
    )
    select id, source, at, until from changes
     where state = 'DOWN' and (until is null or until > ${start}) order by at`.execute(em.getKysely());
  return rows.map(({ id, source, at: since, until }) => ({
    kind: 'DOWN_STATE',
    id,
    serviceId,
    source,
    start: new Date(since),
    end: until && new Date(until),
    impact: null,
    reason: null,
  }));
}

async function maintenance(em: EntityManager, serviceId: string, period: Period, at: Date): Promise<CountedFact[]> {
  const declared = { declaredAt: { $lte: at }, $or: [{ cancelledAt: null }, { cancelledAt: { $gt: at } }] };
  const rows = await em.find(MaintenanceWindow, {
    $and: [{ serviceId, start: { $lt: period.end }, end: { $gt: period.start } }, declared],
  });
  return rows.map(({ id, start, end, reason, reference }) => ({
    kind: 'MAINTENANCE',
    id,
    serviceId,
    source: reference,
    start,
    end,
    impact: null,
    reason,
  }));
}

type Service = { readonly contractId: string; readonly serviceId: string };

async function exclusions(
  em: EntityManager,
  { contractId, serviceId }: Service,
  period: Period,
  at: Date,
): Promise<CountedFact[]> {
  const rows = await em.find(Exclusion, {
    contractId,
    state: 'APPROVED',
    decidedAt: { $lte: at },
    $or: [{ serviceId }, { serviceId: null }],
    start: { $lt: period.end },
    end: { $gt: period.start },
  });
  return rows.map(({ id, serviceId: of, start, end, reason, requestedBy }) => ({
    kind: 'EXCLUSION',
    id,
    serviceId: of,
    source: requestedBy,
    start,
    end,
    impact: null,
    reason,
  }));
}
