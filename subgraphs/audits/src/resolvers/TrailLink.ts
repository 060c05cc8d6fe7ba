import type { TrailLinkResolvers } from './../generated/types.ts';
export const TrailLink: TrailLinkResolvers = {
  /* Implement TrailLink resolver logic here */
};
