import type { AuthorityResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { mayApproveUpTo } from './may-approve-up-to.ts';

export const Authority: AuthorityResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
  mayApproveUpTo,
};
