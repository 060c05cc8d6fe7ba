import type { DeadLetterResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const DeadLetter: DeadLetterResolvers = {
  notification: ({ notificationId }, _args, { loaders }) => known(loaders.notification, notificationId),
  contact: ({ contactId }, _args, { loaders }) => (contactId === null ? null : loaders.contact.load(contactId)),
  givenUpAt: ({ givenUpAt }) => {
    if (givenUpAt === null) throw new Error('A letter that is still tried is no dead one.');
    return givenUpAt;
  },
};
