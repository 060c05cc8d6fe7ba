import type { Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ScheduleChangeInput } from '../generated/types.ts';
import { checkWindow } from '../rules/change-window.ts';
import { openMove, type Receipt } from './move-change.ts';

/** Sets the window of an approved change, or moves it: then it is the next window, and the former one is none (H4.4). */
export async function scheduleChange(tx: Tx, input: ScheduleChangeInput): Promise<Result<Receipt>> {
  const { start, end, declaresMaintenance } = input;
  const move = await openMove(tx, input, 'SCHEDULE');
  if (!move.ok) return move;
  const { change, make } = move.value;
  const window = { startMs: start.getTime(), endMs: end.getTime() };
  const ahead = checkWindow(window, tx.now, change.emergencyAt?.getTime() ?? null);
  if (!ahead.ok) return ahead;
  change.windowNumber += 1;
  change.windowStart = start;
  change.windowEnd = end;
  change.declaresMaintenance = declaresMaintenance;
  return make({ details: { window: change.windowNumber, start, end, declaresMaintenance } });
}
