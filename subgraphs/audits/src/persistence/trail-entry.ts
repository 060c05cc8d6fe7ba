import { defineEntity, p } from '@mikro-orm/core';

/**
 * One decision or refusal of any subgraph (H1.4, H4.3). Append-only: the database refuses to remove a row, and to change one in any other way than
 * that its personal part is erased.
 */
const TrailEntrySchema = defineEntity({
  name: 'TrailEntry',
  tableName: 'trail_entry',
  indexes: [
    { properties: ['contractId', 'at', 'id'] },
    { properties: ['tenant', 'at', 'id'] },
    { properties: ['tenant', 'contractId', 'position'] },
  ],
  // The migration makes it, with its function. Undeclared, the next generated migration would drop it.
  triggers: [
    {
      name: 'trail_entry_append_only',
      timing: 'before',
      events: ['delete', 'truncate'],
      forEach: 'statement',
      expression:
        'create trigger trail_entry_append_only before delete or truncate on trail_entry for each statement execute function refuse_change()',
    },
    {
      name: 'trail_entry_only_erased',
      timing: 'before',
      events: ['update'],
      forEach: 'row',
      expression:
        'create trigger trail_entry_only_erased before update on trail_entry for each row execute function refuse_all_but_erasure()',
    },
  ],
  properties: {
    id: p.string().primary(),
    tenant: p.string(),
    at: p.datetime(3),
    actor: p.string(),
    role: p.string(),
    channel: p.string(),
    subgraph: p.string(),
    action: p.string(),
    outcome: p.string(),
    problemCode: p.string().strictNullable(),
    subjectKind: p.string(),
    subjectId: p.string(),
    contractId: p.string().strictNullable(),
    reason: p.text().strictNullable(),
    /** JSON text, as it was recorded. */
    details: p.text(),
    /** Its place in the chain of its contract, from 1 on; those without a contract have a chain of their own. */
    position: p.integer(),
    /** Empty once it was erased. */
    salt: p.string(),
    contentHash: p.string(),
    /** SHA-256 over itself and the one before, hexadecimal. */
    hash: p.string(),
    /** When actor, reason, details and salt were erased. */
    erasedAt: p.datetime(3).strictNullable(),
  },
});
export class TrailEntry extends TrailEntrySchema.class {}
TrailEntrySchema.setClass(TrailEntry);
