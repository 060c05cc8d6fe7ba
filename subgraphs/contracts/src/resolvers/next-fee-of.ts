import type { Contract } from '../persistence/contract.ts';
import type { Loaders } from '../persistence/loaders.ts';
import { type FeeIndexation, feeIndexation } from '../rules/fee-indexation.ts';

/** What the indexation clause of the newest signed version gives for the term that follows it, by the values on record now. */
export async function nextFeeOf(
  { id, phase }: Pick<Contract, 'id' | 'phase'>,
  loaders: Loaders,
): Promise<FeeIndexation | null> {
  const latest = (await loaders.versionsOfContract.load(id)).findLast(({ state }) => state === 'SIGNED');
  const clause = latest?.content.agreement?.indexation;
  if (phase !== 'ACTIVE' || !latest || !clause) return null;
  const onRecord = await Promise.all(clause.indices.map(({ name }) => loaders.valuesOfIndex.load(name)));
  return feeIndexation(latest.content, onRecord.flat());
}
