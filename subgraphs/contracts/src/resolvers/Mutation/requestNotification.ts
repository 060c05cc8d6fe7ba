import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { requestNotification as useCase } from '../../use-cases/request-notification.ts';

export const requestNotification: NonNullable<MutationResolvers['requestNotification']> = async (
  _parent,
  { input },
  ctx,
) => {
  const request = {
    mutation: 'requestNotification',
    input,
    subject: { subjectKind: 'notification', subjectId: input.fact },
  };
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'notificationId', receipt => receipt.notificationId);
};
