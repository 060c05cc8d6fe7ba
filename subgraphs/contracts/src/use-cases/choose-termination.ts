import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ChooseTerminationInput, GrantNewPlanInput } from '../generated/types.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';

/**
 * Chooses to terminate over a breach: the customer, by a contact who may sign. Its remedy ends there, and its contract has a ground for
 * termination; the notice itself is another thing (H7.3.3, H7.4).
 */
export async function chooseTermination(tx: Tx, input: ChooseTerminationInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'CHOOSE_TERMINATION');
  if (!move.ok) return move;
  const { contactId, partyId } = await signatoryOf(tx.em, tx.identity);
  if (contactId === null) return refuse('NOT_AUTHORISED', { party: partyId ?? 'your side' });
  return move.value.make({ reason });
}

/** Has the provider plan anew instead (H7.3.3). */
export async function grantNewPlan(tx: Tx, input: GrantNewPlanInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'GRANT_NEW_PLAN');
  return move.ok ? move.value.make({ reason }) : move;
}
