import type { BreachActivities, SettledCredit } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { EvaluationsOfBreach, LapseCredit, SettleCompensation } from './operations/contracts.ts';
import { SettledEvaluations } from './operations/metrics.ts';
import type { Subgraphs } from './subgraph-client.ts';

type Answer = {
  readonly version: number;
  readonly compensation: {
    readonly phase: string;
    readonly amount: { readonly amount: string; readonly currency: string } | null;
    readonly claimableUntil: string | null;
    readonly remindAt: string | null;
  } | null;
};

/** The credit of a breach: its figures come from metrics at the moment in which it is worked out, exact. */
export const compensationActivities = (
  subgraphs: Subgraphs,
): Pick<BreachActivities, 'settleCompensation' | 'lapseCredit'> => ({
  async settleCompensation({ tenant, breachId }) {
    const { breach } = await subgraphs.ask('contracts', tenant, EvaluationsOfBreach, { breachId });
    const [leg] = breach?.legs ?? [];
    const isReported = breach != null && breach.kind !== 'QUALITY_BELOW_STANDARD';
    if (!leg && !isReported)
      throw ApplicationFailure.nonRetryable(`Breach ${breachId} has no evaluation.`, 'NOT_FOUND');
    const settled = leg ? await settledEvaluations(subgraphs, tenant, leg.evaluation.id) : NOTHING_MEASURED;
    const { settleCompensation } = await subgraphs.tell('contracts', tenant, SettleCompensation, {
      input: { breachId, ...settled },
    });
    return credit(settleCompensation.breach, breachId);
  },

  async lapseCredit({ tenant, breachId }) {
    const { lapseCredit } = await subgraphs.tell('contracts', tenant, LapseCredit, { input: { breachId } });
    return credit(lapseCredit.breach, breachId);
  },
});

const NOTHING_MEASURED = { figures: [], facts: [] };

/** Newest figures of all targets of an evaluation's service and period, and what counted in them. */
async function settledEvaluations(subgraphs: Subgraphs, tenant: string, evaluationId: string) {
  const { evaluationForBreach } = await subgraphs.ask('metrics', tenant, SettledEvaluations, { evaluationId });
  if (!evaluationForBreach)
    throw ApplicationFailure.nonRetryable(`There is no evaluation ${evaluationId}.`, 'NOT_FOUND');
  const { evaluations, facts, isStale } = evaluationForBreach;
  // What was recorded before the seal counts, however late it is evaluated.
  if (isStale)
    throw new Error('Facts of the period are still being evaluated; what it gives back is worked out after that.');
  return { figures: evaluations.map(({ id, ...rest }) => ({ ...rest, evaluationId: id })), facts };
}

function credit(breach: Answer | null | undefined, breachId: string): SettledCredit {
  if (!breach?.compensation)
    throw ApplicationFailure.nonRetryable(`Breach ${breachId} has no compensation.`, 'NOT_FOUND');
  const { version, compensation } = breach;
  const { phase, amount, claimableUntil, remindAt } = compensation;
  return { phase, version, amount: amount && `${amount.amount} ${amount.currency}`, claimableUntil, remindAt };
}
