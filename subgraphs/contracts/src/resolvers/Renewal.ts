import type { RenewalResolvers } from '../generated/types.ts';

export const Renewal: RenewalResolvers = {
  indexation: async ({ contractId, version }, _args, { loaders }) =>
    (await loaders.versionsOfContract.load(contractId)).find(({ number }) => number === version)?.indexation ?? null,
};
