import { checkText, endOfLocalDateMs, ok, type Result, stepDeadline } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { VerifyRemediationInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-finding.ts';
import type { Reports } from './write-record-report.ts';

/**
 * Says whether a finding was put right as reported: another person than who reported it. What is verified is watched until its figures show
 * whether it worked; what no figure shows is solved. What is not verified is to be done again by its day (H6.3).
 */
export async function verifyRemediation(
  tx: Tx,
  input: VerifyRemediationInput,
  blobs: Reports,
): Promise<Result<Receipt>> {
  const { verifies, reason = null } = input;
  const worded = verifies && reason === null ? ok(null) : checkText('The reason', reason ?? '', ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, verifies ? 'VERIFY' : 'REFUSE', blobs);
  if (!move.ok) return move;
  const { finding, contract, make } = move.value;
  if (!verifies) {
    finding.refusalReason = reason;
    return make({ dueMs: endOfLocalDateMs(finding.due, contract.timeZone), reason });
  }
  finding.verifiedBy = tx.identity.subject;
  finding.verifiedAt = new Date(tx.now);
  const { effectAfterDays } = finding;
  const dueMs = effectAfterDays === null ? null : stepDeadline(tx.now, effectAfterDays, contract.timeZone).dueMs;
  return make({ dueMs, reason });
}
