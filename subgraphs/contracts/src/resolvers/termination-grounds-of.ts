import type { Contract } from '../persistence/contract.ts';
import type { Escalation } from '../persistence/escalation.ts';
import { known, type Loaders } from '../persistence/loaders.ts';

/** Escalations that ended in a choice to terminate, of breaches that stand: newer figures that lift a miss lift the ground too (H7.4). */
export async function terminationGroundsOf(
  { id }: Pick<Contract, 'id'>,
  loaders: Loaders,
): Promise<readonly Escalation[]> {
  const chosen = (await loaders.escalationsOfContract.load(id)).filter(({ ending }) => ending === 'TERMINATION');
  const breaches = await Promise.all(chosen.map(({ breachId }) => known(loaders.breach, breachId)));
  return chosen.filter((_, index) => breaches[index]?.standing === 'STANDING');
}
