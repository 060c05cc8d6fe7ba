import { LockMode } from '@mikro-orm/core';
import type { Tx } from '@surety/platform/decide';
import { Breach } from '../persistence/breach.ts';
import type { Contract } from '../persistence/contract.ts';
import { Rectification } from '../persistence/rectification.ts';
import { openMoveOf } from './move-breach.ts';
import { recordEffect } from './pass-breach-deadline.ts';

/**
 * The breach that a new one repeats: of the same contract and service, rectified and accepted before the new miss was certain, its effect
 * still watched. Its rectification is on record as of no effect from now on (H7.3.5).
 * @returns its id; null where there is none
 */
export async function repeatBreach(
  tx: Tx,
  { id: contractId }: Contract,
  serviceId: string,
  occurredMs: number,
): Promise<string | null> {
  const watched = await tx.em.find(
    Breach,
    { contractId, serviceId, phase: 'WATCHING_EFFECT', standing: 'STANDING' },
    { orderBy: { periodStart: 'desc', episode: 'desc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );
  const repeated: string[] = [];
  for (const breach of watched) {
    const plan = await tx.em.findOneOrFail(Rectification, { breachId: breach.id });
    if (plan.acceptedAt === null || plan.acceptedAt.getTime() > occurredMs) continue;
    const opened = await openMoveOf(tx, breach, 'REPEAT', null);
    if (!opened.ok) continue;
    await recordEffect(tx, breach.id, 'REPEATED');
    await opened.value.make();
    repeated.push(breach.id);
  }
  return repeated[0] ?? null;
}
