import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { ImprovementMeasure } from '../persistence/improvement-measure.ts';
import { openMove, type Receipt } from './move-measure.ts';

/** Agrees to an improvement: another person than who proposed it (H5.4). */
export const agreeMeasure = (
  tx: Tx,
  input: { readonly measureId: string; readonly expectedVersion: number },
): Promise<Result<Receipt>> => agree(tx, input, 'AGREE');

/** The improvements that a report names are agreed with its approval (H6.2, H5.4). @returns how many there are */
export async function agreeToMeasuresOf(tx: Tx, reviewId: string): Promise<number> {
  const named = await tx.em.find(ImprovementMeasure, { reviewId, status: 'PROPOSED' }, { orderBy: { id: 'asc' } });
  for (const { id: measureId } of named) {
    const agreed = await agree(tx, { measureId, expectedVersion: null }, 'STAND');
    if (!agreed.ok) throw new Error(`The measure ${measureId} cannot be agreed: ${agreed.problem.code}.`);
  }
  return named.length;
}

async function agree(
  tx: Tx,
  of: { readonly measureId: string; readonly expectedVersion: number | null },
  how: 'AGREE' | 'STAND',
): Promise<Result<Receipt>> {
  const move = await openMove(tx, of, how);
  if (!move.ok) return move;
  const { measure, make } = move.value;
  measure.agreedBy = tx.identity.subject;
  measure.agreedAt = new Date(tx.now);
  return make();
}
