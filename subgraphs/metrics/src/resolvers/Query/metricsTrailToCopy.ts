import { trailToCopy } from '@surety/platform/trail';
import type { QueryResolvers } from '../../generated/types.ts';

export const metricsTrailToCopy: NonNullable<QueryResolvers['metricsTrailToCopy']> = (_parent, { limit }, { em }) =>
  trailToCopy(em, limit);
