import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { giveUpNotification as giveUp } from '../../use-cases/give-up-notification.ts';
import { giveUpDigest } from '../../use-cases/tell-digest.ts';
import { isDigest } from '../is-digest.ts';

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
  const result = await decide(ctx, request, tx =>
    isDigest(input.notificationId) ? giveUpDigest(tx, input.notificationId) : giveUp(tx, input),
  );
  return payload(result, 'notificationId', receipt => receipt.notificationId);
};
