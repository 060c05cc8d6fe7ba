import type { QueryResolvers } from '../../generated/types.ts';
import { signedVersion } from '../../persistence/contract-repository.ts';
import { known } from '../../persistence/loaders.ts';
import { termOf } from '../../rules/contract-terms.ts';

export const contractTerms: NonNullable<QueryResolvers['contractTerms']> = async (
  _parent,
  { contractId, version },
  { em, loaders },
) => {
  const signed = await signedVersion(em, contractId, version);
  if (!signed) return null;
  const { contract, content, effectiveFrom, targets } = signed;
  const [provider, customer] = await Promise.all([
    known(loaders.party, contract.providerId),
    known(loaders.party, contract.customerId),
  ]);
  const term = termOf(content);
  return {
    contractId,
    version,
    providerId: provider.id,
    providerExternalId: provider.externalId,
    customerId: customer.id,
    customerExternalId: customer.externalId,
    timeZone: content.timeZone,
    termStart: new Date(term.startMs),
    termEnd: new Date(term.endMs),
    effectiveFrom,
    takenOverAt: contract.takenOverAt,
    maintenance: content.maintenance,
    unknown: content.unknown,
    minimumOutage: content.minimumOutage,
    hours: content.agreement?.hours ?? null,
    targets,
  };
};
