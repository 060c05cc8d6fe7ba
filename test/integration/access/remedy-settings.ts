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
export const SIGNATORY: Caller = { ...customer, subject: 'signatory' };
const seated = new WeakSet<House>();
export async function seatSignatories(contracts: House, customerId: string, providerId: string): Promise<void> {
  if (seated.has(contracts)) return;
  seated.add(contracts);
  for (const [partyId, subject] of [
    [customerId, 'signatory'],
    // Whoever asks as a customer of the party that stands the other way round.
    [providerId, 'customer'],
  ] as const) {
    const contact = { name: 'Signatory', email: `${subject}@signatory.example`, subject, maySign: true };
    await contracts.mutate(admin, 'addContact', { partyId, contact });
  }
}

const on =
  (asks: Side, steps: readonly Step[], input: object = {}) =>
  async ({ contracts }: AccessHouse, records: Records): Promise<object> => {
    const breachId = await toldBreachOf(contracts, records, asks);

    const callers: Readonly<Record<'PROVIDER' | 'CUSTOMER', Caller>> =
      asks === 'provider'
        ? { PROVIDER: manager, CUSTOMER: SIGNATORY }
        : {
            PROVIDER: { roles: ['manager'], subject: 'signatory', party: 'customer' },
            CUSTOMER: { roles: ['customer'], subject: 'manager', party: 'provider' },
          };
    for (const [by, verb, said, type] of steps) await doneOn(contracts, callers[by], breachId, verb, said, type);
    return { breachId, expectedVersion: (await breachSeen(contracts, breachId)).version, ...input };
  };

async function toldBreachOf(contracts: House, records: Records, asks: Side): Promise<string> {
  const { customerId = '', serviceId = '' } = records;
  const providerId = await providerOf(contracts);
  await seatSignatories(contracts, customerId, providerId);
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
/** Terms that suit a contract of these tests are another matter. */
const NO_TERMS = { terms: null, effectiveFrom: null };
const COUNTER = 'ProposeSettlementInput';
const escalated: readonly Step[] = [
  ...proposed,
  ['PROVIDER', 'counterSettlement', SETTLEMENT, COUNTER],
  ['CUSTOMER', 'counterSettlement', SETTLEMENT, COUNTER],
  ['PROVIDER', 'rejectSettlement', { reason: 'No.' }],
];
const mediated: readonly Step[] = [...escalated, ['CUSTOMER', 'askForMediation', { mediator: 'A. Judge' }]];
const OUTCOME = { outcome: 'FAILED', text: 'No agreement.', documentId: null };
const recorded = (by: 'PROVIDER' | 'CUSTOMER'): readonly Step[] => [
  ...mediated,
  [by, 'recordMediationOutcome', OUTCOME],
];
const failed: readonly Step[] = [...recorded('PROVIDER'), ['CUSTOMER', 'answerMediationOutcome', { confirmed: true }]];

export const REMEDY_SETTINGS = {
  'Mutation.extendAnalysis': on('provider', [], { due: '2031-03-20T12:00:00Z' }),
  'Mutation.answerAttribution': on('customer', [
    ['PROVIDER', 'analyseBreach', { ...ANALYSIS, attribution: 'THIRD_PARTY' }],
  ]),
  'Mutation.planRectification': on('provider', analysed, { measures: [MEASURE] }),
  'Mutation.reportRectification': on('provider', planned),
  'Mutation.acceptRectification': on('customer', reported),
  'Mutation.rejectRectification': on('customer', reported),
  'Mutation.proposeSettlement': on('provider', analysed, { ...SETTLEMENT, ...NO_TERMS }),
  'Mutation.counterSettlement': on('provider', proposed, { ...SETTLEMENT, ...NO_TERMS }),
  'Mutation.acceptSettlement': on('provider', proposed),
  'Mutation.rejectSettlement': on('provider', proposed),
  'Mutation.askForMediation': on('provider', escalated),
  'Mutation.recordMediationOutcome': on('provider', mediated, OUTCOME),
  'Mutation.answerMediationOutcome': on('provider', recorded('CUSTOMER'), { confirmed: true }),
  'Mutation.chooseTermination': on('customer', failed),
  'Mutation.grantNewPlan': on('customer', failed),
} as const;
