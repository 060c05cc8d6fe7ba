import type { MutationResolvers } from '../../generated/types.ts';
import { extendAudit as useCase } from '../../use-cases/extend-audit.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const extendAudit: NonNullable<MutationResolvers['extendAudit']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'extendAudit', input, tx => useCase(tx, input));
