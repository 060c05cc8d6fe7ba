import type { MeasureEffectResolvers } from './../generated/types.ts';
export const MeasureEffect: MeasureEffectResolvers = {
  /* Implement MeasureEffect resolver logic here */
};
