import type { QueryResolvers } from '../../generated/types.ts';
import { readableDocument } from '../../persistence/document-repository.ts';

export const document: NonNullable<QueryResolvers['document']> = async (
  _parent,
  { id },
  { em, identity, signatory },
) => {
  const { partyId } = await signatory();
  return readableDocument(em, id, { partyId, subject: identity.subject });
};
