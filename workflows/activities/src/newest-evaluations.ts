import { ApplicationFailure } from '@temporalio/common';
import type { BreachLegInput, RecordBreachInput } from './generated/contracts/graphql.ts';
import { EvaluationsOfBreach, RecordBreach } from './operations/contracts.ts';
import { SettledEvaluations } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

/** The newest evaluations of all targets of a contract, service and period, as metrics answers them. */
type Evaluated = Omit<RecordBreachInput, 'legs'> & {
  readonly evaluations: readonly (Omit<BreachLegInput, 'evaluationId' | 'allowedMs'> & {
    readonly id: string;
    readonly budget: { readonly allowedMs: number } | null;
  })[];
};

/**
 * Lets the breach record of a contract, service and period follow its evaluations. Idempotent by their revisions.
 * @returns the newest breach; null when there is none
 */
export async function recordEvaluations(
  subgraphs: Subgraphs,
  tenant: string,
  { contractId, serviceId, period, periodStart, periodEnd, evaluations }: Evaluated,
): Promise<string | null> {
  const legs = evaluations.map(
    ({ id, targetId, revision, indicator, unit, limit, outcome, value, downMs, missedAt, reason, budget }) => ({
      evaluationId: id,
      targetId,
      revision,
      indicator,
      unit,
      limit,
      outcome,
      value,
      downMs,
      missedAt,
      reason,
      allowedMs: budget?.allowedMs ?? null,
    }),
  );
  const { recordBreach } = await subgraphs.tell('contracts', tenant, RecordBreach, {
    input: { contractId, serviceId, period, periodStart, periodEnd, legs },
  });
  return recordBreach.breachId;
}

/**
 * Lets a breach's record follow the newest evaluations of its service and period, which the lifecycle of its contract may bring only later.
 * @returns them, and what counted in them; null where nothing was measured: it was reported
 * @throws while facts of the period are not evaluated yet: what was recorded before the seal counts, however late that is
 */
export async function followEvaluations(subgraphs: Subgraphs, tenant: string, breachId: string) {
  const { breach } = await subgraphs.ask('contracts', tenant, EvaluationsOfBreach, { breachId });
  const [leg] = breach?.legs ?? [];
  const isReported = breach != null && breach.kind !== 'QUALITY_BELOW_STANDARD';
  if (!leg && isReported) return null;
  if (!leg) throw ApplicationFailure.nonRetryable(`Breach ${breachId} has no evaluation.`, 'NOT_FOUND');
  const evaluationId = leg.evaluation.id;
  const { evaluationForBreach } = await subgraphs.ask('metrics', tenant, SettledEvaluations, { evaluationId });
  if (!evaluationForBreach)
    throw ApplicationFailure.nonRetryable(`There is no evaluation ${evaluationId}.`, 'NOT_FOUND');
  if (evaluationForBreach.isStale)
    throw new Error(
      'Facts of the period are still being evaluated; its breach follows them, and is settled and closed after that.',
    );
  await recordEvaluations(subgraphs, tenant, evaluationForBreach);
  return evaluationForBreach;
}
