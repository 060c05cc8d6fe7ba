import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordTold as tellNotification } from '../../use-cases/record-told.ts';
import { recordDigestTold } from '../../use-cases/tell-digest.ts';
import { isDigest } from '../is-digest.ts';

export const recordTold: NonNullable<MutationResolvers['recordTold']> = async (_parent, { input }, ctx) => {
  const request = {
    mutation: 'recordTold',
    input,
    subject: { subjectKind: 'notification', subjectId: input.notificationId },
  };
  const useCase = isDigest(input.notificationId) ? recordDigestTold : tellNotification;
  const result = await decide(ctx, request, tx => useCase(tx, input));
  return payload(result, 'notificationId', receipt => receipt.notificationId);
};
