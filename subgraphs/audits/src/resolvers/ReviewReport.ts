import type { ReviewReportResolvers } from './../generated/types.ts';
export const ReviewReport: ReviewReportResolvers = {
  /* Implement ReviewReport resolver logic here */
};
