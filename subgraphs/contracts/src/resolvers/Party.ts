import { isLimitedToParty } from '@surety/platform/identity';
import type { PartyResolvers } from '../generated/types.ts';
import { isSideOfContract } from '../persistence/known-to-customer.ts';
import { webhooksOf } from '../persistence/webhook-repository.ts';

export const Party: PartyResolvers = {
  // A customer sees itself and whoever promises it something.
  __resolveReference: async ({ id }, { em, identity, loaders }) =>
    isLimitedToParty(identity) && !(await isSideOfContract(em, id)) ? null : loaders.party.load(id),
  contacts: async ({ id }, _args, { loaders }) =>
    (await loaders.contactsOfParty.load(id)).filter(({ erasedAt }) => erasedAt == null),
  webhooks: ({ id }, _args, { em }) => webhooksOf(em, id),
};
