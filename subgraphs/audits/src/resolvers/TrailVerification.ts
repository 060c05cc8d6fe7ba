import type { TrailVerificationResolvers } from './../generated/types.ts';
export const TrailVerification: TrailVerificationResolvers = {
  /* Implement TrailVerification resolver logic here */
};
