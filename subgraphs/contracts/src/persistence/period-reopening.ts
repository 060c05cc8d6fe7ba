import { defineEntity, p } from '@mikro-orm/core';
import { Contract } from './contract.ts';
import { Party } from './party.ts';

const PeriodReopeningSchema = defineEntity({
  name: 'PeriodReopening',
  tableName: 'period_reopening',
  uniques: [{ properties: ['contractId', 'period', 'number'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    contractId: () => p.manyToOne(Contract).mapToPk().joinColumn('contract_id'),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    /** Label, e.g. `2031-01`. */
    period: p.string(),
    /** From 1 on: how often the period was reopened by then. */
    number: p.integer(),
    reason: p.text(),
    /** Subject of the token. */
    reopenedBy: p.text(),
    reopenedAt: p.datetime().length(3),
    /** Late facts count until then; then the period is sealed again. */
    until: p.datetime().length(3),
  },
});
/** A sealed period of a contract that an admin opened again, so that late facts count. */
export class PeriodReopening extends PeriodReopeningSchema.class {}
PeriodReopeningSchema.setClass(PeriodReopening);
