import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordNoticeLate as useCase } from '../../use-cases/record-notice-late.ts';

export const recordNoticeLate: NonNullable<MutationResolvers['recordNoticeLate']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'recordNoticeLate',
    input,
    subject: { subjectKind: 'breach', subjectId: input.breachId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
