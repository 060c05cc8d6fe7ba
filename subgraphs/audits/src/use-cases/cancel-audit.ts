import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { CancelAuditInput } from '../generated/types.ts';
import { mayDirect } from '../rules/audit-course.ts';
import { beginStep, openAudit, type Receipt } from './move-audit.ts';

/** Cancels an audit that is not reported yet, with a reason. What its auditors put on record stays (H6.3). */
export async function cancelAudit(tx: Tx, input: CancelAuditInput): Promise<Result<Receipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const open = await openAudit(tx, input, mayDirect);
  if (!open.ok) return open;
  const { audit, keep } = open.value;
  audit.phase = 'CANCELLED';
  audit.cancelReason = reason;
  audit.cancelledBy = tx.identity.subject;
  audit.closedAt = new Date(tx.now);
  beginStep(audit, tx.now);
  return keep({}, { move: 'CANCEL', reason });
}
