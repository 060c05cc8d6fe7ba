import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { sidesToVote } from '../lifecycles/change-lifecycle.ts';
import type { Change, ChangeSeat } from '../persistence/change.ts';
import { WorkItem } from '../persistence/progress.ts';
import { changeWork } from '../rules/change-work.ts';

/** Writes what a change waits for, as its rows say: the step that is next, and the votes of each side. @param seats of the open round */
export async function writeChangeWork(tx: Tx, change: Change, seats: readonly ChangeSeat[]): Promise<void> {
  const lifecycle = workflowId.change(change.tenant, change.id);
  await tx.em.nativeDelete(WorkItem, { lifecycle });
  for (const { kind, whoseTurn, due } of changeWork(change, sidesToVote(change, seats)))
    tx.em.create(WorkItem, {
      id: `${lifecycle}#${kind}#${whoseTurn}`,
      tenant: change.tenant,
      lifecycle,
      kind,
      whoseTurn,
      due,
      contractId: change.contractId,
      customerId: change.customerId,
      breachId: null,
      changeId: change.id,
      terminationId: null,
    });
}
