import type { QueryResolvers } from '../../generated/types.ts';
import { responseTimesOf } from '../../response-times.ts';

export const responseTimes: NonNullable<QueryResolvers['responseTimes']> = async (
  _parent,
  { contractId, period },
  { em, now },
) => responseTimesOf(em, contractId, period, await now());
