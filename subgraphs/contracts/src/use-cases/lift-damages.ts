import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { compensationOfBreach, lockLedger } from '../persistence/compensation-repository.ts';
import { Damages } from '../persistence/damages.ts';
import { bookDamages } from './book-credit.ts';
import { tellOfDamages } from './conclude-damages.ts';

/**
 * The provider owes nothing for the breach any more: damages that were claimed or accepted are lifted, and taken back by counter-entries. Ask
 * for it with the breach's lock, and write its work after it.
 */
export async function liftDamages(tx: Tx, breach: Breach): Promise<void> {
  await lockLedger(tx.em, breach.contractId);
  const damages = await tx.em.findOne(Damages, { breachId: breach.id });
  if (damages?.phase !== 'AWAITING_ANSWER' && damages?.phase !== 'ACCEPTED') return;
  const compensation = await compensationOfBreach(tx.em, breach.id);
  if (compensation) await bookDamages(tx, compensation, { minor: 0, currency: damages.currency });
  damages.phase = 'LIFTED';
  await tellOfDamages(tx, breach, 'DAMAGES_LIFTED');
}
