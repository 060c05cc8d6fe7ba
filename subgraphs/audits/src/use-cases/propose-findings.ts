import type { Tx } from '@surety/platform/decide';
import { Finding } from '../persistence/finding.ts';
import type { Review } from '../persistence/review.ts';

type Proposed = Pick<Finding, 'grade' | 'item' | 'says' | 'owner' | 'due'>;

/** Writes the findings of a report that is completed. Those of a report that was returned are replaced: they never stood. */
export async function proposeFindings(
  { em, newId }: Tx,
  { id: reviewId, tenant, contractId, customerId }: Review,
  findings: readonly Proposed[],
): Promise<void> {
  await em.nativeDelete(Finding, { reviewId, raisedAt: null });
  for (const { grade, item, says, owner, due } of findings)
    em.create(Finding, {
      id: newId('fnd'),
      tenant,
      contractId,
      customerId,
      reviewId,
      grade,
      item,
      says,
      owner,
      due,
      raisedAt: null,
    });
}
