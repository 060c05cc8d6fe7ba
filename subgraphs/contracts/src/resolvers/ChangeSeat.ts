import type { ChangeSeatResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ChangeSeat: ChangeSeatResolvers = {
  name: async ({ contactId }, _args, { loaders }) => (await known(loaders.contact, contactId)).name,
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
};
