import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { WorkItem } from '../persistence/progress.ts';
import { terminatingOf } from '../persistence/termination-repository.ts';
import { terminationWork } from '../rules/termination-work.ts';
import type { Ending } from './ending.ts';

/** Writes what a termination waits for, as its rows say: of several things of a kind for a side one item, due with the first of them. */
export async function writeTerminationWork(
  tx: Tx,
  { contract: { timeZone }, termination, items }: Ending,
): Promise<void> {
  const { tenant, id, contractId, customerId } = termination;
  const lifecycle = workflowId.termination(tenant, id);
  await tx.em.nativeDelete(WorkItem, { lifecycle });
  const work = terminationWork(terminatingOf(termination, items, timeZone)).toSorted((a, b) => a.dueMs - b.dueMs);
  const first = new Map(work.toReversed().map(each => [`${each.kind}#${each.whoseTurn}`, each]));
  for (const [key, { kind, whoseTurn, dueMs }] of first)
    tx.em.create(WorkItem, {
      id: `${lifecycle}#${key}`,
      tenant,
      lifecycle,
      kind,
      whoseTurn,
      due: new Date(dueMs),
      contractId,
      customerId,
      breachId: null,
      changeId: null,
      terminationId: id,
    });
}
