import type { QueryResolvers } from '../../generated/types.ts';
import { newestWithin } from '../../persistence/evaluation.ts';

export const evaluationsWithin: NonNullable<QueryResolvers['evaluationsWithin']> = (
  _parent,
  { contractId, start, end },
  { em },
) => newestWithin(em, contractId, { start, end });
