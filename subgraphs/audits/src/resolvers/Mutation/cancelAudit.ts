import type { MutationResolvers } from '../../generated/types.ts';
import { cancelAudit as useCase } from '../../use-cases/cancel-audit.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const cancelAudit: NonNullable<MutationResolvers['cancelAudit']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'cancelAudit', input, tx => useCase(tx, input));
