import { documentUrl } from '../doors/document-url.ts';
import type { DocumentResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const Document: DocumentResolvers = {
  uploadedBy: ({ uploadedById }, _args, { loaders }) =>
    uploadedById === null ? null : known(loaders.party, uploadedById),
  contract: ({ contractId }, _args, { loaders }) => (contractId === null ? null : known(loaders.contract, contractId)),
  url: ({ id }) => documentUrl(id),
  erasedAt: ({ erasedAt }) => erasedAt ?? null,
};
