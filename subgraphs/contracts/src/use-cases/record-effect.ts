import type { Tx } from '@surety/platform/decide';
import { Rectification } from '../persistence/rectification.ts';

/** Says whether a rectification had an effect (H7.3.5). */
export async function recordEffect(tx: Tx, breachId: string, effect: 'CONFIRMED' | 'REPEATED'): Promise<void> {
  const plan = await tx.em.findOneOrFail(Rectification, { breachId });
  plan.effect = effect;
  plan.effectAt = new Date(tx.now);
}
