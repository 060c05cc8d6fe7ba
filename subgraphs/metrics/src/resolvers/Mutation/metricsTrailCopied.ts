import { trailCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';

export const metricsTrailCopied: NonNullable<MutationResolvers['metricsTrailCopied']> = async (_parent, { ids }, ctx) =>
  trailCopied(ctx.em, ids, await ctx.now());
