import type { MutationResolvers } from '../../generated/types.ts';
import { orderAudit as useCase } from '../../use-cases/order-audit.ts';
import { decideOnAudit } from '../decide-on-audit.ts';

export const orderAudit: NonNullable<MutationResolvers['orderAudit']> = (_parent, { input }, ctx) =>
  decideOnAudit(ctx, 'orderAudit', input, tx => useCase(tx, input));
