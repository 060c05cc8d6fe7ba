import { checkText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RemoveDocumentInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { lockReadableDocument } from '../persistence/document-repository.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { Signature } from '../persistence/signature.ts';
import { isFrom } from '../rules/documents.ts';

/** Takes back a document that the caller's party sent, unless its contract bears a signature. Row and content stay, unseen. */
export async function removeDocument(tx: Tx, input: RemoveDocumentInput): Promise<Result<{ documentId: string }>> {
  const { documentId, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const reader = { partyId, subject: tx.identity.subject };
  const document = await lockReadableDocument(tx.em, documentId, reader);
  if (!document) return refuse('NOT_FOUND', { what: 'document', id: documentId }, ['input', 'documentId']);
  if (!isFrom(document, reader)) return refuse('NOT_THE_UPLOADER');
  const { contractId } = document;
  if (contractId !== null) {
    // Whoever signs holds the same lock.
    await lockContract(tx.em, contractId);
    if ((await tx.em.count(Signature, { contractId })) > 0) return refuse('DOCUMENT_KEPT', { contract: contractId });
  }
  document.removedAt = new Date(tx.now);
  tx.trail({
    subjectKind: 'document',
    subjectId: documentId,
    contractId,
    reason,
    details: { sha256: document.sha256 },
  });
  return ok({ documentId });
}
