import { defineEntity, p } from '@mikro-orm/core';

const IndexValueSchema = defineEntity({
  name: 'IndexValue',
  tableName: 'index_value',
  uniques: [{ properties: ['tenant', 'name', 'source', 'month', 'revision'] }],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    /** The series and who publishes it, as contracts name them. */
    name: p.string().length(300),
    source: p.string().length(300),
    /** `YYYY-MM`. */
    month: p.string().length(7),
    /** 1 for the first value of a month; the newest one counts. */
    revision: p.integer(),
    /** A decimal above 0. */
    value: p.string().length(30),
    /** Local day of the publisher. */
    publishedOn: p.string().length(10),
    /** Why it was corrected; null for a first value. */
    reason: p.text().strictNullable(),
    recordedAt: p.datetime().length(3),
  },
});
/** A published value of an index that fees follow (H7.1). Never changed: a corrected value is the next revision. */
export class IndexValue extends IndexValueSchema.class {}
IndexValueSchema.setClass(IndexValue);
