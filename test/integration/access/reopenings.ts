import { type Cast, takeOver } from '../contracts/actors.ts';
import { admin, type House, system } from '../contracts/house.ts';

/** A contract without a grace time: what ended before it was measured is sealed. */
export async function sealedContract(contracts: House, cast: Cast) {
  const { id: contractId } = await takeOver(contracts, cast, { graceTime: 'PT0S' });
  await contracts.mutate(system, 'recordMeasured', { contractId, version: 1, measuredFrom: '2031-03-01T00:00:00Z' });
  return { contractId, period: '2031-01', expectedVersion: 1 };
}

/** A period that was reopened. @returns the reopening's id */
export async function reopened(contracts: House, cast: Cast): Promise<string> {
  const input = { ...(await sealedContract(contracts, cast)), reason: 'the probe was broken' };
  const { reopening, problems } = await contracts.mutate<{ reopening: { id: string } | null }>(
    admin,
    'reopenPeriod',
    input,
    'reopening { id }',
  );
  for (const { message } of problems) throw new Error(message);
  return reopening?.id ?? '';
}
