import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { BeginMeasureInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-measure.ts';

/** Work on an improvement begins: the figures of the periods before that are what it is compared with (H5.4). */
export async function beginMeasure(tx: Tx, input: BeginMeasureInput): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, 'BEGIN');
  if (!move.ok) return move;
  const { measure, make } = move.value;
  measure.begunAt = new Date(tx.now);
  return make();
}
