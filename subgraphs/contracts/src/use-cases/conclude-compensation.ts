import { EMPTY_LEDGER } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { workflowId } from '@surety/workflow-contract';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Breach } from '../persistence/breach.ts';
import type { Compensation } from '../persistence/compensation.ts';
import { ledgerOf } from '../persistence/ledger-repository.ts';
import { WorkItem } from '../persistence/progress.ts';
import { COMPENSATION_WORK, compensationWork } from '../rules/compensation-work.ts';
import { sendToBreach } from './breach-messages.ts';

/** Ends a decision on a credit: its breach counts it, people see what waits for them, the lifecycle hears of it, the trail keeps it. */
export async function concludeCompensation(
  tx: Tx,
  breach: Breach,
  compensation: Compensation,
  what: string,
  reason: string | null = null,
): Promise<void> {
  breach.version += 1;
  await writeWork(tx, breach, compensation);
  const { id, phase, settledMinor, currency, claimableUntil } = compensation;
  await sendToBreach(tx.outbox, breach, 'credited', { phase, version: breach.version });
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    reason,
    details: {
      what,
      compensationId: id,
      phase,
      minor: settledMinor,
      currency,
      claimableUntil: claimableUntil && instantText(claimableUntil),
    },
  });
}

async function writeWork(tx: Tx, breach: Breach, compensation: Compensation): Promise<void> {
  const lifecycle = workflowId.breach(breach.tenant, breach.id);
  const { id, currency } = compensation;
  await tx.em.nativeDelete(WorkItem, { lifecycle, kind: { $in: [...COMPENSATION_WORK] } });
  const balances = currency === null ? EMPTY_LEDGER : await ledgerOf(tx.em, id, currency);
  for (const { kind, whoseTurn, due } of compensationWork(compensation, balances))
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
    });
}
