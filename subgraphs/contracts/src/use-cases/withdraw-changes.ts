import type { Tx } from '@surety/platform/decide';
import { unbegunChanges } from '../persistence/change-repository.ts';
import { openMoveOf } from './move-change.ts';

/** Takes back the changes of a contract that ends, as far as nobody has begun them. One that was begun is still verified and documented (H4.4). */
export async function withdrawChanges(tx: Tx, contractId: string): Promise<void> {
  for (const change of await unbegunChanges(tx.em, contractId)) {
    const move = openMoveOf(tx, change, 'WITHDRAW');
    if (move.ok) await move.value.make({ reason: 'The contract has ended.' });
  }
}
