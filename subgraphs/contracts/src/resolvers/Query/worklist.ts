import type { QueryResolvers } from '../../generated/types.ts';
import { worklistPage } from '../../persistence/worklist.ts';

export const worklist: NonNullable<QueryResolvers['worklist']> = (_parent, { filter, ...page }, { em, identity }) =>
  worklistPage(em, identity.roles, filter ?? {}, page);
