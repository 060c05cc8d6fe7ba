import type { QueryResolvers } from '../../generated/types.ts';
import { countedFacts } from '../../persistence/counted-facts.ts';
import { Evaluation, StalePeriod } from '../../persistence/evaluation.ts';

export const evaluationForBreach: NonNullable<QueryResolvers['evaluationForBreach']> = async (
  _parent,
  { evaluationId },
  { em, evaluations },
) => {
  const named = await evaluations.load(evaluationId);
  if (!named) return null;
  const { contractId, serviceId, period, periodStart, periodEnd } = named;
  const newest = await em.find(
    Evaluation,
    { contractId, serviceId, period, newest: true },
    { orderBy: { targetId: 'asc' } },
  );
  const facts = await countedFacts(em, newest.find(({ targetId }) => targetId === named.targetId) ?? named);
  const mark = { contractId, serviceId, periodStart, periodEnd };
  const isStale = (await em.count(StalePeriod, mark)) > 0;
  return { contractId, serviceId, period, periodStart, periodEnd, evaluations: newest, facts, isStale };
};
