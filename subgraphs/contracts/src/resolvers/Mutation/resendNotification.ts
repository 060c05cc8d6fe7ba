import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { resendNotification as useCase } from '../../use-cases/resend-notification.ts';

export const resendNotification: NonNullable<MutationResolvers['resendNotification']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { notificationId } = input;
  const subject = { subjectKind: 'notification', subjectId: notificationId };
  const request = { mutation: 'resendNotification', input, subject };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'notification', receipt => ctx.loaders.notification.load(receipt.notificationId));
};
