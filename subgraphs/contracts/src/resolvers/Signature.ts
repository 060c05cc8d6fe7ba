import type { SignatureResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Signature: SignatureResolvers = {
  version: ({ versionNumber }) => versionNumber,
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
  signedBy: async ({ contactId }, _args, { loaders }) =>
    contactId === null ? null : (await known(loaders.contact, contactId)).name,
};
