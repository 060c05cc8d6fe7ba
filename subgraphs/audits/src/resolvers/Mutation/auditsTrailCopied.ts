import { trailCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';

export const auditsTrailCopied: NonNullable<MutationResolvers['auditsTrailCopied']> = async (_parent, { ids }, ctx) =>
  trailCopied(ctx.em, ids, await ctx.now());
