import type { EntityManager } from '@mikro-orm/postgresql';
import {
  type AvailabilityCase,
  type AvailabilityEvaluation,
  clip,
  evaluateAvailability,
  type Interval,
  nextCheckAtMs,
  type Period,
  periodContaining,
  union,
} from '@surety/domain';
import type { NewId } from '@surety/platform/ids';
import type { Outbox } from '@surety/platform/outbox';
import { workflowId } from '@surety/workflow-contract';
import { type AdoptedContract, AdoptedTarget, KnownService } from './persistence/adopted.ts';
import { Evaluation } from './persistence/evaluation.ts';
import { loadFacts, type ServiceFacts } from './persistence/fact-repository.ts';

/** What an evaluation needs of the transaction that it runs in. The contract's row must be locked in it. */
export type EvaluationTx = {
  readonly em: EntityManager;
  readonly now: number;
  readonly outbox: Outbox;
  readonly newId: NewId;
};

/** A period of one service to evaluate anew, and why. */
export type DuePeriod = { readonly serviceId: string; readonly period: Period; readonly reason: string };

/** Evaluates periods of a contract, writes a revision where something changed, and tells the contract's lifecycle what it must know. */
export async function evaluatePeriods(
  tx: EvaluationTx,
  contract: AdoptedContract,
  due: readonly DuePeriod[],
): Promise<void> {
  const targets = await tx.em.find(AdoptedTarget, { contractId: contract.contractId });
  for (const [serviceId, periods] of Map.groupBy(due, ({ serviceId: id }) => id)) {
    const own = targets.filter(target => target.serviceId === serviceId);
    const span = {
      startMs: Math.min(...periods.map(({ period }) => period.startMs)),
      endMs: Math.max(...periods.map(({ period }) => period.endMs)),
    };
    const facts = await factsOf(tx, contract, own, serviceId, span);
    for (const { period, reason } of periods.toSorted((a, b) => a.period.startMs - b.period.startMs)) {
      for (const target of own.filter(({ period: unit }) => unit === period.unit))
        await evaluateTarget(tx, contract, target, period, facts, reason);
    }
  }
}

/** The earliest instant at which an outcome of the contract could change without a further fact; null when none can. */
export async function nextCheck(
  tx: Pick<EvaluationTx, 'em' | 'now'>,
  contract: AdoptedContract,
): Promise<number | null> {
  const { now } = tx;
  if (now >= contract.termEnd.getTime()) return null;
  if (now < contract.termStart.getTime()) return contract.termStart.getTime();
  const targets = await tx.em.find(AdoptedTarget, { contractId: contract.contractId });
  const checks: number[] = [];
  for (const [serviceId, own] of Map.groupBy(targets, target => target.serviceId)) {
    for (const target of own) {
      const period = periodContaining(target.period, contract.timeZone, now);
      const facts = await factsOf(tx, contract, own, serviceId, period);
      if (facts.historyOnly) continue;
      checks.push(nextCheckAtMs(caseOf(contract, target, period, facts), now) ?? spanOf(contract, period).endMs);
    }
  }
  return checks.length > 0 ? Math.min(...checks) : null;
}

const factsOf = async (
  tx: Pick<EvaluationTx, 'em' | 'now'>,
  contract: AdoptedContract,
  targets: readonly AdoptedTarget[],
  serviceId: string,
  span: Interval,
): Promise<ServiceFacts> => {
  const service = await tx.em.findOneOrFail(KnownService, { id: serviceId });
  return loadFacts(
    tx.em,
    contract.tenant,
    service,
    span,
    Math.max(0, ...targets.map(({ staleAfterMs }) => staleAfterMs ?? 0)),
    tx.now,
  );
};

/** The period's part that lies in the term. */
function spanOf(contract: AdoptedContract, period: Interval): Interval {
  const [span] = clip(union([period]), { startMs: contract.termStart.getTime(), endMs: contract.termEnd.getTime() });
  return span ?? { startMs: period.startMs, endMs: period.startMs };
}

function caseOf(
  contract: AdoptedContract,
  target: AdoptedTarget,
  period: Interval,
  facts: ServiceFacts,
): AvailabilityCase {
  const span = spanOf(contract, period);
  return {
    period: span,
    asOfMs: facts.asOfMs,
    agreed: '24x7',
    policy: { maintenance: contract.maintenance, unknown: contract.unknown, minimumOutageMs: contract.minimumOutageMs },
    facts: facts.historyOnly && facts.asOfMs <= span.startMs ? null : facts.of(target),
    maintenance: facts.maintenance,
    exclusions: [],
    target: { operator: target.operator, value: target.value },
  };
}

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
  if (former && figures(former.result) === figures(result)) return;
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
    asOf: new Date(facts.asOfMs),
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

/**
 * What makes a new revision. Of an open period, agreed and up time grow by themselves, so that alone is none: otherwise every probe
 * would write one.
 */
function figures(result: AvailabilityEvaluation): string {
  if (result.final) return JSON.stringify(result);
  const { outcome, missedAtMs, downMs, unknownMs, silentSinceMs, excludedMs, failures } = result;
  return JSON.stringify({ outcome, missedAtMs, downMs, unknownMs, silentSinceMs, excludedMs, failures });
}

/** The lifecycle is told of other outcomes, and of every new figure of a miss, so that the breach shows the same number as the evaluation. */
function concernsLifecycle(former: AvailabilityEvaluation | null, result: AvailabilityEvaluation): boolean {
  if (result.outcome === 'MISSED' || former?.outcome === 'MISSED') return true;
  return former === null ? result.outcome === 'AT_RISK' : former.outcome !== result.outcome;
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
export async function tellNextCheck(tx: EvaluationTx, contract: AdoptedContract): Promise<void> {
  const next = await nextCheck(tx, contract);
  if (
    next === null ||
    (contract.nextCheckAt !== null && contract.nextCheckAt !== undefined && contract.nextCheckAt.getTime() <= next)
  )
    return;
  contract.nextCheckAt = new Date(next);
  await tx.outbox.send({
    workflow: 'contract',
    workflowId: workflowId.contract(contract.tenant, contract.contractId),
    signal: 'checkMoved',
    args: { nextCheckAt: contract.nextCheckAt.toISOString() },
  });
}
