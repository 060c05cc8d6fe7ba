import type { AssuranceMeasureResolvers } from '../generated/types.ts';
export const AssuranceMeasure: AssuranceMeasureResolvers = {};
