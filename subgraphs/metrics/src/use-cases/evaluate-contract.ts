import { LockMode } from '@mikro-orm/core';
import { ok, periodsOverlapping, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { notify } from '@surety/platform/outbox';
import { type DuePeriod, earliest, evaluatePeriod, nextCheck } from '../evaluate-contract.ts';
import { AdoptedContract, periodBasis } from '../persistence/adopted.ts';
import { Evaluation, StalePeriod } from '../persistence/evaluation.ts';
import { STALE_CHANNEL, takeMarksOf } from '../persistence/stale-periods.ts';
import { promisesOf } from '../promises.ts';

/**
 * Evaluates what no fact announces: ended periods that are not final, all in one call, and the present one. Marks of these periods are done
 * with by that, and give their reasons.
 */
export async function evaluateContract(tx: Tx, contractId: string): Promise<Result<{ nextCheckAt: string | null }>> {
  const { em } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!contract) return refuse('NOT_FOUND', { what: 'adopted contract', id: contractId }, ['contractId']);
  const marks = await takeMarksOf(em, contractId);
  const checks: (number | null)[] = [];
  for (const due of await openPeriods(tx, contract)) {
    const own = marks.filter(
      mark =>
        mark.serviceId === due.serviceId &&
        mark.periodStart.getTime() === due.period.startMs &&
        mark.periodEnd.getTime() === due.period.endMs,
    );
    const reason = own.map(mark => mark.reason).join('; ') || due.reason;
    checks.push(await evaluatePeriod(tx, contract, { ...due, reason }));
    if (own.length > 0) await em.nativeDelete(StalePeriod, { id: { $in: own.map(({ id }) => id) } });
  }
  if (marks.length > 0) await notify(em, STALE_CHANNEL); // the evaluator passed by what was locked here and is not done
  const next = earliest([...checks, await nextCheck(tx, contract)]);
  contract.nextCheckAt = next === null ? null : new Date(next);
  return ok({ nextCheckAt: contract.nextCheckAt?.toISOString() ?? null });
}

/** Begun and not final, or ended so lately that an outage over its end can still become long enough to count. */
async function openPeriods({ em, now }: Tx, contract: AdoptedContract): Promise<DuePeriod[]> {
  const newest = await em.find(
    Evaluation,
    { contractId: contract.contractId, newest: true },
    { fields: ['targetId', 'period', 'final'] },
  );
  const finals = new Map(newest.map(({ targetId, period, final }) => [`${targetId} ${period}`, final]));
  const due = (await promisesOf(em, contract)).flatMap(({ target, inForce, policy }) =>
    periodsOverlapping(target.period, periodBasis(contract), {
      startMs: inForce.startMs,
      endMs: Math.min(now + 1, inForce.endMs),
    })
      .filter(({ label, endMs }) => {
        const final = finals.get(`${target.id} ${label}`);
        // Of a period that nobody was asked about nothing comes by itself.
        if (target.measuredBy === 'SURVEYS') return final === false;
        return final !== true || now <= Math.min(endMs, inForce.endMs) + policy.minimumOutageMs;
      })
      .map(period => ({ serviceId: target.serviceId, period, reason: 'time passed' })),
  );
  return [...new Map(due.map(each => [`${each.serviceId} ${each.period.label}`, each])).values()];
}
