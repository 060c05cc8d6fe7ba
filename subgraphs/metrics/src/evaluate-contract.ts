import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AvailabilityCase,
  evaluateAvailability,
  type Interval,
  nextCheckAtMs,
  type Period,
  periodContaining,
} from '@surety/domain';
import type { NewId } from '@surety/platform/ids';
import type { Outbox } from '@surety/platform/outbox';
import { workflowId } from '@surety/workflow-contract';
import { type AdoptedContract, AdoptedTarget } from './persistence/adopted.ts';
import { Evaluation } from './persistence/evaluation.ts';
import { loadFacts, type ServiceFacts } from './persistence/fact-repository.ts';
import { concernsLifecycle, saysTheSame } from './rules/revision.ts';

/** What an evaluation needs of the transaction that it runs in. The contract's row must be locked in it. */
export type EvaluationTx = {
  readonly em: EntityManager;
  readonly now: number;
  readonly outbox: Outbox;
  readonly newId: NewId;
};

/** A period of one service to evaluate anew, and why. */
export type DuePeriod = { readonly serviceId: string; readonly period: Period; readonly reason: string };

/**
 * Evaluates one period of a contract's service, writes a revision where something changed, and tells the contract's lifecycle what it must
 * know. A service that nobody has reported on yet has no evaluations.
 * @returns the earliest instant at which an outcome could change without a further fact; null when none can, or the period is not the present one
 */
export async function evaluatePeriod(
  tx: EvaluationTx,
  contract: AdoptedContract,
  { serviceId, period, reason }: DuePeriod,
): Promise<number | null> {
  const targets = await tx.em.find(AdoptedTarget, { contractId: contract.contractId, serviceId, period: period.unit });
  const facts = await factsOf(tx, contract, targets, period);
  if (!facts) return null;
  for (const target of targets) await evaluateTarget(tx, contract, target, period, facts, reason);
  return earliestCheck(contract, targets, period, facts, tx.now);
}

/** The earliest instant at which an outcome of the contract could change without a further fact; null when none can. */
export async function nextCheck(
  tx: Pick<EvaluationTx, 'em' | 'now'>,
  contract: AdoptedContract,
): Promise<number | null> {
  const { now } = tx;
  if (now < contract.termStart.getTime()) return contract.termStart.getTime();
  if (now >= contract.termEnd.getTime()) return null;
  const targets = await tx.em.find(AdoptedTarget, { contractId: contract.contractId });
  const checks: (number | null)[] = [];
  for (const own of Map.groupBy(targets, ({ serviceId, period }) => `${serviceId} ${period}`).values()) {
    const [{ period: unit }] = own as [AdoptedTarget];
    const period = periodContaining(unit, contract.timeZone, now);
    const facts = await factsOf(tx, contract, own, period);
    checks.push(facts && earliestCheck(contract, own, period, facts, now));
  }
  return earliest(checks);
}

export function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter(instant => instant !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Of a service whose past was imported nothing changes by itself. */
function earliestCheck(
  contract: AdoptedContract,
  targets: readonly AdoptedTarget[],
  period: Period,
  facts: ServiceFacts,
  now: number,
): number | null {
  const { startMs, endMs } = spanOf(contract, period);
  if (!facts.live || now < startMs || now >= endMs) return null;
  return earliest(targets.map(target => nextCheckAtMs(caseOf(contract, target, period, facts), now)));
}

async function factsOf(
  { em, now }: Pick<EvaluationTx, 'em' | 'now'>,
  contract: AdoptedContract,
  targets: readonly AdoptedTarget[],
  period: Period,
): Promise<ServiceFacts | null> {
  const [target] = targets;
  if (!target) return null; // the newest version promises nothing of the service any more
  const reachMs = Math.max(0, ...targets.map(({ staleAfterMs }) => staleAfterMs ?? 0)) + contract.minimumOutageMs;
  return loadFacts(em, target, spanOf(contract, period), reachMs, now);
}

/** The period's part that lies in the term. */
const spanOf = ({ termStart, termEnd }: AdoptedContract, { startMs, endMs }: Interval): Interval => ({
  startMs: Math.max(startMs, termStart.getTime()),
  endMs: Math.min(endMs, termEnd.getTime()),
});

const caseOf = (
  contract: AdoptedContract,
  target: AdoptedTarget,
  period: Period,
  facts: ServiceFacts,
): AvailabilityCase => ({
  period: spanOf(contract, period),
  asOfMs: facts.asOfMs,
  agreed: '24x7',
  policy: { maintenance: contract.maintenance, unknown: contract.unknown, minimumOutageMs: contract.minimumOutageMs },
  facts:
    target.measuredBy === 'PROBES'
      ? { kind: 'PROBES', states: facts.states, staleAfterMs: target.staleAfterMs ?? 0 }
      : { kind: 'OUTAGES', outages: facts.outages, unknown: [] },
  maintenance: facts.maintenance,
  exclusions: [],
  target: { operator: target.operator, value: target.value },
});

async function evaluateTarget(
  tx: EvaluationTx,
  contract: AdoptedContract,
  target: AdoptedTarget,
  period: Period,
  facts: ServiceFacts,
  reason: string,
): Promise<void> {
  const span = spanOf(contract, period);
  const result = evaluateAvailability(caseOf(contract, target, period, facts));
  const former = await tx.em.findOne(Evaluation, { targetId: target.id, period: period.label, newest: true });
  if (former && saysTheSame(former.result, result)) return;
  if (former) {
    former.newest = false;
    await tx.em.flush();
  }
  const evaluation = tx.em.create(Evaluation, {
    id: tx.newId('evl'),
    tenant: contract.tenant,
    contractId: contract.contractId,
    customerId: contract.customerId,
    contractVersion: contract.version,
    serviceId: target.serviceId,
    targetId: target.id,
    limit: target.value,
    period: period.label,
    periodStart: new Date(span.startMs),
    periodEnd: new Date(span.endMs),
    revision: (former?.revision ?? 0) + 1,
    reason,
    evaluatedAt: new Date(tx.now),
    asOf: new Date(Math.min(facts.asOfMs, span.endMs)),
    final: result.final,
    outcome: result.outcome,
    missedAt: result.missedAtMs === null ? null : new Date(result.missedAtMs),
    result,
    newest: true,
  });
  tx.em.persist(evaluation);
  await tx.em.flush();
  if (concernsLifecycle(former?.result ?? null, result)) await tell(tx, contract, evaluation);
}

const tell = (
  tx: EvaluationTx,
  contract: AdoptedContract,
  { id, outcome, period, revision }: Evaluation,
): Promise<void> =>
  tx.outbox.send({
    workflow: 'contract',
    workflowId: workflowId.contract(contract.tenant, contract.contractId),
    signal: 'evaluated',
    args: { evaluationId: id, outcome, period, revision },
  });

/** Tells the contract's lifecycle when its next check has become earlier. A later one it finds out by itself. */
export async function tellNextCheck(tx: EvaluationTx, contract: AdoptedContract, next: number | null): Promise<void> {
  const toldMs = contract.nextCheckAt?.getTime() ?? Number.POSITIVE_INFINITY;
  if (next === null || toldMs <= next) return;
  contract.nextCheckAt = new Date(next);
  await tx.outbox.send({
    workflow: 'contract',
    workflowId: workflowId.contract(contract.tenant, contract.contractId),
    signal: 'checkMoved',
    args: { nextCheckAt: contract.nextCheckAt.toISOString() },
  });
}
