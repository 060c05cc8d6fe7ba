import type { QueryResolvers } from '../../generated/types.ts';
import { changesPage } from '../../persistence/change-repository.ts';

export const changes: NonNullable<QueryResolvers['changes']> = (_parent, { filter, ...page }, { em }) =>
  changesPage(em, filter ?? {}, page);
