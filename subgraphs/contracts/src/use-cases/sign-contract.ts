import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { SignContractInput } from '../generated/types.ts';
import type { Contract } from '../persistence/contract.ts';
import { lockContract, newestVersion } from '../persistence/contract-repository.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { WorkItem } from '../persistence/progress.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { Signature } from '../persistence/signature.ts';
import { maySign, sideOf } from '../rules/signing.ts';
import { agreeOnTerm } from './agree-on-term.ts';
import { applyContent } from './apply-content.ts';
import { catalogueToSignUnder } from './catalogue-to-sign-under.ts';
import { sendSigned } from './contract-messages.ts';

/** Signs the agreed version for the caller's party. With the second signature it binds (H7.1), under the catalogue of that day (H8.2). */
export async function signContract(tx: Tx, input: SignContractInput): Promise<Result<{ contractId: string }>> {
  const { em, identity } = tx;
  const contract = await lockContract(em, input.contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: input.contractId }, ['input', 'contractId']);
  const newest = await newestVersion(em, contract.id);
  const signatures = await em.find(Signature, { contractId: contract.id, versionNumber: newest.number });
  const signedBy = signatures.map(signature => signature.partyId);
  const { phase, providerId, customerId } = contract;
  const signable = { phase, providerId, customerId, newest: newest.state };
  const allowed = maySign(signable, await signatoryOf(em, identity), signedBy);
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
    versionNumber: newest.number,
    hash: newest.hash,
    at: new Date(tx.now),
  });
  contract.version += 1;
  const whoseTurn = sideOf(contract, partyId);
  await em.nativeDelete(WorkItem, { contractId: contract.id, kind: 'SIGN', ...(whoseTurn ? { whoseTurn } : {}) });
  if (signedBy.length > 0) {
    const concluded = await conclude(tx, contract, newest);
    if (!concluded.ok) return concluded;
  }
  tx.trail({
    subjectKind: 'contract',
    subjectId: contract.id,
    contractId: contract.id,
    details: { partyId, contactId, version: newest.number, hash: newest.hash },
  });
  return ok({ contractId: contract.id });
}

/** Both have signed: the version binds. What a supplement says is said by the contract once its date has come. */
async function conclude(tx: Tx, contract: Contract, version: ContractVersion): Promise<Result<null>> {
  await agreeOnTerm(tx, contract, { number: version.number, termEnd: version.content.termEnd });
  version.state = 'SIGNED';
  const isFirst = contract.phase === 'SIGNING';
  if (isFirst) {
    const catalogue = await catalogueToSignUnder(tx);
    if (!catalogue.ok) return catalogue;
    contract.phase = 'ACTIVE';
    contract.catalogueVersion = catalogue.value;
  } else if (version.effectiveFrom.getTime() <= tx.now) applyContent(contract, version);
  await sendSigned(tx.outbox, contract, version);
  return ok(null);
}
