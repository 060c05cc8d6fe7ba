import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerAttributionInput } from '../generated/types.ts';
import { writeCompensationWork } from './compensation-work-items.ts';
import { liftDamages } from './lift-damages.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';

/** Says whether the customer agrees that the provider is not liable (H7.3.2). */
export async function answerAttribution(tx: Tx, input: AnswerAttributionInput): Promise<Result<BreachReceipt>> {
  const { answer, reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, answer === 'AGREED' ? 'AGREE_ATTRIBUTION' : 'REFUSE_ATTRIBUTION');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  breach.attributionAnswer = answer;
  breach.attributionAnswerReason = reason;
  breach.attributionAnsweredBy = tx.identity.subject;
  breach.attributionAnsweredAt = new Date(tx.now);
  const made = await make({ reason });
  if (!made.ok || !breach.liabilityExcluded) return made;
  await liftDamages(tx, breach);
  await writeCompensationWork(tx, breach);
  return made;
}
