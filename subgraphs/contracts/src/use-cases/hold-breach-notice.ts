import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { HoldBreachNoticeInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { mayHold } from '../rules/breach-decisions.ts';
import { sendToBreach } from './breach-messages.ts';

/** Holds a breach notice back, where the contract allows it. Its deadline does not move (H7.3.1). */
export async function holdBreachNotice(tx: Tx, input: HoldBreachNoticeInput): Promise<Result<{ breachId: string }>> {
  const worded = checkText('The reason', input.reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const allowed = mayHold(breach, await tx.em.findOneOrFail(Contract, { id: breach.contractId }));
  if (!allowed.ok) return allowed;
  const current = checkVersion(breach, input.expectedVersion);
  if (!current.ok) return current;

  breach.held = true;
  breach.version += 1;
  await sendToBreach(tx.outbox, breach, 'held', {});
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    reason: input.reason,
  });
  return ok({ breachId: breach.id });
}
