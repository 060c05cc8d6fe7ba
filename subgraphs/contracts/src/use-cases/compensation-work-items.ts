import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import type { Breach } from '../persistence/breach.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import { Damages } from '../persistence/damages.ts';
import { hasCounterClaim } from '../persistence/ledger-repository.ts';
import { WorkItem } from '../persistence/progress.ts';
import { COMPENSATION_WORK, compensationWork } from '../rules/compensation-work.ts';

/** Writes what waits for people about what a breach gives back, with each decision on it. */
export async function writeCompensationWork(tx: Tx, breach: Breach): Promise<void> {
  await tx.em.flush();
  const lifecycle = workflowId.breach(breach.tenant, breach.id, breach.round);
  await tx.em.nativeDelete(WorkItem, { breachId: breach.id, kind: { $in: [...COMPENSATION_WORK] } });
  const compensation = await compensationOfBreach(tx.em, breach.id);
  const damages = await tx.em.findOne(Damages, { breachId: breach.id });
  const isOwedBack = compensation !== null && (await hasCounterClaim(tx.em, compensation.id));
  for (const { kind, whoseTurn, due } of compensationWork(compensation, isOwedBack, damages))
    tx.em.create(WorkItem, {
      id: `${lifecycle}#${kind}#${whoseTurn}`,
      tenant: breach.tenant,
      lifecycle,
      kind,
      whoseTurn,
      due,
      contractId: breach.contractId,
      customerId: breach.customerId,
      breachId: breach.id,
      changeId: null,
      terminationId: null,
    });
}
