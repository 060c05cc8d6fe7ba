import type { QueryResolvers } from '../../generated/types.ts';

export const change: NonNullable<QueryResolvers['change']> = (_parent, { id }, { loaders }) => loaders.change.load(id);
