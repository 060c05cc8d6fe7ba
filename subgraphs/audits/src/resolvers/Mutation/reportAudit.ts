import type { MutationResolvers } from '../../generated/types.ts';
import { reportAudit as useCase } from '../../use-cases/report-audit.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const reportAudit: NonNullable<MutationResolvers['reportAudit']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'reportAudit', input, tx => useCase(tx, input, ctx.blobs));
