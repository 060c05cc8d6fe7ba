import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { closeBreach as useCase } from '../../use-cases/close-breach.ts';

export const closeBreach: NonNullable<MutationResolvers['closeBreach']> = async (_parent, { input }, ctx) => {
  const request = { mutation: 'closeBreach', input, subject: { subjectKind: 'breach', subjectId: input.breachId } };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
