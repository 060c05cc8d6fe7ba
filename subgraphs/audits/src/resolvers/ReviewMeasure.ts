import type { ReviewMeasureResolvers } from './../generated/types.ts';
export const ReviewMeasure: ReviewMeasureResolvers = {
  /* Implement ReviewMeasure resolver logic here */
};
