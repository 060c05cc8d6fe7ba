import { daysOf } from '../../days.ts';
import type { QueryResolvers } from '../../generated/types.ts';
import { newestWithin } from '../../persistence/evaluation.ts';

export const daysWithin: NonNullable<QueryResolvers['daysWithin']> = async (
  _parent,
  { contractId, start, end },
  { em, now },
) => {
  const evaluations = await newestWithin(em, contractId, { start, end });
  const nowMs = await now();
  const days = [];
  for (const evaluation of evaluations) days.push(...(await daysOf(em, evaluation, nowMs)));
  return days;
};
