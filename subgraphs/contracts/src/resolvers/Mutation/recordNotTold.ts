import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordNotTold as keepFailure } from '../../use-cases/record-not-told.ts';
import { recordDigestNotTold } from '../../use-cases/tell-digest.ts';
import { isDigest } from '../is-digest.ts';

export const recordNotTold: NonNullable<MutationResolvers['recordNotTold']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'notification', subjectId: input.notificationId };
  const useCase = isDigest(input.notificationId) ? recordDigestNotTold : keepFailure;
  const result = await decide(ctx, { mutation: 'recordNotTold', input, subject }, tx => useCase(tx, input));
  return payload(result, 'notificationId', receipt => receipt.notificationId);
};
