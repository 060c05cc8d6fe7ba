import type { EntityManager } from '@mikro-orm/postgresql';
import {
  evaluateSatisfaction,
  type Interval,
  nextCheckAtMs,
  type Period,
  type PeriodUnit,
  periodsOverlapping,
  type SatisfactionCase,
  type TargetEvaluation,
} from '@surety/domain';
import type { NewId } from '@surety/platform/ids';
import type { Outbox } from '@surety/platform/outbox';
import { type AdoptedContract, lifecycleOf, periodBasis } from './persistence/adopted.ts';
import { Evaluation } from './persistence/evaluation.ts';
import { caseOf, judged, loadPromisedFacts, type PromisedFacts } from './promised-facts.ts';
import { type Promised, promisesOf } from './promises.ts';
import { concernsLifecycle, saysTheSame } from './rules/revision.ts';
import { sealedSince, sealingOf } from './sealing.ts';
import { loadSurveyed } from './survey-facts.ts';

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
 * know. Each target is judged over the part of the period in which its version is in force. A service that nobody has reported on yet has
 * no evaluations. Of a period that is sealed only what was recorded before its seal counts, however late it is evaluated.
 * @returns the earliest instant at which an outcome could change without a further fact; null when none can
 */
export async function evaluatePeriod(
  tx: EvaluationTx,
  contract: AdoptedContract,
  { serviceId, period, reason }: DuePeriod,
): Promise<number | null> {
  const promises = await promisesOf(tx.em, contract, { serviceId, period: period.unit as PeriodUnit });
  const recordedBefore = period.endMs > tx.now ? null : await sealBefore(tx, contract, period);
  const known = await loadPromisedFacts(tx.em, promises, period, tx.now, { recordedBefore });
  const surveyed = await loadSurveyed(tx.em, promises, period, tx.now, recordedBefore);
  for (const promised of promises) {
    const due = { promised, period, reason };
    const [facts, asked] = [known.get(promised.target.id), surveyed.get(promised.target.id)];
    if (facts) await keepMeasured(tx, contract, due, facts);
    if (asked) await keepEvaluation(tx, contract, due, { ...asked, result: evaluateSatisfaction(asked) });
  }
  return earliest([
    ...promises.map(promised => checkOf(promised, period, known, tx.now)),
    ...endsAhead([...surveyed.values()], tx.now),
  ]);
}

const sealBefore = async ({ em, now }: EvaluationTx, { contractId }: AdoptedContract, period: Period) => {
  const sealing = await sealingOf(em, contractId);
  return sealing && sealedSince(sealing, period, now);
};

/** The earliest instant at which an outcome of the contract could change without a further fact; null when none can. */
export async function nextCheck(
  { em, now }: Pick<EvaluationTx, 'em' | 'now'>,
  contract: AdoptedContract,
): Promise<number | null> {
  const checks: (number | null)[] = [];
  const promises = await promisesOf(em, contract);
  for (const own of Map.groupBy(promises, ({ target }) => `${target.serviceId} ${target.period}`).values()) {
    const [{ target }] = own as [Promised];
    for (const period of periodsThatMatter(target.period, contract, own, now)) {
      const known = await loadPromisedFacts(em, own, period, now);
      checks.push(...own.map(promised => checkOf(promised, period, known, now)));
      checks.push(...endsAhead([...(await loadSurveyed(em, own, period, now)).values()], now));
    }
  }
  return earliest([...checks, ...promises.map(({ inForce }) => (inForce.startMs > now ? inForce.startMs : null))]);
}

/** A survey can close before the period that it asks about is over: how it came out stands at the period's end. */
const endsAhead = (cases: readonly SatisfactionCase[], now: number): readonly number[] =>
  cases.map(({ period }) => period.endMs).filter(endMs => endMs > now);

/** The present period, and one that has just ended while an outage that runs over its end can still become long enough. */
const periodsThatMatter = (unit: PeriodUnit, contract: AdoptedContract, own: readonly Promised[], now: number) =>
  periodsOverlapping(unit, periodBasis(contract), {
    startMs: now - own.reduce((most, { policy }) => Math.max(most, policy.minimumOutageMs), 0),
    endMs: now + 1,
  });

export function earliest(instants: readonly (number | null)[]): number | null {
  const known = instants.filter(instant => instant !== null);
  return known.length > 0 ? Math.min(...known) : null;
}

/** Of a service whose past was imported nothing changes by itself. */
function checkOf(
  promised: Promised,
  period: Period,
  known: ReadonlyMap<string, PromisedFacts>,
  now: number,
): number | null {
  const facts = known.get(promised.target.id);
  const input = facts && caseOf(promised, period, facts);
  if (!facts?.live || !input || input.period.startMs >= input.period.endMs) return null;
  const silent = facts.partsStaleAtMs.filter(atMs => atMs > now && atMs < input.period.endMs);
  return earliest([nextCheckAtMs(input, now), ...silent]);
}

type DueTarget = { readonly promised: Promised; readonly period: Period; readonly reason: string };

function keepMeasured(
  tx: EvaluationTx,
  contract: AdoptedContract,
  due: DueTarget,
  facts: PromisedFacts,
): Promise<void> {
  const input = caseOf(due.promised, due.period, facts);
  return keepEvaluation(tx, contract, due, { ...input, asOfMs: facts.asOfMs, result: judged(due.promised, input) });
}

type Judged = { readonly period: Interval; readonly asOfMs: number; readonly result: TargetEvaluation };

/** Writes a revision where a target came out otherwise than before. @param judged over the part of the period in which its version is in force */
async function keepEvaluation(
  tx: EvaluationTx,
  contract: AdoptedContract,
  { promised: { target }, period, reason }: DueTarget,
  { period: span, asOfMs, result }: Judged,
): Promise<void> {
  const former = await tx.em.findOne(Evaluation, { targetId: target.id, period: period.label, newest: true });
  const isInForce = span.startMs < span.endMs && span.startMs <= tx.now;
  // Of a version that a later one has taken the period from, what was said of it is taken back.
  if (!isInForce && !former) return;
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
    contractVersion: target.version,
    serviceId: target.serviceId,
    targetId: target.id,
    indicator: target.indicator,
    operator: target.operator,
    limit: target.value,
    unit: target.unit,
    period: period.label,
    periodStart: new Date(span.startMs),
    periodEnd: new Date(span.endMs),
    revision: (former?.revision ?? 0) + 1,
    reason,
    evaluatedAt: new Date(tx.now),
    asOf: new Date(Math.min(asOfMs, span.endMs)),
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
    workflowId: lifecycleOf(contract),
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
    workflowId: lifecycleOf(contract),
    signal: 'checkMoved',
    args: { nextCheckAt: contract.nextCheckAt.toISOString() },
  });
}
