import type { QueryResolvers } from '../../generated/types.ts';
import { reviewsPage } from '../../persistence/review.ts';

export const reviews: NonNullable<QueryResolvers['reviews']> = (_parent, { filter, ...page }, { em }) =>
  reviewsPage(em, filter ?? {}, page);
