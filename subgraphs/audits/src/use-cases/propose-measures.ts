import type { Money } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReviewMeasureInput } from '../generated/types.ts';
import { ImprovementMeasure } from '../persistence/improvement-measure.ts';
import type { Review } from '../persistence/review.ts';
import { writeMeasure } from './write-measure.ts';

/** Writes the improvements that a report names as it is completed. Those of a report that was returned are replaced: they never stood (H5.4). */
export async function proposeMeasures(
  tx: Tx,
  { id: reviewId, tenant, contractId, customerId }: Review,
  measures: readonly ReviewMeasureInput[],
  costs: readonly (Money | null)[],
): Promise<void> {
  await tx.em.nativeDelete(ImprovementMeasure, { reviewId, status: 'PROPOSED' });
  const of = { tenant, contractId, customerId, reviewId, findingId: null };
  for (const [index, measure] of measures.entries()) writeMeasure(tx, of, measure, costs[index] ?? null);
}
