import { LockMode, raw } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Interval, type Period, periodsOverlapping } from '@surety/domain';
import { notify } from '@surety/platform/outbox';
import { traceHeaders } from '@surety/platform/trace';
import { sql } from 'kysely';
import { type Promised, promisesByContract, reachMs } from '../promises.ts';
import { sealedSince, sealingOf } from '../sealing.ts';
import { AdoptedContract, type ContractTerm, periodBasis, targetsMeasuredBy } from './adopted.ts';
import { StalePeriod } from './evaluation.ts';

export const STALE_CHANNEL = 'stale_period';
const RETRY_AFTER_SECONDS = 30;

/** A period that facts touched after it was sealed: they change nothing of it. */
export type TouchedSealed = {
  readonly contractId: string;
  readonly tenant: string;
  readonly period: Period;
  readonly sealedAtMs: number;
};

/**
 * Marks every period of every target of a service whose evaluation facts in a span may change, and wakes the evaluator at commit.
 * @returns periods that are not marked, since they are sealed
 */
export async function markService(
  em: EntityManager,
  serviceId: string,
  span: Interval,
  reason: string,
  now: number,
): Promise<readonly TouchedSealed[]> {
  const sealed: TouchedSealed[] = [];
  for (const [contract, promises] of await promisesAbout(em, serviceId))
    sealed.push(...(await mark(em, contract, promises, span, reason, now)));
  return sealed;
}

/** Sealed periods that facts in a span touch. Nothing is marked: for facts that no kept evaluation counts. */
export async function sealedPeriodsOf(
  em: EntityManager,
  serviceId: string,
  span: Interval,
  now: number,
): Promise<readonly TouchedSealed[]> {
  const sealed: TouchedSealed[] = [];
  for (const [contract, promises] of await promisesAbout(em, serviceId))
    sealed.push(...sealedOf(contract, await touchedAndSealed(em, contract, promises, span, now)));
  return sealed;
}

/** Contracts that facts of a service can matter to, each with what it promises of it. */
async function promisesAbout(em: EntityManager, serviceId: string) {
  const targets = await targetsMeasuredBy(em, serviceId);
  const contracts = await em.find(
    AdoptedContract,
    { contractId: { $in: targets.map(({ contractId }) => contractId) } },
    { orderBy: { contractId: 'asc' } },
  );
  const promises = await promisesByContract(em, contracts, targets);
  return contracts.map(contract => [contract, promises.get(contract.contractId) ?? []] as const);
}

/**
 * Marks the periods of one contract's promises that a span touches. A mark that is there takes the reason on; one that is being evaluated is
 * waited for and made anew, so that no fact falls between.
 * @param span of facts; how long a state holds and how far a minimum outage reaches is added here
 * @returns periods that are not marked, since they are sealed
 */
export async function mark(
  em: EntityManager,
  contract: ContractTerm,
  promises: readonly Promised[],
  span: Interval,
  reason: string,
  now: number,
): Promise<readonly TouchedSealed[]> {
  const rows = await touchedAndSealed(em, contract, promises, span, now);
  await insertMarks(
    em,
    contract,
    rows.filter(({ sealedAtMs }) => sealedAtMs === null),
    reason,
  );
  return sealedOf(contract, rows);
}

type Touched = { readonly serviceId: string; readonly period: Period; readonly sealedAtMs: number | null };

async function touchedAndSealed(
  em: EntityManager,
  contract: ContractTerm,
  promises: readonly Promised[],
  span: Interval,
  now: number,
): Promise<readonly Touched[]> {
  const touched = touchedPeriods(contract, promises, span, now);
  const sealing = touched.some(({ period }) => period.endMs <= now) ? await sealingOf(em, contract.contractId) : null;
  return touched.map(each => ({ ...each, sealedAtMs: sealing && sealedSince(sealing, each.period, now) }));
}

/** Each sealed period once, whatever the services that touch it. */
function sealedOf({ contractId, tenant }: ContractTerm, rows: readonly Touched[]): readonly TouchedSealed[] {
  const sealed = rows.flatMap(({ period, sealedAtMs }) =>
    sealedAtMs === null ? [] : [{ contractId, tenant, period, sealedAtMs }],
  );
  return [...new Map(sealed.map(each => [each.period.label, each])).values()];
}

