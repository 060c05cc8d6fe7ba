import type { QueryResolvers } from '../../generated/types.ts';

export const termination: NonNullable<QueryResolvers['termination']> = (_parent, { id }, { loaders }) =>
  loaders.termination.load(id);
