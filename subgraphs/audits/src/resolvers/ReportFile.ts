import type { ReportFileResolvers } from './../generated/types.ts';
export const ReportFile: ReportFileResolvers = {
  /* Implement ReportFile resolver logic here */
};
