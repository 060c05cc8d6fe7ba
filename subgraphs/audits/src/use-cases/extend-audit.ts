import { checkText, type Result, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ExtendAuditInput } from '../generated/types.ts';
import { auditDue, mayDirect } from '../rules/audit-course.ts';
import { beginStep, openAudit, type Receipt } from './move-audit.ts';

/** Gives more time for the present step, with a reason. What follows keeps its time (H6.3). */
export async function extendAudit(tx: Tx, input: ExtendAuditInput): Promise<Result<Receipt>> {
  const { due, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const open = await openAudit(tx, input, mayDirect);
  if (!open.ok) return open;
  const { audit, keep } = open.value;
  const former = auditDue(audit) ?? audit.reportBy;
  if (due <= former || due.getTime() <= tx.now)
    return wrong(`The instant ${due.toISOString()}`, `name one after ${former.toISOString()}, and ahead.`, [
      'input',
      'due',
    ]);
  const byMs = due.getTime() - former.getTime();
  if (audit.phase === 'DRAFT') audit.nameBy = due;
  if (audit.phase !== 'FIELD_WORK') audit.beginBy = new Date(audit.beginBy.getTime() + byMs);
  audit.reportBy = new Date(audit.reportBy.getTime() + byMs);
  audit.extensionReason = reason;
  beginStep(audit, tx.now);
  return keep({ former: former.toISOString(), due: due.toISOString() }, { move: 'EXTEND', reason });
}
