import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { mayWorkOn } from '../rules/audit-course.ts';
import { beginStep, type OpenAudit, openAudit } from './move-audit.ts';

/** Says whether the caller may work on an audit now, as it is. What is put on record first begins it. */
export async function workOnAudit(
  tx: Tx,
  input: { readonly auditId: string; readonly expectedVersion: number },
): Promise<Result<OpenAudit>> {
  const open = await openAudit(tx, input, mayWorkOn);
  if (!open.ok) return open;
  const { audit, keep } = open.value;
  return ok({
    audit,
    keep: async (details, said = {}) => {
      if (audit.phase !== 'ORDERED') return keep(details, said);
      audit.phase = 'FIELD_WORK';
      audit.begunAt = new Date(tx.now);
      beginStep(audit, tx.now);
      return keep(details, { move: 'BEGIN', ...said });
    },
  });
}
