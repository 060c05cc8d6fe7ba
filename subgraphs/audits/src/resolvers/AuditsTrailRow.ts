import type { AuditsTrailRowResolvers } from './../generated/types.ts';
export const AuditsTrailRow: AuditsTrailRowResolvers = {
  /* Implement AuditsTrailRow resolver logic here */
};
