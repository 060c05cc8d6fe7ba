import type { ExclusionResolvers } from '../generated/types.ts';
import { AdoptedContract, sideOf } from '../persistence/adopted.ts';
import { exclusionActions } from '../rules/exclusion-decisions.ts';

export const Exclusion: ExclusionResolvers = {
  service: ({ serviceId }) => (serviceId === null ? null : { id: serviceId }),
  allowedActions: async (exclusion, _args, { em, identity }) => {
    const contract = await em.findOneOrFail(AdoptedContract, { contractId: exclusion.contractId });
    return exclusionActions(exclusion, sideOf(contract, identity.party), identity.roles);
  },
};
