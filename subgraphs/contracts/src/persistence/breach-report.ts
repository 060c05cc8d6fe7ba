import { defineEntity, p } from '@mikro-orm/core';
import { Breach } from './breach.ts';
import { Party } from './party.ts';

const BreachReportSchema = defineEntity({
  name: 'BreachReport',
  tableName: 'breach_report',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    reportedBySide: p.enum(['PROVIDER', 'CUSTOMER'] as const),
    reportedBy: p.text(),
    reportedAt: p.datetime().length(3),
    what: p.text(),
    /** When it was over; null while that is not known. */
    until: p.datetime().length(3).strictNullable(),
    /** The provider did not answer in time. */
    confirmedByDefault: p.boolean(),
    contestReason: p.text().strictNullable(),
    upholdReason: p.text().strictNullable(),
    withdrawReason: p.text().strictNullable(),
  },
});
/** What somebody reported as a breach, and what was said to it (H7.3). */
export class BreachReport extends BreachReportSchema.class {}
BreachReportSchema.setClass(BreachReport);
