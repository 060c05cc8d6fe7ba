import type { QueryResolvers } from '../../generated/types.ts';
import { Evaluation } from '../../persistence/evaluation.ts';

/** A contract has fewer targets and periods than that in any span that is reviewed. */
const MOST = 1_000;

export const evaluationsWithin: NonNullable<QueryResolvers['evaluationsWithin']> = async (
  _parent,
  { contractId, start, end },
  { em },
) => {
  const newest = await em.find(
    Evaluation,
    { contractId, newest: true, periodStart: { $gte: start }, periodEnd: { $lte: end } },
    { orderBy: { periodStart: 'asc', serviceId: 'asc', targetId: 'asc', id: 'asc' }, limit: MOST },
  );
  // Of a version that a later one took the whole period from, nothing is left to be said.
  return newest.filter(({ periodStart, periodEnd }) => periodStart < periodEnd);
};
