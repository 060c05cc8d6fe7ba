import type { ClauseCommentResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const ClauseComment: ClauseCommentResolvers = {
  party: ({ partyId }, _args, { loaders }) => known(loaders.party, partyId),
};
