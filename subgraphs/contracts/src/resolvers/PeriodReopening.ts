import type { PeriodReopeningResolvers } from './../generated/types.ts';
export const PeriodReopening: PeriodReopeningResolvers = {
  /* Implement PeriodReopening resolver logic here */
};
