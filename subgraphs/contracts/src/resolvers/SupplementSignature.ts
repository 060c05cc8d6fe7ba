import type { SupplementSignatureResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const SupplementSignature: SupplementSignatureResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
  signedBy: async ({ contactId, subject }, _args, { loaders }) =>
    contactId === null ? subject : (await known(loaders.contact, contactId)).name,
};
