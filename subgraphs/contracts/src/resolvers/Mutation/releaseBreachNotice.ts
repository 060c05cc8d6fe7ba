import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { releaseBreachNotice as useCase } from '../../use-cases/release-breach-notice.ts';

export const releaseBreachNotice: NonNullable<MutationResolvers['releaseBreachNotice']> = async (
  _parent,
  { input },
  ctx,
) => {
  const request = {
    mutation: 'releaseBreachNotice',
    input,
    idempotencyKey: input.idempotencyKey ?? null,
    subject: { subjectKind: 'breach', subjectId: input.breachId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'breach', ({ breachId }) => ctx.loaders.breach.load(breachId));
};
