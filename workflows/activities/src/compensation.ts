import type { BreachActivities, SettledCredit } from '@surety/workflow-contract';
import { ApplicationFailure } from '@temporalio/common';
import { followEvaluations } from './newest-evaluations.ts';
import { LapseCredit, SettleCompensation } from './operations/contracts.ts';
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

/**
 * The credit of a breach: its figures come from metrics at the moment in which it is worked out, exact. Its record follows them first, so that
 * money never says what the record does not.
 */
export const compensationActivities = (
  subgraphs: Subgraphs,
): Pick<BreachActivities, 'settleCompensation' | 'lapseCredit'> => ({
  async settleCompensation({ tenant, breachId }) {
    const followed = await followEvaluations(subgraphs, tenant, breachId);
    const settled = followed ? settledOn(followed) : NOTHING_MEASURED;
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

type Followed = NonNullable<Awaited<ReturnType<typeof followEvaluations>>>;

/** Figures of all targets of a service and period, and what counted in them. */
const settledOn = ({ evaluations, facts }: Followed) => ({
  figures: evaluations.map(({ id, budget: _budget, missedAt: _missedAt, reason: _reason, ...rest }) => ({
    ...rest,
    evaluationId: id,
  })),
  facts,
});

function credit(breach: Answer | null | undefined, breachId: string): SettledCredit {
  if (!breach?.compensation)
    throw ApplicationFailure.nonRetryable(`Breach ${breachId} has no compensation.`, 'NOT_FOUND');
  const { version, compensation } = breach;
  const { phase, amount, claimableUntil, remindAt } = compensation;
  return { phase, version, amount: amount && `${amount.amount} ${amount.currency}`, claimableUntil, remindAt };
}
