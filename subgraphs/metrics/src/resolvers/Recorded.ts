import type { RecordedResolvers } from './../generated/types.ts';
export const Recorded: RecordedResolvers = {
  /* Implement Recorded resolver logic here */
};
