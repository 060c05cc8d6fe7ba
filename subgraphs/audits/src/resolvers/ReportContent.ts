import type { ReportContentResolvers } from './../generated/types.ts';
export const ReportContent: ReportContentResolvers = {
  /* Implement ReportContent resolver logic here */
};
