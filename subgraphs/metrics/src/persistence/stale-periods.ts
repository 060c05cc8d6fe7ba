import type { EntityManager } from '@mikro-orm/postgresql';
import { clip, type Interval, type Period, periodsOverlapping, union } from '@surety/domain';
import { notify } from '@surety/platform/outbox';
import { AdoptedContract, AdoptedTarget } from './adopted.ts';
import { StalePeriod } from './evaluation.ts';

export const STALE_CHANNEL = 'stale_period';

/**
 * Marks every period of every target of a service that a span of time touches, and wakes the evaluator at commit.
 * @param span cut to each contract's term; periods that have not begun by `now` are left out
 */
export async function markService(
  em: EntityManager,
  tenant: string,
  serviceId: string,
  span: Interval,
  reason: string,
  now: number,
): Promise<void> {
  const targets = await em.find(AdoptedTarget, { serviceId });
  const contracts = await em.find(AdoptedContract, {
    contractId: { $in: targets.map(({ contractId }) => contractId) },
  });
  for (const contract of contracts) {
    const own = targets.filter(({ contractId }) => contractId === contract.contractId);
    await mark(em, tenant, contract, own, span, reason, now);
  }
}

/** Marks the periods of one contract's targets that a span touches. */
export async function mark(
  em: EntityManager,
  tenant: string,
  contract: AdoptedContract,
  targets: readonly AdoptedTarget[],
  span: Interval,
  reason: string,
  now: number,
): Promise<void> {
  const term = { startMs: contract.termStart.getTime(), endMs: contract.termEnd.getTime() };
  const [touched] = clip(union([span]), term);
  if (!touched) return;
  // What lies ahead in a period that has begun changes its budget already, e.g. planned maintenance.
  const begun = (periods: readonly Period[]) => periods.filter(({ startMs }) => Math.max(startMs, term.startMs) <= now);
  const units = new Map(targets.map(({ serviceId, period }) => [`${serviceId} ${period}`, { serviceId, period }]));
  const rows = [...units.values()].flatMap(({ serviceId, period: unit }) =>
    begun(periodsOverlapping(unit, contract.timeZone, touched)).map(({ startMs, endMs }) => ({
      tenant,
      contractId: contract.contractId,
      serviceId,
      periodStart: new Date(startMs),
      periodEnd: new Date(endMs),
      reason,
    })),
  );
  if (rows.length === 0) return;
  // A mark that is being evaluated is waited for and made anew: a fact that arrives meanwhile is not lost.
  await em.upsertMany(StalePeriod, rows, {
    onConflictFields: ['contractId', 'serviceId', 'periodStart', 'periodEnd', 'reason'],
    onConflictAction: 'merge',
    onConflictMergeFields: ['reason'],
  });
  await notify(em, STALE_CHANNEL);
}
