import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { OpenReviewsInput } from '../generated/types.ts';
import { earliestOf } from '../persistence/plan.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { nextOf, setNext } from '../rules/plan-dates.ts';
import { addReview } from './add-review.ts';
import { draftAudit } from './draft-audit.ts';
import { plansWithMissing } from './plan-reviews.ts';

/**
 * Opens every review of a contract that is due, and drafts its audit, each period once: also those that came due while nothing ran (H6.2).
 * @returns when the next one is due
 */
export async function openReviews(
  tx: Tx,
  { contractId }: OpenReviewsInput,
): Promise<Result<{ nextReviewAt: string | null }>> {
  const contract = await lockReviewedContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const plans = await plansWithMissing(tx, contract);
  for (const plan of plans)
    for (let next = nextOf(plan, contract); next && next.atMs <= tx.now; next = nextOf(plan, contract)) {
      if (plan.kind === 'YEARLY_AUDIT') await draftAudit(tx, contract, next.period, plan);
      else await addReview(tx, contract, next.period, { plan, kind: plan.kind });
      plan.lastPeriodEnd = new Date(next.period.endMs);
      setNext(plan, contract);
    }
  return ok({ nextReviewAt: earliestOf(plans)?.toISOString() ?? null });
}
