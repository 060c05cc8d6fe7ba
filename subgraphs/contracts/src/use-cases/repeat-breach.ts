import { LockMode } from '@mikro-orm/core';
import type { Tx } from '@surety/platform/decide';
import { Breach } from '../persistence/breach.ts';
import { Rectification } from '../persistence/rectification.ts';
import type { BreachKind } from '../rules/breach-kinds.ts';
import { openMoveOf } from './move-breach.ts';
import { recordEffect } from './record-effect.ts';

/** A breach that stands, as far as it can repeat one. */
type Standing = {
  readonly contract: { readonly id: string };
  readonly service: { readonly id: string };
  readonly kind: BreachKind;
  readonly occurredMs: number;
};

/** What the customer reported is confirmed: it may repeat another breach. */
export async function recordRepeat(tx: Tx, breach: Breach): Promise<void> {
  const { contractId, serviceId, kind, occurredAt } = breach;
  const standing = { contract: { id: contractId }, service: { id: serviceId }, kind, occurredMs: occurredAt.getTime() };
  breach.predecessorId = await repeatBreach(tx, standing);
}

/**
 * The breach that a new one repeats: of the same contract, service and kind, rectified and accepted before the new miss was certain, its effect
 * still watched. Its rectification is on record as of no effect from now on (H7.3.5).
 * @returns its id; null where there is none
 */
export async function repeatBreach(
  tx: Tx,
  { contract: { id: contractId }, service: { id: serviceId }, kind, occurredMs }: Standing,
): Promise<string | null> {
  const watched = await tx.em.find(
    Breach,
    { contractId, serviceId, kind, phase: 'WATCHING_EFFECT', standing: 'STANDING' },
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
