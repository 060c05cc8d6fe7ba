import { defineEntity, p } from '@mikro-orm/core';

const IndexValueSchema = defineEntity({
  name: 'IndexValue',
  tableName: 'index_value',
  triggers: [
    {
      name: 'index_value_append_only',
      timing: 'before' as const,
      events: ['update' as const, 'delete' as const, 'truncate' as const],
      forEach: 'statement' as const,
      expression:
        'create trigger index_value_append_only before update or delete or truncate on index_value for each statement execute function refuse_index_value_change()',
    },
  ],
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
/** A published value of an index that fees follow (H7.1). The database lets nobody change it: a corrected value is the next revision. */
export class IndexValue extends IndexValueSchema.class {}
IndexValueSchema.setClass(IndexValue);
