import { isLimitedToParty } from '@surety/platform/identity';
import type { QueryResolvers } from '../../generated/types.ts';
import { contractsPage } from '../../persistence/find-contracts.ts';

export const contracts: NonNullable<QueryResolvers['contracts']> = (_parent, { filter, ...page }, { em, identity }) =>
  contractsPage(em, filter ?? {}, isLimitedToParty(identity) ? 'CUSTOMER' : null, page);
