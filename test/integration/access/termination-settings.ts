import { takeOver } from '../contracts/actors.ts';
import { decideOnEnd, ending, NOTICE, noticeGiven, onEnd, type TerminationView } from '../contracts/ending.ts';
import { type House, manager, operator } from '../contracts/house.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';
import { SIGNATORY, seatSignatories } from './remedy-settings.ts';

type Way = (contracts: House, contractId: string) => Promise<TerminationView>;

async function contractOf(contracts: House, records: Records): Promise<string> {
  const { providerId = '', customerId = '', serviceId = '' } = records;
  await seatSignatories(contracts, customerId, providerId);
  return (await takeOver(contracts, { providerId, customerId, serviceId, otherCustomerId: '' })).id;
}

const byProvider: Way = (contracts, contractId) => noticeGiven(contracts, contractId);
const byCustomer: Way = (contracts, contractId) => noticeGiven(contracts, contractId, {}, SIGNATORY);

/** Offered by the customer, to be answered by the provider. */
const offered: Way = async (contracts, contractId) =>
  ending(
    await decideOnEnd(contracts, SIGNATORY, 'offerTermination', { contractId, expectedVersion: 1, reason: 'enough' }),
  );

/** Ended at once. */
const ended: Way = async (contracts, contractId) =>
  ending(await decideOnEnd(contracts, manager, 'agreeToTerminate', onEnd(await offered(contracts, contractId))));

const handedOver: Way = async (contracts, contractId) => {
  const input = { ...onEnd(await ended(contracts, contractId)), kind: 'RECORDS', handedOver: 'There.' };
  return ending(await decideOnEnd(contracts, operator, 'handOver', input));
};

const accepted: Way = async (contracts, contractId) => {
  let seen = await ended(contracts, contractId);
  for (const { kind } of seen.handover) {
    const handed = { ...onEnd(seen), kind, handedOver: 'There.' };
    seen = ending(await decideOnEnd(contracts, operator, 'handOver', handed));
    seen = ending(await decideOnEnd(contracts, SIGNATORY, 'acceptHandover', { ...onEnd(seen), kind }));
  }
  return seen;
};

const onWay =
  (way: Way, input: object = {}) =>
  async ({ contracts }: AccessHouse, records: Records): Promise<object> => ({
    ...onEnd(await way(contracts, await contractOf(contracts, records))),
    ...input,
  });

/** A contract of which nobody has said that it is to end. */
const going =
  (input: object) =>
  async ({ contracts }: AccessHouse, records: Records): Promise<object> => ({
    contractId: await contractOf(contracts, records),
    expectedVersion: 1,
    documentIds: [],
    ...input,
  });

/** A contract in force that is renewed by itself unless a side opts out. */
const renewing = async ({ contracts }: AccessHouse, records: Records): Promise<object> => {
  const { providerId = '', customerId = '', serviceId = '' } = records;
  await seatSignatories(contracts, customerId, providerId);
  const renewal = { policy: 'AUTOMATIC', windowDays: 60, optOutDays: 30 };
  const cast = { providerId, customerId, serviceId, otherCustomerId: '' };
  return { contractId: (await takeOver(contracts, cast, { agreement: { renewal } })).id, expectedVersion: 1 };
};

/** What must be there before a decision on the end of a contract can be carried out. */
export const TERMINATION_SETTINGS = {
  'Mutation.optOutOfRenewal': renewing,
  'Mutation.giveNotice': going({ ...NOTICE, breachIds: [] }),
  'Mutation.offerTermination': going({}),
  'Mutation.withdrawNotice': onWay(byProvider),
  'Mutation.confirmNotice': onWay(byCustomer),
  'Mutation.agreeToTerminate': onWay(offered),
  'Mutation.refuseTermination': onWay(offered),
  'Mutation.recordImpact': onWay(byProvider),
  'Mutation.planHandover': onWay(byProvider),
  'Mutation.handOver': onWay(ended, { documentIds: [] }),
  'Mutation.acceptHandover': onWay(handedOver),
  'Mutation.rejectHandover': onWay(handedOver),
  'Mutation.signHandover': onWay(accepted),
} as const;
