import type { Tx } from '@surety/platform/decide';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Breach } from '../persistence/breach.ts';
import type { Compensation } from '../persistence/compensation.ts';
import { sendToBreach } from './breach-messages.ts';
import { writeCompensationWork } from './compensation-work-items.ts';
import { requestNotification } from './request-notification.ts';

/** Ends a decision on a credit: its breach counts it, people see and are told what waits for them, the lifecycle hears of it, the trail keeps it. */
export async function concludeCompensation(
  tx: Tx,
  breach: Breach,
  compensation: Compensation,
  what: string,
  reason: string | null = null,
): Promise<void> {
  breach.version += 1;
  await writeCompensationWork(tx, breach);
  const { id, phase, settledMinor, currency, claimableUntil, firstApprovedBy } = compensation;
  if (phase === 'AWAITING_APPROVAL') {
    const fact = `breach/${breach.id}/credit-to-approve/${breach.round}/${settledMinor}/${firstApprovedBy === null ? 'first' : 'second'}`;
    const kind = 'CREDIT_TO_APPROVE';
    await requestNotification(tx, { breachId: breach.id, fact, kind, audience: 'PROVIDER_MANAGER' });
  }
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
