import type { SupportingPartyResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const SupportingParty: SupportingPartyResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
};
