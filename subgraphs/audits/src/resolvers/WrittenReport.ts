import type { WrittenReportResolvers } from './../generated/types.ts';
export const WrittenReport: WrittenReportResolvers = {
  /* Implement WrittenReport resolver logic here */
};
