import { targetWarnings } from '@surety/domain';
import type { ContractResolvers } from '../generated/types.ts';
import { breachesPage } from '../persistence/breach-repository.ts';
import type { Contract as ContractRow } from '../persistence/contract.ts';
import type { Target } from '../persistence/contract-version.ts';
import { known, type Loaders } from '../persistence/loaders.ts';
import { contractActions } from '../rules/allowed-actions.ts';

export const Contract: ContractResolvers = {
  __resolveReference: ({ id }, { loaders }) => loaders.contract.load(id),
  provider: ({ providerId }, _args, { loaders }) => known(loaders.party, providerId),
  customer: ({ customerId }, _args, { loaders }) => known(loaders.party, customerId),
  targets: (contract, _args, { loaders }) => targetsInForce(contract, loaders),
  claimWindow: async ({ id, contentVersion }, _args, { loaders }) =>
    (await loaders.versionsOfContract.load(id)).find(({ number }) => number === contentVersion)?.content.claimWindow ??
    null,
  warnings: async (contract, _args, { loaders }) => warningsOf(await targetsInForce(contract, loaders)),
  signatures: ({ id }, _args, { loaders }) => loaders.signaturesOfContract.load(id),
  breaches: ({ id }, page, { em }) => breachesPage(em, { contractId: id }, page),
  health: async ({ id }, _args, { loaders }) => ((await loaders.openBreaches.load(id)) > 0 ? 'MISSED' : 'OK'),
  progress: async ({ id }, _args, { loaders }) => (await loaders.progressOfRecord.load(id))[0] ?? null,
  allowedActions: async (contract, _args, { identity, loaders, signatory }) => {
    const signatures = await loaders.signaturesOfContract.load(contract.id);
    return contractActions(
      contract,
      identity.roles,
      await signatory(),
      signatures.map(signature => signature.partyId),
    );
  },
};

/** Each service's targets against each other. */
const warningsOf = (targets: readonly Target[]) =>
  targets.flatMap(target => targetWarnings({ availabilityPercent: target.value }));

/** The targets of the contract's present content. */
const targetsInForce = async ({ id, contentVersion }: ContractRow, loaders: Loaders): Promise<readonly Target[]> =>
  (await loaders.targetsOfContract.load(id)).filter(target => target.contentVersion === contentVersion);
