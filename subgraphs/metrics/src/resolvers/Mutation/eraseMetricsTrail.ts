import { eraseCopied } from '@surety/platform/trail';
import type { MutationResolvers } from '../../generated/types.ts';

export const eraseMetricsTrail: NonNullable<MutationResolvers['eraseMetricsTrail']> = (_parent, { contractId }, ctx) =>
  eraseCopied(ctx.em, contractId);
