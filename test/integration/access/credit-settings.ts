import { approver, CLAIM, creditOf, decideCredit, missedFebruary, settle } from '../contracts/credit.ts';
import { customer, type House } from '../contracts/house.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

type Decided = { readonly breachId: string; readonly expectedVersion: number };

const asSeen = async (contracts: House, breachId: string): Promise<Decided> => ({
  breachId,
  expectedVersion: (await creditOf(contracts, breachId)).version,
});

/** A breach whose credit is worked out, at 100.00 EUR. @param terms whether it is to be claimed */
async function settled(contracts: House, records: Records, terms: object): Promise<string> {
  const { providerId = '', customerId = '', serviceId = '' } = records;
  const cast = { providerId, customerId, serviceId, otherCustomerId: '' };
  const { breachId, figures } = await missedFebruary(contracts, cast, terms);
  await settle(contracts, breachId, figures(1, [998, 1_000]));
  return breachId;
}

async function claimed(contracts: House, records: Records): Promise<Decided> {
  const breachId = await settled(contracts, records, CLAIM);
  await decideCredit(contracts, customer, 'claimCredit', breachId);
  return asSeen(contracts, breachId);
}

const LOSS = { amount: { amount: '50.00', currency: 'EUR' }, reason: 'Two hours of work were lost.' };

async function damaged(contracts: House, records: Records): Promise<Decided> {
  const breachId = await settled(contracts, records, CLAIM);
  await contracts.mutate(customer, 'claimDamages', { ...(await asSeen(contracts, breachId)), ...LOSS });
  return asSeen(contracts, breachId);
}

/** What must be there before a decision on a credit can be carried out. */
export const CREDIT_SETTINGS = {
  'Mutation.claimCredit': async ({ contracts }: AccessHouse, records: Records): Promise<object> =>
    asSeen(contracts, await settled(contracts, records, CLAIM)),
  'Mutation.approveCredit': ({ contracts }: AccessHouse, records: Records): Promise<object> =>
    claimed(contracts, records),
  'Mutation.refuseCredit': ({ contracts }: AccessHouse, records: Records): Promise<object> =>
    claimed(contracts, records),
  'Mutation.claimDamages': async ({ contracts }: AccessHouse, records: Records): Promise<object> => ({
    ...(await asSeen(contracts, await settled(contracts, records, CLAIM))),
    ...LOSS,
    documentIds: [],
  }),
  'Mutation.acceptDamages': async ({ contracts }: AccessHouse, records: Records): Promise<object> => ({
    ...(await damaged(contracts, records)),
    amount: { amount: '1.00', currency: 'EUR' },
  }),
  'Mutation.refuseDamages': ({ contracts }: AccessHouse, records: Records): Promise<object> =>
    damaged(contracts, records),
  'Mutation.recordPayout': async ({ contracts }: AccessHouse, records: Records): Promise<object> => {
    const { providerId = '' } = records;
    await approver(contracts, { providerId, customerId: '', serviceId: '', otherCustomerId: '' }, 'head', '1000');
    const breachId = await settled(contracts, records, {});
    return { breachId, amount: { amount: '10.00', currency: 'EUR' } };
  },
} as const;
