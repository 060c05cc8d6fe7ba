import type { QueryResolvers } from '../../generated/types.ts';
import { closedWithin } from '../../persistence/survey.ts';

export const surveysWithin: NonNullable<QueryResolvers['surveysWithin']> = async (
  _parent,
  { contractId, start, end },
  { em, now },
) => closedWithin(em, contractId, { start, end, closedBy: new Date(await now()) });
