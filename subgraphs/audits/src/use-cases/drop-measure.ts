import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { DropMeasureInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-measure.ts';

/** An improvement will not be done, and why (H5.4). */
export async function dropMeasure(tx: Tx, input: DropMeasureInput): Promise<Result<Receipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'DROP');
  if (!move.ok) return move;
  const { measure, make } = move.value;
  measure.dropReason = reason;
  return make({ reason });
}
