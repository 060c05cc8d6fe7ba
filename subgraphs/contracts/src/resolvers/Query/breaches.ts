import type { QueryResolvers } from '../../generated/types.ts';
import { breachesPage } from '../../persistence/breach-repository.ts';

export const breaches: NonNullable<QueryResolvers['breaches']> = (_parent, { filter, ...page }, { em }) =>
  breachesPage(em, filter ?? {}, page);
