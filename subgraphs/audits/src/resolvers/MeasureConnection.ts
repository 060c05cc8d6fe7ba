import type { MeasureConnectionResolvers } from './../generated/types.ts';
export const MeasureConnection: MeasureConnectionResolvers = {
  /* Implement MeasureConnection resolver logic here */
};
