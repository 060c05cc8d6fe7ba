import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AttachDocumentInput } from '../generated/types.ts';
import { Contract, seenBy } from '../persistence/contract.ts';
import { lockReadableDocument } from '../persistence/document-repository.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import type { DocumentKind } from '../rules/documents.ts';

/** Attaches a document to a contract, so that both parties see it (H1.4, H7.1). */
export async function attachDocument(tx: Tx, input: AttachDocumentInput): Promise<Result<{ documentId: string }>> {
  const { contractId, documentId, kind } = input;
  const contract = await tx.em.findOne(Contract, { id: contractId });
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const attached = await attachTo(tx, contract, documentId, kind);
  return attached.ok ? ok({ documentId }) : attached;
}

/** The same, for a contract that is at hand. */
export async function attachTo(
  tx: Tx,
  contract: Contract,
  documentId: string,
  kind: DocumentKind,
): Promise<Result<null>> {
  const path = ['input', 'documentId'];
  const { partyId } = await signatoryOf(tx.em, tx.identity);
  const document = await lockReadableDocument(tx.em, documentId, { partyId, subject: tx.identity.subject });
  if (!document) return refuse('NOT_FOUND', { what: 'document', id: documentId }, path);
  if (document.contractId !== null) return refuse('DOCUMENT_ATTACHED', { contract: document.contractId }, path);
  document.contractId = contract.id;
  document.customerId = seenBy(contract);
  document.kind = kind;
  document.attachedAt = new Date(tx.now);
  tx.trail({
    subjectKind: 'document',
    subjectId: documentId,
    contractId: contract.id,
    details: { kind, sha256: document.sha256 },
  });
  return ok(null);
}
