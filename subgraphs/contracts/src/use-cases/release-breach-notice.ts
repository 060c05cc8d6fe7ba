import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { ReleaseBreachNoticeInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { clearWork } from '../persistence/worklist.ts';
import { mayRelease } from '../rules/breach-decisions.ts';
import { sendToBreach } from './breach-messages.ts';

/** Lets a held notice go to the customer (H7.3.1). */
export async function releaseBreachNotice(
  tx: Tx,
  input: ReleaseBreachNoticeInput,
): Promise<Result<{ breachId: string }>> {
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const allowed = mayRelease(breach);
  if (!allowed.ok) return allowed;
  const current = checkVersion(breach, input.expectedVersion);
  if (!current.ok) return current;

  breach.held = false;
  breach.version += 1;
  await clearWork(tx.em, workflowId.breach(breach.tenant, breach.id, breach.round), ['HOLD_OR_TELL']);
  await sendToBreach(tx.outbox, breach, 'released', {});
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
  });
  return ok({ breachId: breach.id });
}
