import type { ReportSectionResolvers } from './../generated/types.ts';
export const ReportSection: ReportSectionResolvers = {
  /* Implement ReportSection resolver logic here */
};
