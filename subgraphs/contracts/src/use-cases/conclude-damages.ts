import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import type { Damages } from '../persistence/damages.ts';
import type { BreachNotice } from '../rules/notification-kinds.ts';
import { writeCompensationWork } from './compensation-work-items.ts';
import { requestNotification } from './request-notification.ts';

/** Ends a decision on damages: its breach counts it, people see what waits for them, the trail keeps it. */
export async function concludeDamages(
  tx: Tx,
  breach: Breach,
  damages: Damages,
  what: string,
  reason: string | null,
): Promise<void> {
  breach.version += 1;
  await writeCompensationWork(tx, breach);
  const { id, phase, currency, claimedMinor, proposedMinor, acceptedMinor, documentIds } = damages;
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    reason,
    details: {
      what,
      damagesId: id,
      phase,
      currency,
      claimedMinor,
      proposedMinor,
      acceptedMinor,
      documents: documentIds.join(' '),
    },
  });
}

type Told = Extract<BreachNotice, `DAMAGES_${string}`>;

/** Tells people and systems of a decision on damages; billing hears of it by the provider's webhook. */
export async function tellOfDamages(
  tx: Tx,
  { id: breachId, version }: Breach,
  kind: Told,
  audiences: readonly ('CUSTOMER' | 'PROVIDER_MANAGER')[] = ['CUSTOMER', 'PROVIDER_MANAGER'],
): Promise<void> {
  const what = kind.toLowerCase().replaceAll('_', '-');
  for (const audience of audiences)
    await requestNotification(tx, {
      breachId,
      fact: `breach/${breachId}/${what}/${version}/${audience === 'CUSTOMER' ? 'customer' : 'provider'}`,
      kind,
      audience,
    });
}
