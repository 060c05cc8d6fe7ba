import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Contract } from '../persistence/contract.ts';
import { lockContract } from '../persistence/contract-repository.ts';
import { type HandoverItem, Termination } from '../persistence/termination.ts';
import { itemsOf, lockTermination } from '../persistence/termination-repository.ts';

/** A termination that is decided on, with its contract, both locked. */
export type Ending = {
  readonly contract: Contract;
  readonly termination: Termination;
  readonly items: readonly HandoverItem[];
};

/** A termination with its contract, locked in this order. */
export async function lockEnding(tx: Tx, terminationId: string): Promise<Result<Ending>> {
  const seen = await tx.em.findOne(Termination, { id: terminationId });
  const contract = seen && (await lockContract(tx.em, seen.contractId));
  const termination = contract && (await lockTermination(tx.em, terminationId));
  if (!contract || !termination)
    return refuse('NOT_FOUND', { what: 'termination', id: terminationId }, ['input', 'terminationId']);
  return ok({ contract, termination, items: await itemsOf(tx.em, terminationId) });
}
