import type { MeasureResolvers } from '../generated/types.ts';
export const Measure: MeasureResolvers = {};
