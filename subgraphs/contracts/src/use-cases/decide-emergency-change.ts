import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DecideEmergencyChangeInput } from '../generated/types.ts';
import { isRequester, providersMember } from '../persistence/change-actor.ts';
import { changeTermsOf } from '../persistence/change-terms.ts';
import { Contract } from '../persistence/contract.ts';
import { reviewDue } from '../rules/change-deadlines.ts';
import { openMove, type Receipt } from './move-change.ts';
import { seatBoard } from './seat-board.ts';

/** Approves a change at once, by a single board member of the provider; the rest of the board reviews that afterwards (H4.4). */
export async function decideEmergencyChange(tx: Tx, input: DecideEmergencyChangeInput): Promise<Result<Receipt>> {
  const { reason } = input;
  const reasoned = checkText('The reason', reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const move = await openMove(tx, input, 'APPROVE_EMERGENCY');
  if (!move.ok) return move;
  const { change, make } = move.value;
  const contract = await tx.em.findOneOrFail(Contract, { id: change.contractId });
  if (isRequester(change, tx.identity)) return refuse('CHANGE_OWN_REQUEST');
  if (!(await providersMember(tx.em, tx.identity, contract))) return refuse('CHANGE_NOT_ON_BOARD');
  const seated = await seatBoard(tx, change, 'REVIEW', tx.identity.subject);
  if (!seated.ok) return seated;
  const { dueMs, remindAtMs } = reviewDue(tx.now, await changeTermsOf(tx.em, change.contractId));
  change.emergencyBy = tx.identity.subject;
  change.emergencyReason = reason;
  change.emergencyAt = new Date(tx.now);
  change.reviewDue = new Date(dueMs);
  change.reviewRemindAt = new Date(remindAtMs);
  return make({ reason, details: { reviewDue: change.reviewDue } });
}
