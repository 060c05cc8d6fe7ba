import { LockMode } from '@mikro-orm/core';
import { ok, periodsOverlapping, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { type DuePeriod, evaluatePeriods, nextCheck } from '../evaluate-contract.ts';
import { AdoptedContract, AdoptedTarget } from '../persistence/adopted.ts';
import { Evaluation } from '../persistence/evaluation.ts';

/** Evaluates what no fact announces: ended periods that are not final, all in one call, and the present one. */
export async function evaluateContract(tx: Tx, contractId: string): Promise<Result<{ nextCheckAt: string | null }>> {
  const { em } = tx;
  const contract = await em.findOne(AdoptedContract, { contractId }, { lockMode: LockMode.PESSIMISTIC_WRITE });
  if (!contract) return refuse('NOT_FOUND', { what: 'adopted contract', id: contractId }, ['contractId']);
  await evaluatePeriods(tx, contract, await openPeriods(tx, contract));
  const next = await nextCheck(tx, contract);
  contract.nextCheckAt = next === null ? null : new Date(next);
  return ok({ nextCheckAt: contract.nextCheckAt?.toISOString() ?? null });
}

async function openPeriods({ em, now }: Tx, contract: AdoptedContract): Promise<DuePeriod[]> {
  const targets = await em.find(AdoptedTarget, { contractId: contract.contractId });
  const closed = await em.find(
    Evaluation,
    { contractId: contract.contractId, newest: true, final: true },
    { fields: ['targetId', 'period'] },
  );
  const isClosed = new Set(closed.map(({ targetId, period }) => `${targetId} ${period}`));
  const span = { startMs: contract.termStart.getTime(), endMs: Math.min(now + 1, contract.termEnd.getTime()) };
  const due = targets.flatMap(({ id, serviceId, period: unit }) =>
    periodsOverlapping(unit, contract.timeZone, span)
      .filter(period => !isClosed.has(`${id} ${period.label}`))
      .map(period => ({ serviceId, period, reason: 'time passed' })),
  );
  return [...new Map(due.map(each => [`${each.serviceId} ${each.period.label}`, each])).values()];
}
