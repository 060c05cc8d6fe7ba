import { trailCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';

export const contractsTrailCopied: NonNullable<MutationResolvers['contractsTrailCopied']> = async (
  _parent,
  { ids },
  ctx,
) => trailCopied(ctx.em, ids, await ctx.now());
