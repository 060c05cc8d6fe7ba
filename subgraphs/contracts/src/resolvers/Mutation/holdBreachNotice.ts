import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { holdBreachNotice as useCase } from '../../use-cases/hold-breach-notice.ts';

export const holdBreachNotice: NonNullable<MutationResolvers['holdBreachNotice']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'holdBreachNotice',
    input,
    idempotencyKey: input.idempotencyKey ?? null,
    subject: { subjectKind: 'breach', subjectId: input.breachId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
