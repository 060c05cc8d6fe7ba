import { defineEntity, p } from '@mikro-orm/core';
import { Breach } from './breach.ts';
import { Party } from './party.ts';

const SettlementSchema = defineEntity({
  name: 'Settlement',
  tableName: 'settlement',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    /** Of the breach, from 1: the round in which it was proposed. */
    round: p.integer().primary(),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    proposedBySide: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    content: p.text(),
    amountMinor: p.bigint('number').strictNullable(),
    currency: p.string().length(3).strictNullable(),
    /** The contact who signed it by proposing it, and the one who did by accepting it. */
    proposedBy: p.text(),
    acceptedBy: p.text().strictNullable(),
    proposedAt: p.datetime().length(3),
    expiresAt: p.datetime().length(3),
    state: p.enum(['OPEN', 'COUNTERED', 'ACCEPTED', 'REJECTED', 'EXPIRED'] as const),
    reason: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
  },
});
/** What one side proposes to settle a breach by (H7.3.3). */
export class Settlement extends SettlementSchema.class {}
SettlementSchema.setClass(Settlement);
