import type { QueryResolvers } from '../../generated/types.ts';

export const periodReopening: NonNullable<QueryResolvers['periodReopening']> = (_parent, { id }, { loaders }) =>
  loaders.reopening.load(id);
