import type { MeasureFigureResolvers } from './../generated/types.ts';
export const MeasureFigure: MeasureFigureResolvers = {
  /* Implement MeasureFigure resolver logic here */
};
