import { TrailRow } from '@surety/platform/rows';
import type { MutationResolvers } from '../../generated/types.ts';

export const contractsTrailCopied: NonNullable<MutationResolvers['contractsTrailCopied']> = async (
  _parent,
  { ids },
  ctx,
) => ctx.em.nativeUpdate(TrailRow, { id: { $in: [...ids] }, copiedAt: null }, { copiedAt: new Date(await ctx.now()) });
