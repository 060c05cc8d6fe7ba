import { checkText, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { FinishMeasureInput } from '../generated/types.ts';
import { openMove, type Receipt } from './move-measure.ts';

/** An improvement is done: the figures of the periods after that show its effect (H5.4). */
export async function finishMeasure(tx: Tx, input: FinishMeasureInput): Promise<Result<Receipt>> {
  const worded = checkText('The report', input.report, ['input', 'report'], 10_000);
  if (!worded.ok) return worded;
  const move = await openMove(tx, input, 'FINISH');
  if (!move.ok) return move;
  const { measure, make } = move.value;
  measure.report = input.report;
  measure.doneAt = new Date(tx.now);
  return make();
}
