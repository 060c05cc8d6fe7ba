import type { TrailConnectionResolvers } from './../generated/types.ts';
export const TrailConnection: TrailConnectionResolvers = {
  /* Implement TrailConnection resolver logic here */
};
