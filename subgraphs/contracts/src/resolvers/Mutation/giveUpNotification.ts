import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { giveUpNotification as useCase } from '../../use-cases/give-up-notification.ts';

export const giveUpNotification: NonNullable<MutationResolvers['giveUpNotification']> = async (
  _parent,
  { input },
  ctx,
) => {
  const request = {
    mutation: 'giveUpNotification',
    input,
    subject: { subjectKind: 'notification', subjectId: input.notificationId },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'notification', ({ notificationId }) => ctx.loaders.notification.load(notificationId));
};
