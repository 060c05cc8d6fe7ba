import type { QueryResolvers } from '../../generated/types.ts';

export const review: NonNullable<QueryResolvers['review']> = (_parent, { id }, { loaders }) => loaders.review.load(id);
