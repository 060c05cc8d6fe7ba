import type { NotificationResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Notification: NotificationResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
};
