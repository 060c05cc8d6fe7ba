import { ok, type Result, refuse } from '@surety/domain';
import type { Stored } from '@surety/platform/blobs/blob-store';
import type { Tx } from '@surety/platform/decide';
import { isLimitedToParty } from '@surety/platform/identity';
import { Document } from '../persistence/document.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import type { SentFile } from '../rules/documents.ts';

/** Records a file whose content is in the store. Only the party that sent it sees it, until it is attached to a contract. */
export async function uploadDocument(
  tx: Tx,
  { name, mediaType }: SentFile,
  { sha256, sizeBytes }: Stored,
): Promise<Result<{ documentId: string }>> {
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const isLimited = isLimitedToParty(tx.identity);
  // Nobody could ever see it, its sender neither.
  if (isLimited && partyId === null) return refuse('NOT_FOUND', { what: 'party', id: tx.identity.party ?? '' });
  const documentId = tx.newId('doc');
  tx.em.create(Document, {
    id: documentId,
    tenant: tx.identity.tenant,
    customerId: isLimited ? partyId : null,
    name,
    mediaType,
    sizeBytes,
    sha256,
    uploadedById: partyId,
    uploadedBySubject: tx.identity.subject,
    uploadedAt: new Date(tx.now),
    contractId: null,
    kind: null,
    attachedAt: null,
    removedAt: null,
  });
  tx.trail({ subjectKind: 'document', subjectId: documentId, details: { sha256, sizeBytes, mediaType } });
  return ok({ documentId });
}
