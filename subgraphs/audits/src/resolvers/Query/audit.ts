import type { QueryResolvers } from '../../generated/types.ts';

export const audit: NonNullable<QueryResolvers['audit']> = (_parent, { id }, { loaders }) => loaders.audit.load(id);
