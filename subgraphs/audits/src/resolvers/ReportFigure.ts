import type { ReportFigureResolvers } from './../generated/types.ts';
export const ReportFigure: ReportFigureResolvers = {
  /* Implement ReportFigure resolver logic here */
};
