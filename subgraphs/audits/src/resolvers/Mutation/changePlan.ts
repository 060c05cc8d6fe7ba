import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { changePlan as useCase } from '../../use-cases/change-plan.ts';

export const changePlan: NonNullable<MutationResolvers['changePlan']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'plan', subjectId: input.planId };
  const result = await decide(ctx, { mutation: 'changePlan', input, subject }, tx => useCase(tx, input));
  return payload(result, 'plan', ({ planId }) => ctx.loaders.plan.load(planId));
};
