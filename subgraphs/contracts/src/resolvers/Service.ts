import { isLimitedToParty } from '@surety/platform/identity';
import type { ServiceResolvers } from '../generated/types.ts';
import { isPromised } from '../persistence/known-to-customer.ts';

export const Service: ServiceResolvers = {
  // A customer sees the services that its own contracts are about.
  __resolveReference: async ({ id }, { em, identity, loaders }) =>
    isLimitedToParty(identity) && !(await isPromised(em, id)) ? null : loaders.service.load(id),
};
