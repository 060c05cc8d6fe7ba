import type { Caller } from '../../support/subgraph.ts';
import { takeOver } from '../contracts/actors.ts';
import { customer, type House, manager } from '../contracts/house.ts';
import { breachSeen, doneOn, tell } from '../contracts/remedy.ts';
import { report, WHAT } from '../contracts/report.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

/** Where the customer decides, the parties stand the other way round: it is the party of whoever asks in these tests. */
const SWAPPED = {
  PROVIDER: { roles: ['manager'], subject: 'customer', party: 'customer' },
  CUSTOMER: { roles: ['customer'], subject: 'manager', party: 'provider' },
} as const satisfies Record<string, Caller>;

async function contractOf(contracts: House, { customerId = '', serviceId = '' }: Records, isSwapped: boolean) {
  const { party } = await contracts.ask<{ party: { id: string } }>(
    manager,
    'query { party(externalId: "provider") { id } }',
  );
  const parties = isSwapped ? { providerId: customerId, customerId: party.id } : { providerId: party.id, customerId };
  const contract = await takeOver(contracts, { ...parties, serviceId, otherCustomerId: '' });
  return { contract, serviceId };
}

/** A report that its customer was told of. */
async function reportedTo(contracts: House, records: Records, by: Caller, isSwapped = false): Promise<string> {
  const { contract, serviceId } = await contractOf(contracts, records, isSwapped);
  const { breach } = await report(contracts, by, contract, serviceId);
  await tell(contracts, breach?.id ?? '');
  return breach?.id ?? '';
}

const decided = async (contracts: House, breachId: string) => ({
  breachId,
  expectedVersion: (await breachSeen(contracts, breachId)).version,
});

export const REPORT_SETTINGS = {
  'Mutation.reportBreach': async ({ contracts }: AccessHouse, records: Records) => {
    const { contract, serviceId } = await contractOf(contracts, records, false);
    return { contractId: contract.id, serviceId, ...WHAT };
  },
  'Mutation.confirmReport': async ({ contracts }: AccessHouse, records: Records) =>
    decided(contracts, await reportedTo(contracts, records, customer)),
  'Mutation.contestReport': async ({ contracts }: AccessHouse, records: Records) =>
    decided(contracts, await reportedTo(contracts, records, customer)),
  'Mutation.upholdReport': async ({ contracts }: AccessHouse, records: Records) => {
    const breachId = await reportedTo(contracts, records, SWAPPED.CUSTOMER, true);
    await doneOn(contracts, SWAPPED.PROVIDER, breachId, 'contestReport', { reason: 'no' });
    return decided(contracts, breachId);
  },
  'Mutation.withdrawReport': async ({ contracts }: AccessHouse, records: Records) =>
    decided(contracts, await reportedTo(contracts, records, manager)),
} as const;
