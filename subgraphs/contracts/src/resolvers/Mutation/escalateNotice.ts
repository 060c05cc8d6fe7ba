import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { escalateNotice as useCase } from '../../use-cases/escalate-notice.ts';

export const escalateNotice: NonNullable<MutationResolvers['escalateNotice']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'notification', subjectId: input.notificationId };
  const result = await decide(ctx, { mutation: 'escalateNotice', input, subject }, tx => useCase(tx, input));
  return payload(result, 'notificationId', () => input.notificationId);
};
