import type { BurnRateResolvers } from './../generated/types.ts';
export const BurnRate: BurnRateResolvers = {
  /* Implement BurnRate resolver logic here */
};
