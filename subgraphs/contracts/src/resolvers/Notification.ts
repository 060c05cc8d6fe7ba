import type { NotificationResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { EVENT_TYPES } from '../rules/event-types.ts';
import { isUrgent } from '../rules/urgency.ts';

export const Notification: NotificationResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
  eventType: ({ kind }) => EVENT_TYPES[kind].type,
  urgent: ({ kind }) => isUrgent(kind),
};
