import type { ContractVersionResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { followsIndexation } from '../rules/fee-indexation.ts';
import { promisesOf, targetsOf, warningsOf } from './version-content.ts';

export const ContractVersion: ContractVersionResolvers = {
  proposedBy: ({ proposedById }, _args, { loaders }) => known(loaders.party, proposedById),
  targets: (version, _args, { loaders }) => targetsOf(version, loaders),
  agreement: ({ content }) => content.agreement ?? null,
  promises: (version, _args, ctx) => promisesOf(version, ctx),
  warnings: (version, _args, ctx) => warningsOf(version, ctx),
  signatures: async ({ contractId, number }, _args, { loaders }) =>
    (await loaders.signaturesOfContract.load(contractId)).filter(signature => signature.versionNumber === number),
  comments: async ({ contractId, number }, _args, { loaders }) =>
    (await loaders.commentsOfContract.load(contractId)).filter(comment => comment.versionNumber === number),
  followsIndexation: ({ content, indexation }) => indexation && followsIndexation(content, indexation),
};
