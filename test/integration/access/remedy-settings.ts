import type { Caller } from '../../support/subgraph.ts';
import { takeOver } from '../contracts/actors.ts';
import { leg, recordBreach } from '../contracts/breach-record.ts';
import { admin, customer, type House, manager } from '../contracts/house.ts';
import { ANALYSIS, breachSeen, doneOn, MEASURE, SETTLEMENT, tell } from '../contracts/remedy.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

/**
 * What must be there before a decision on a breach can be carried out. Where a customer decides, the parties stand the other way round: it is
 * the party of whoever asks in these tests.
 */
type Side = 'provider' | 'customer';
type Step = readonly [by: 'PROVIDER' | 'CUSTOMER', verb: string, input?: object, type?: string];

/** Somebody who may sign for the customer, whatever other tests made of its contacts. */
const SIGNATORY: Caller = { ...customer, subject: 'signatory' };
const seated = new WeakSet<House>();
async function seatSignatory(contracts: House, partyId: string): Promise<void> {
  if (seated.has(contracts)) return;
  seated.add(contracts);
  const contact = { name: 'Signatory', email: 'signatory@customer.example', subject: 'signatory', maySign: true };
  await contracts.mutate(admin, 'addContact', { partyId, contact });
}

const on =
  (asks: Side, steps: readonly Step[], input: object = {}) =>
  async ({ contracts }: AccessHouse, records: Records): Promise<object> => {
    const breachId = await toldBreachOf(contracts, records, asks);

    const callers: Readonly<Record<'PROVIDER' | 'CUSTOMER', Caller>> =
      asks === 'provider'
        ? { PROVIDER: manager, CUSTOMER: SIGNATORY }
        : {
            PROVIDER: { roles: ['manager'], subject: 'customer', party: 'customer' },
            CUSTOMER: { roles: ['customer'], subject: 'manager', party: 'provider' },
          };
    for (const [by, verb, said, type] of steps) await doneOn(contracts, callers[by], breachId, verb, said, type);
    return { breachId, expectedVersion: (await breachSeen(contracts, breachId)).version, ...input };
  };

async function toldBreachOf(contracts: House, records: Records, asks: Side): Promise<string> {
  const { customerId = '', serviceId = '' } = records;
  await seatSignatory(contracts, customerId);
  const providerId = await providerOf(contracts);
  const parties = asks === 'provider' ? { providerId, customerId } : { providerId: customerId, customerId: providerId };
  const contract = await takeOver(
    contracts,
    { ...parties, serviceId, otherCustomerId: '' },
    { noticeClock: 'DETECTION' },
  );
  const { breach } = await recordBreach(contracts, { contract, serviceId, legs: [leg(contract.targetId, 1)] });
  const breachId = breach?.id ?? '';
  await tell(contracts, breachId);
  return breachId;
}

async function providerOf(contracts: House): Promise<string> {
  const { party } = await contracts.ask<{ party: { id: string } }>(
    manager,
    'query { party(externalId: "provider") { id } }',
  );
  return party.id;
}

const analysed: readonly Step[] = [['PROVIDER', 'analyseBreach', ANALYSIS]];
const planned: readonly Step[] = [...analysed, ['PROVIDER', 'planRectification', { measures: [MEASURE] }]];
const reported: readonly Step[] = [...planned, ['PROVIDER', 'reportRectification', { report: 'Done.' }]];
const proposed: readonly Step[] = [...analysed, ['CUSTOMER', 'proposeSettlement', SETTLEMENT]];

export const REMEDY_SETTINGS = {
  'Mutation.extendAnalysis': on('provider', [], { due: '2031-03-20T12:00:00Z' }),
  'Mutation.answerAttribution': on('customer', [
    ['PROVIDER', 'analyseBreach', { ...ANALYSIS, attribution: 'THIRD_PARTY' }],
  ]),
  'Mutation.planRectification': on('provider', analysed, { measures: [MEASURE] }),
  'Mutation.reportRectification': on('provider', planned),
  'Mutation.acceptRectification': on('customer', reported),
  'Mutation.rejectRectification': on('customer', reported),
  'Mutation.proposeSettlement': on('provider', analysed, SETTLEMENT),
  'Mutation.counterSettlement': on('provider', proposed, SETTLEMENT),
  'Mutation.acceptSettlement': on('provider', proposed),
  'Mutation.rejectSettlement': on('provider', proposed),
} as const;
