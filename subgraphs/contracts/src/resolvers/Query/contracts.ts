import type { QueryResolvers } from '../../generated/types.ts';
import { contractsPage } from '../../persistence/contract-repository.ts';

export const contracts: NonNullable<QueryResolvers['contracts']> = (_parent, { filter, ...page }, { em }) =>
  contractsPage(em, filter ?? {}, page);
