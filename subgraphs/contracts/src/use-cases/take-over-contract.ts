import { checkText, localDateOf, ok, type Result, startOfLocalDateMs, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { TakeOverContractInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { Signature } from '../persistence/signature.ts';
import { addContract } from './add-contract.ts';
import { attachTo } from './attach-document.ts';
import { catalogueToSignUnder } from './catalogue-to-sign-under.ts';
import { sendSigned } from './contract-messages.ts';

/** Records a contract that was signed elsewhere: in force at once, and the only one whose term may begin in the past. */
export async function takeOverContract(tx: Tx, input: TakeOverContractInput): Promise<Result<{ contractId: string }>> {
  const { terms, signedElsewhereOn, documentReference, documentId } = input;
  const referred = checkText('The document reference', documentReference, ['input', 'documentReference']);
  if (!referred.ok) return referred;
  const catalogue = await catalogueToSignUnder(tx);
  if (!catalogue.ok) return catalogue;
  const added = await addContract(tx, terms, {
    kind: 'TAKEN_OVER',
    signedElsewhereOn,
    documentReference,
    catalogueVersion: catalogue.value,
  });
  if (!added.ok) return added;
  const { contract, version } = added.value;
  const today = localDateOf(tx.now, contract.timeZone);
  if (signedElsewhereOn > today) {
    const remedy = `give the day of signing, ${today} at the latest.`;
    return wrong(`The day ${signedElsewhereOn}`, remedy, ['input', 'signedElsewhereOn']);
  }
  addSignaturesElsewhere(tx, contract, signedElsewhereOn);
  const attached = documentId == null ? ok(null) : await attachTo(tx, contract, documentId, 'SIGNED_AGREEMENT');
  if (!attached.ok) return attached;
  await sendSigned(tx.outbox, contract, version);
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { signedElsewhereOn, documentReference },
  });
  return ok({ contractId: contract.id });
}

/** Both parties are bound since the day of signing; who signed for them is not known here. */
function addSignaturesElsewhere(tx: Tx, contract: Contract, signedElsewhereOn: string): void {
  const at = new Date(startOfLocalDateMs(signedElsewhereOn, contract.timeZone));
  for (const partyId of [contract.providerId, contract.customerId]) {
    tx.em.create(Signature, {
      id: tx.newId('sig'),
      tenant: contract.tenant,
      contractId: contract.id,
      customerId: contract.customerId,
      partyId,
      contactId: null,
      versionNumber: contract.contentVersion,
      hash: null,
      at,
    });
  }
}
