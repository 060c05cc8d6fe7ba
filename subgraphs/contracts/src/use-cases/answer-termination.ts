import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerTerminationInput, ConfirmNoticeInput } from '../generated/types.ts';
import { openTerminationMove, type Receipt } from './move-termination.ts';

/** Confirms a notice for the other side (H7.4). */
export async function confirmNotice(tx: Tx, input: ConfirmNoticeInput): Promise<Result<Receipt>> {
  const opened = await openTerminationMove(tx, input, 'CONFIRM');
  if (!opened.ok) return opened;
  const { termination, contactId, make } = opened.value;
  Object.assign(termination, { answeredAt: new Date(tx.now), answeredById: contactId });
  return make();
}

/** Takes a notice back before it is confirmed, or an offer before it is answered. */
export async function withdrawNotice(tx: Tx, input: AnswerTerminationInput): Promise<Result<Receipt>> {
  const reasoned = checkText('The reason', input.reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const opened = await openTerminationMove(tx, input, 'WITHDRAW');
  if (!opened.ok) return opened;
  opened.value.termination.answer = input.reason;
  return opened.value.make(input.reason);
}

/** Says no to an offer to end the contract; it goes on. */
export async function refuseTermination(tx: Tx, input: AnswerTerminationInput): Promise<Result<Receipt>> {
  const reasoned = checkText('The reason', input.reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const opened = await openTerminationMove(tx, input, 'REFUSE');
  if (!opened.ok) return opened;
  const { termination, contactId, make } = opened.value;
  Object.assign(termination, { answeredAt: new Date(tx.now), answeredById: contactId, answer: input.reason });
  return make(input.reason);
}
