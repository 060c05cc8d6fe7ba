import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ImplementChangeInput } from '../generated/types.ts';
import { mayBegin } from '../rules/change-window.ts';
import { openMove, type Receipt, windowOf } from './move-change.ts';

/** Begins the implementation of a change, within its window, or says that it is finished (H4.4). */
export async function implementChange(tx: Tx, input: ImplementChangeInput): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, input.step);
  if (!move.ok) return move;
  const { change, make } = move.value;
  const window = windowOf(change);
  const inTime = input.step === 'BEGIN' && window ? mayBegin(window, tx.now) : ok(null);
  if (!inTime.ok) return inTime;
  if (input.step === 'BEGIN') change.begunAt = new Date(tx.now);
  else change.finishedAt = new Date(tx.now);
  return make();
}
