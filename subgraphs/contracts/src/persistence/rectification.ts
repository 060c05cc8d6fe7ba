import { defineEntity, p } from '@mikro-orm/core';
import type { ReportFile } from '@surety/platform/document/written-document';
import { Breach } from './breach.ts';
import { Party } from './party.ts';

/** Something that is done so that a breach does not come again. `due` is a local day. */
type Measure = { readonly what: string; readonly owner: string; readonly due: string };

const RectificationSchema = defineEntity({
  name: 'Rectification',
  tableName: 'rectification',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    measures: p.json<readonly Measure[]>(),
    plannedBy: p.text(),
    plannedAt: p.datetime().length(3),
    /** By the contract; a rejection gives a new one. */
    due: p.datetime().length(3),
    acceptedAt: p.datetime().length(3).strictNullable(),
    /** Whether the acceptance is the deadline's: the customer did not answer. */
    acceptedByDefault: p.boolean(),
    /** The effect is confirmed when the periods until then stay clean. */
    effectDue: p.datetime().length(3).strictNullable(),
    effect: p.enum(['CONFIRMED', 'REPEATED'] as const).strictNullable(),
    effectAt: p.datetime().length(3).strictNullable(),
    /** What its report says, sealed; null until it is accepted, and where that was before reports were written. */
    content: p.text().strictNullable(),
    contentSha256: p.string().strictNullable(),
    files: p.json<readonly ReportFile[]>().default('[]'),
  },
});
/** What the provider does about a breach, and what became of it (H7.3.5). */
export class Rectification extends RectificationSchema.class {}
RectificationSchema.setClass(Rectification);

const RectificationReportSchema = defineEntity({
  name: 'RectificationReport',
  tableName: 'rectification_report',
  properties: {
    breachId: () =>
      p.manyToOne(Breach).mapToPk().joinColumn('breach_id').primary().deleteRule('restrict').updateRule('restrict'),
    number: p.integer().primary(),
    tenant: p.string(),
    customerId: () => p.manyToOne(Party).mapToPk().joinColumn('customer_id'),
    report: p.text(),
    reportedBy: p.text(),
    reportedAt: p.datetime().length(3),
    answer: p.enum(['ACCEPTED', 'REJECTED'] as const).strictNullable(),
    reason: p.text().strictNullable(),
    /** Null where nobody answered, and the deadline accepted. */
    answeredBy: p.text().strictNullable(),
    answeredAt: p.datetime().length(3).strictNullable(),
  },
});
/** One report that the measures were carried out, with what the customer said to it (H7.3.5). */
export class RectificationReport extends RectificationReportSchema.class {}
RectificationReportSchema.setClass(RectificationReport);
