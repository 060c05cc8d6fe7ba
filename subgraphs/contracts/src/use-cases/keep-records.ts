import type { Tx } from '@surety/platform/decide';
import { retentionLifecycle } from '../lifecycles/retention-lifecycle.ts';
import type { Contract } from '../persistence/contract.ts';
import { keptOf } from '../persistence/kept-records.ts';

/** A contract has ended: its records are kept for the agreed years, and then erased as far as they are personal (H7.4). */
export async function keepRecords({ em, outbox }: Tx, contract: Contract): Promise<void> {
  await outbox.send({ ...retentionLifecycle(contract, await keptOf(em, contract)), signal: 'kept' });
}
