import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { analyseBreach as useCase } from '../../use-cases/analyse-breach.ts';

export const analyseBreach: NonNullable<MutationResolvers['analyseBreach']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'analyseBreach',
    input,
    idempotencyKey: input.idempotencyKey ?? null,
    subject: { subjectKind: 'breach', subjectId: input.breachId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
