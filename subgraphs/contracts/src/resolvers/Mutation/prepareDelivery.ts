import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { composeDigest } from '../../use-cases/compose-digest.ts';
import { gatherForDigest } from '../../use-cases/gather-for-digest.ts';
import { isDigest } from '../is-digest.ts';

export const prepareDelivery: NonNullable<MutationResolvers['prepareDelivery']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'notification', subjectId: input.notificationId };
  const { notificationId: id } = input;
  const result = await decide(ctx, { mutation: 'prepareDelivery', input, subject }, tx =>
    isDigest(id) ? composeDigest(tx, id, ctx.links) : gatherForDigest(tx, id),
  );
  return payload(result, 'notificationId', receipt => receipt.notificationId);
};
