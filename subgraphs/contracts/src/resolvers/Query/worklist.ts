import type { QueryResolvers } from '../../generated/types.ts';
import { worklistPage } from '../../persistence/worklist.ts';

export const worklist: NonNullable<QueryResolvers['worklist']> = (_parent, page, { em, identity }) =>
  worklistPage(em, identity.roles, page);
