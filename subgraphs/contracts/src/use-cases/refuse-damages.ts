import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RefuseDamagesInput } from '../generated/types.ts';
import { concludeDamages, tellOfDamages } from './conclude-damages.ts';
import { damagesToAnswer } from './damages-to-answer.ts';

/** Refuses a claim for damages for the provider, with the reason (H7.3.4). */
export async function refuseDamages(tx: Tx, input: RefuseDamagesInput): Promise<Result<{ breachId: string }>> {
  const found = await damagesToAnswer(tx, input);
  if (!found.ok) return found;
  const { breach, damages } = found.value;
  damages.phase = 'REFUSED';
  damages.answer = input.reason;
  damages.answeredAt = new Date(tx.now);
  damages.answeredBy = tx.identity.subject;
  await concludeDamages(tx, breach, damages, 'REFUSE_DAMAGES', input.reason);
  await tellOfDamages(tx, breach, 'DAMAGES_REFUSED', ['CUSTOMER']);
  return ok({ breachId: breach.id });
}
