import type { ReviewEvidenceResolvers } from './../generated/types.ts';
export const ReviewEvidence: ReviewEvidenceResolvers = {
  /* Implement ReviewEvidence resolver logic here */
};
