import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordNotTold as useCase } from '../../use-cases/record-not-told.ts';

export const recordNotTold: NonNullable<MutationResolvers['recordNotTold']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'notification', subjectId: input.notificationId };
  const result = await decide(ctx, { mutation: 'recordNotTold', input, subject }, tx => useCase(tx, input));
  return payload(result, 'notification', ({ notificationId }) => ctx.loaders.notification.load(notificationId));
};
