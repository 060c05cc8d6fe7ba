import type { ContractVersionResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ContractVersion: ContractVersionResolvers = {
  proposedBy: ({ proposedById }, _args, { loaders }) => known(loaders.party, proposedById),
  targets: async ({ contractId, number }, _args, { loaders }) =>
    (await loaders.targetsOfContract.load(contractId)).filter(target => target.contentVersion === number),
  signatures: async ({ contractId, number }, _args, { loaders }) =>
    (await loaders.signaturesOfContract.load(contractId)).filter(signature => signature.versionNumber === number),
  comments: async ({ contractId, number }, _args, { loaders }) =>
    (await loaders.commentsOfContract.load(contractId)).filter(comment => comment.versionNumber === number),
};
