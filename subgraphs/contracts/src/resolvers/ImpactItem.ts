import type { ImpactItemResolvers } from './../generated/types.ts';
export const ImpactItem: ImpactItemResolvers = {
  /* Implement ImpactItem resolver logic here */
};
