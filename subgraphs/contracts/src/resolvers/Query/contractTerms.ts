import { durationMs } from '@surety/domain';
import type { QueryResolvers } from '../../generated/types.ts';
import { versionContent } from '../../persistence/contract-repository.ts';
import { known } from '../../persistence/loaders.ts';
import { termOf } from '../../rules/contract-terms.ts';

export const contractTerms: NonNullable<QueryResolvers['contractTerms']> = async (
  _parent,
  { contractId, version, proposed },
  { em, loaders },
) => {
  const said = await versionContent(em, contractId, version);
  if (!said || (said.state !== 'SIGNED' && !proposed)) return null;
  const { contract, content, effectiveFrom, targets } = said;
  const [provider, customer] = await Promise.all([
    known(loaders.party, contract.providerId),
    known(loaders.party, contract.customerId),
  ]);
  const term = termOf(content);
  return {
    contractId,
    version,
    title: contract.title,
    externalId: contract.externalId ?? null,
    providerId: provider.id,
    providerExternalId: provider.externalId,
    customerId: customer.id,
    customerExternalId: customer.externalId,
    timeZone: content.timeZone,
    termStart: new Date(term.startMs),
    termEnd: new Date(term.endMs),
    effectiveFrom,
    takenOverAt: contract.takenOverAt,
    lastSealAt: new Date(term.endMs + durationMs(content.graceTime)),
    graceTime: content.graceTime,
    maintenance: content.maintenance,
    unknown: content.unknown,
    minimumOutage: content.minimumOutage,
    partialOutages: content.partialOutages ?? 'BY_IMPACT',
    hours: content.agreement?.hours ?? null,
    targets,
  };
};
