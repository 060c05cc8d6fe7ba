import type { MetricsTrailRowResolvers } from './../generated/types.ts';
export const MetricsTrailRow: MetricsTrailRowResolvers = {
  /* Implement MetricsTrailRow resolver logic here */
};
