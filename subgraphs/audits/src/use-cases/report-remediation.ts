import { checkText, type Result, stepDeadline, VERIFICATION_DAYS } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReportRemediationInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';

/** Reports that a finding was put right, and what was done; another person is to verify it. An extension that was asked for falls away (H6.3). */
export async function reportRemediation(tx: Tx, input: ReportRemediationInput): Promise<Result<Receipt>> {
  const { report } = input;
  const worded = checkText('The report', report, ['input', 'report'], 10_000);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'REPORT');
  if (!move.ok) return move;
  const { finding, contract, make } = move.value;
  const wasLate = finding.stepDue !== null && finding.stepDue.getTime() < tx.now;
  finding.report = report;
  finding.reportedBy = tx.identity.subject;
  finding.reportedAt = new Date(tx.now);
  finding.refusalReason = null;
  finding.extendTo = null;
  finding.extensionAskedBy = null;
  return make({ dueMs: stepDeadline(tx.now, VERIFICATION_DAYS, contract.timeZone).dueMs, details: { wasLate } });
}
