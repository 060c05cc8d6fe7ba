import type { TrailHeadResolvers } from './../generated/types.ts';
export const TrailHead: TrailHeadResolvers = {
  /* Implement TrailHead resolver logic here */
};
