import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OpenReviewsInput } from '../generated/types.ts';
import { earliestOf, plansOf } from '../persistence/plan.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { nextOf, setNext } from '../rules/plan-dates.ts';
import { addReview } from './add-review.ts';

/**
 * Opens every review of a contract that is due, each period once: also those that came due while nothing ran (H6.2).
 * @returns when the next one is due
 */
export async function openReviews(
  tx: Tx,
  { contractId }: OpenReviewsInput,
): Promise<Result<{ nextReviewAt: string | null }>> {
  const contract = await lockReviewedContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const plans = await plansOf(tx.em, contractId);
  for (const plan of plans)
    for (let next = nextOf(plan, contract); next && next.atMs <= tx.now; next = nextOf(plan, contract)) {
      await addReview(tx, contract, next.period, { plan });
      plan.lastPeriodEnd = new Date(next.period.endMs);
      setNext(plan, contract);
    }
  return ok({ nextReviewAt: earliestOf(plans)?.toISOString() ?? null });
}
