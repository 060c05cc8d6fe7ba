import type { QuietHoursResolvers } from './../generated/types.ts';
export const QuietHours: QuietHoursResolvers = {
  /* Implement QuietHours resolver logic here */
};
