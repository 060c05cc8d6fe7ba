import type { FindingResolvers } from '../generated/types.ts';

export const Finding: FindingResolvers = {
  contract: ({ contractId }) => ({ id: contractId }),
  review: async ({ reviewId }, _args, { loaders }) => {
    const review = await loaders.review.load(reviewId);
    if (!review) throw new Error(`The review ${reviewId} of a finding is missing.`);
    return review;
  },
};
