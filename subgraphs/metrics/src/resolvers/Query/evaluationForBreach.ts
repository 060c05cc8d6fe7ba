import type { QueryResolvers } from '../../generated/types.ts';
import { Evaluation, StalePeriod } from '../../persistence/evaluation.ts';

export const evaluationForBreach: NonNullable<QueryResolvers['evaluationForBreach']> = async (
  _parent,
  { evaluationId },
  { em, evaluations },
) => {
  const named = await evaluations.load(evaluationId);
  if (!named) return null;
  const { contractId, serviceId, period, periodStart, periodEnd } = named;
  // Looked for first: a mark that is gone by then left its evaluations behind, and they are read after it.
  const isStale = (await em.count(StalePeriod, { contractId, serviceId, periodStart, periodEnd })) > 0;
  const newest = await em.find(
    Evaluation,
    { contractId, serviceId, period, newest: true },
    { orderBy: { targetId: 'asc' } },
  );
  const factsOf = newest.find(({ targetId }) => targetId === named.targetId) ?? named;
  return { contractId, serviceId, period, periodStart, periodEnd, evaluations: newest, factsOf, isStale };
};
