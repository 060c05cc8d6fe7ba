import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { EndReviewsInput } from '../generated/types.ts';
import { earliestOf, plansOf } from '../persistence/plan.ts';
import { lockReviewedContract } from '../persistence/reviewed-contract.ts';
import { setNext } from '../rules/plan-dates.ts';

/**
 * A contract ended before its term (H7.4): periods after that are not reviewed, and the last one no later than the seal of its last period. The
 * same again changes nothing.
 * @returns when the next review is due; null where none follows, and for a contract without plans
 */
export async function endReviews(
  tx: Tx,
  { contractId, endedAt, lastSealAt }: EndReviewsInput,
): Promise<Result<{ nextReviewAt: string | null }>> {
  const contract = await lockReviewedContract(tx.em, contractId);
  if (!contract) return ok({ nextReviewAt: null });
  const plans = await plansOf(tx.em, contractId);
  if (endedAt < contract.termEnd) {
    Object.assign(contract, { termEnd: endedAt, lastSealAt });
    for (const plan of plans) setNext(plan, contract);
    tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { endedAt } });
  }
  return ok({ nextReviewAt: earliestOf(plans)?.toISOString() ?? null });
}
