import type { PartyResolvers } from '../generated/types.ts';

export const Party: PartyResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.party.load(id),
  contacts: ({ id }, _args, { loaders }) => loaders.contactsOfParty.load(id),
};
