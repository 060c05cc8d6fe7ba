import { CATALOGUE, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { SignContractInput } from '../generated/types.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { WorkItem } from '../persistence/progress.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { Signature } from '../persistence/signature.ts';
import { maySign } from '../rules/signing.ts';
import { checkVersion } from '../rules/version.ts';
import { sendSigned } from './contract-messages.ts';

/** Signs for the caller's party. With the second signature the contract is in force (H7.1), under the catalogue of that day (H8.2). */
export async function signContract(tx: Tx, input: SignContractInput): Promise<Result<{ contractId: string }>> {
  const { em, identity } = tx;
  const contract = await lockContract(em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const signatures = await em.find(Signature, { contractId: contract.id });
  const signedBy = signatures.map(signature => signature.partyId);
  const allowed = maySign(contract, await signatoryOf(em, identity), signedBy);
  if (!allowed.ok) return allowed;
  const current = checkVersion(contract, input.expectedVersion);
  if (!current.ok) return current;

  const { partyId, contactId } = allowed.value;
  em.create(Signature, {
    id: tx.newId('sig'),
    tenant: contract.tenant,
    contractId: contract.id,
    customerId: contract.customerId,
    partyId,
    contactId,
    at: new Date(tx.now),
  });
  contract.version += 1;
  const side = partyId === contract.providerId ? 'PROVIDER' : 'CUSTOMER';
  await em.nativeDelete(WorkItem, { contractId: contract.id, kind: 'SIGN', whoseTurn: side });
  if (signedBy.length === 0) contract.phase = 'SIGNING';
  else {
    contract.phase = 'ACTIVE';
    contract.catalogueVersion = CATALOGUE.version;
    await sendSigned(tx.outbox, contract);
  }
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { partyId, contactId },
  });
  return ok({ contractId: contract.id });
}
