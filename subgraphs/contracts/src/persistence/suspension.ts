import { defineEntity, p } from '@mikro-orm/core';
import { SUSPENSION_STATES } from '../rules/suspension.ts';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const SuspensionSchema = defineEntity({
  name: 'Suspension',
  tableName: 'suspension',
  uniques: [{ properties: ['contractId', 'number'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** From 1 on, in the order in which they were asked for. */
    number: p.integer(),
    state: p.enum(SUSPENSION_STATES),
    requestedBy: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    reason: p.text(),
    requestedAt: p.datetime().length(3),
    /** What was said when it was agreed to, refused or ended. */
    answer: p.text().strictNullable(),
    /** Nothing is promised from then on, and until then. */
    from: p.datetime().length(3).strictNullable(),
    until: p.datetime().length(3).strictNullable(),
  },
});
/** Time in which a contract promises nothing, because both sides wanted so. */
export class Suspension extends SuspensionSchema.class {}
SuspensionSchema.setClass(Suspension);
