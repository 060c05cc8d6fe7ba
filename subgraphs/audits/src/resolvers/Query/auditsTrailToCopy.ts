import { trailToCopy } from '@surety/platform/trail';
import type { QueryResolvers } from '../../generated/types.ts';

export const auditsTrailToCopy: NonNullable<QueryResolvers['auditsTrailToCopy']> = (_parent, { limit }, { em }) =>
  trailToCopy(em, limit);
