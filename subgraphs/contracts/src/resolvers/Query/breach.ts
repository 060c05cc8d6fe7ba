import type { QueryResolvers } from '../../generated/types.ts';

export const breach: NonNullable<QueryResolvers['breach']> = (_parent, { id }, { loaders }) => loaders.breach.load(id);
