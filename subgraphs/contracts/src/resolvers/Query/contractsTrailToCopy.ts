import { trailToCopy } from '@surety/platform/trail';
import type { QueryResolvers } from '../../generated/types.ts';

export const contractsTrailToCopy: NonNullable<QueryResolvers['contractsTrailToCopy']> = (_parent, { limit }, { em }) =>
  trailToCopy(em, limit);
