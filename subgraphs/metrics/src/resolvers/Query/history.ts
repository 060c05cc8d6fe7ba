import type { QueryResolvers } from '../../generated/types.ts';
import { history as historyOf } from '../../history.ts';

export const history: NonNullable<QueryResolvers['history']> = async (_parent, { input }, { em, identity, now }) =>
  historyOf(em, identity.tenant, input, await now());
