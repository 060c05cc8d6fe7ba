import type { Tx } from '@surety/platform/decide';
import { breachFacts } from '../lifecycles/breach-facts.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import type { Breach } from '../persistence/breach.ts';
import { loadersFor } from '../persistence/loaders.ts';
import { sendOpened, sendToBreach } from './breach-messages.ts';

/**
 * A breach's period is open again until an instant. A closed breach goes on where it stood when it was closed, in a lifecycle of its own
 * number, since an id is never started twice; one that is still open only hears of the new seal.
 */
export async function reopenBreach(tx: Tx, breach: Breach, until: Date): Promise<void> {
  breach.sealAt = until;
  breach.version += 1;
  if (breach.phase !== 'CLOSED') {
    await sendToBreach(tx.outbox, breach, 'sealMoved', { sealAt: instantText(until) });
    return;
  }
  breach.phase = breach.closedPhase ?? phaseBefore(breach);
  breach.closedPhase = null;
  breach.round += 1;
  await tx.em.flush();
  await sendOpened(tx.outbox, await breachFacts(tx.em, breach, loadersFor(tx.em)));
  tx.trail({
    subjectKind: 'breach',
    subjectId: breach.id,
    contractId: breach.contractId,
    details: { what: 'REOPEN', phase: breach.phase, round: breach.round },
  });
}

/** Of a breach that was closed before its last phase was kept. */
function phaseBefore({ toldAt, analysedAt }: Breach): Breach['phase'] {
  if (toldAt === null) return 'NOTICE_DUE';
  return analysedAt === null ? 'AWAITING_ANALYSIS' : 'AWAITING_SEAL';
}
