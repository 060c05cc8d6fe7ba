import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { acknowledgeNotification as useCase } from '../../use-cases/acknowledge-notification.ts';

export const acknowledgeNotification: NonNullable<MutationResolvers['acknowledgeNotification']> = async (
  _parent,
  { input },
  ctx,
) => {
  const { notificationId } = input;
  const subject = { subjectKind: 'notification', subjectId: notificationId };
  const request = { mutation: 'acknowledgeNotification', input, subject };
  const { contactId } = await ctx.signatory();
  const result = await decide(ctx, request, tx => useCase(tx, notificationId, { contactId, by: 'GRAPH' }));
  return payload(result, 'notification', () => ctx.loaders.notification.load(notificationId));
};
