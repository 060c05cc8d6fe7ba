import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AdoptContractPartiesInput } from '../generated/types.ts';
import { ContractParties } from '../persistence/contract-parties.ts';

/** Keeps the parties of a contract's newest version. An older version, or the same again, changes nothing. */
export async function adoptContractParties(
  tx: Tx,
  input: AdoptContractPartiesInput,
): Promise<Result<{ adopted: boolean }>> {
  const { contractId, version, providerId, providerExternalId = null, customerId, customerExternalId = null } = input;
  const known = await tx.em.findOne(ContractParties, { contractId });
  if (known && known.version >= version) return ok({ adopted: false });
  const parties = { version, providerId, providerExternalId, customerId, customerExternalId };
  if (known) Object.assign(known, parties);
  else tx.em.persist(tx.em.create(ContractParties, { contractId, tenant: tx.identity.tenant, ...parties }));
  tx.trail({ subjectKind: 'contract', subjectId: contractId, contractId, details: { version } });
  return ok({ adopted: true });
}