/** A period of one service of a contract. */
type ServicePeriod = { readonly serviceId: string; readonly period: Interval };

/** Marks periods whatever touched them, and wakes the evaluator at commit. */
export async function insertMarks(
  em: EntityManager,
  contract: Pick<ContractTerm, 'tenant' | 'contractId'>,
  rows: readonly ServicePeriod[],
  reason: string,
): Promise<void> {
  if (rows.length === 0) return;
  await sql`
    insert into stale_period (tenant, contract_id, service_id, period_start, period_end, reason, next_attempt_at, traceparent)
    select ${contract.tenant}, ${contract.contractId}, service_id, period_start, period_end, ${reason}, now(), ${traceHeaders().traceparent ?? null}
    from unnest(${rows.map(({ serviceId }) => serviceId)}::text[], ${rows.map(({ period }) => new Date(period.startMs).toISOString())}::timestamptz[],
      ${rows.map(({ period }) => new Date(period.endMs).toISOString())}::timestamptz[]) as touched (service_id, period_start, period_end)
    order by service_id, period_start, period_end
    on conflict (contract_id, service_id, period_start, period_end) do update set next_attempt_at = now(), traceparent = excluded.traceparent,
      reason = case when excluded.reason = any(string_to_array(stale_period.reason, '; ')) then stale_period.reason
        else stale_period.reason || '; ' || excluded.reason end`.execute(em.getKysely());
  await notify(em, STALE_CHANNEL);
}

/** Periods of the term that have begun by `now`; one that has not has no evaluation to change. */
function touchedPeriods(contract: ContractTerm, promises: readonly Promised[], span: Interval, now: number) {
  const termStartMs = contract.termStart.getTime();
  const basis = periodBasis(contract);
  const touched = [...Map.groupBy(promises, ({ target }) => `${target.serviceId} ${target.period}`).values()].flatMap(
    own => {
      const [{ target }] = own as [Promised];
      const farMs = own.reduce((most, promised) => Math.max(most, reachMs(promised)), 0);
      const minimumMs = own.reduce((most, { policy }) => Math.max(most, policy.minimumOutageMs), 0);
      return periodsOverlapping(target.period, basis, {
        startMs: Math.max(span.startMs - minimumMs, termStartMs),
        endMs: Math.min(Math.max(span.endMs, span.startMs + 1) + farMs, contract.termEnd.getTime()),
      })
        .filter(({ startMs }) => Math.max(startMs, termStartMs) <= now)
        .map(period => ({ serviceId: target.serviceId, period }));
    },
  );
  // A calendar quarter and a quarter of another count can be the same days: one mark a period.
  return [...new Map(touched.map(row => [`${row.serviceId} ${row.period.startMs} ${row.period.endMs}`, row])).values()];
}

/** The oldest mark that nobody works on, locked until the transaction ends; null when there is none. `em` sees every tenant. */
export async function takeMark(em: EntityManager): Promise<StalePeriod | null> {
  const [oldest] = await em.find(
    StalePeriod,
    { nextAttemptAt: { $lte: raw('now()') } },
    {
      filters: false,
      orderBy: { id: 'asc' },
      limit: 1,
      lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE,
    },
  );
  return oldest ?? null;
}

/** Marks of a contract that nobody works on, locked until the transaction ends. It never waits, so it may be called under the contract's lock. */
export const takeMarksOf = (em: EntityManager, contractId: string): Promise<StalePeriod[]> =>
  em.find(StalePeriod, { contractId }, { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_PARTIAL_WRITE });

/** Puts a mark off that could not be evaluated, so that it does not keep the others waiting. */
export async function postponeMark(em: EntityManager, id: string): Promise<void> {
  await sql`update stale_period set next_attempt_at = now() + ${RETRY_AFTER_SECONDS} * interval '1 second' where id = ${id}`.execute(
    em.getKysely(),
  );
}
