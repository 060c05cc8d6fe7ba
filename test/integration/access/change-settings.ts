import { addBoard, assessed, type ChangeView, decide, done, member, on, requested } from '../contracts/board.ts';
import { type House, operator } from '../contracts/house.ts';
import type { AccessHouse } from './house.ts';
import type { Records } from './records.ts';

type Way = (contracts: House, records: Records) => Promise<ChangeView>;

const ask: Way = (contracts, { contractId = '', serviceId = '' }) => requested(contracts, contractId, serviceId);

/** Assessed; on the board sit the manager who decides in these tests, and two others. */
const assess: Way = async (contracts, records) => {
  await seatTheBoard(contracts, records);
  return assessed(contracts, records['contractId'] ?? '', records['serviceId'] ?? '');
};

const seated = new WeakSet<House>();
async function seatTheBoard(contracts: House, { providerId = '', customerId = '' }: Records): Promise<void> {
  if (seated.has(contracts)) return;
  seated.add(contracts);
  await addBoard(
    contracts,
    { providerId, customerId, otherCustomerId: '', serviceId: '' },
    ['manager', 'ann'],
    ['cem'],
  );
}

const cast = (contracts: House, change: ChangeView, who: ReturnType<typeof member>, vote: string) =>
  decide(contracts, who, 'voteOnChange', { ...on(change), vote });

const approve: Way = async (contracts, records) => {
  const change = await assess(contracts, records);
  await cast(contracts, change, member('ann'), 'APPROVE');
  return done(await cast(contracts, change, member('cem', 'customer'), 'APPROVE'));
};

/** A step further, from where a way leads to. */
const then =
  (way: Way, verb: string, input: object): Way =>
  async (contracts, records) =>
    done(await decide(contracts, operator, verb, { ...on(await way(contracts, records)), ...input }));

const schedule = then(approve, 'scheduleChange', { start: '2031-03-10T12:00:00Z', end: '2031-03-20T12:00:00Z' });
const begin = then(schedule, 'implementChange', { step: 'BEGIN' });
const finish = then(begin, 'implementChange', { step: 'FINISH' });
const verify = then(finish, 'verifyChange', { finding: 'It runs.' });

const onWay =
  (way: Way, input: object = {}) =>
  async ({ contracts }: AccessHouse, records: Records): Promise<object> => ({
    ...on(await way(contracts, records)),
    ...input,
  });

/** What must be there before a decision on a change can be carried out. */
export const CHANGE_SETTINGS = {
  'Mutation.assessChange': onWay(async (contracts, records) => {
    await seatTheBoard(contracts, records);
    return ask(contracts, records);
  }),
  'Mutation.voteOnChange': onWay(assess),
  'Mutation.delegateVote': async ({ contracts }: AccessHouse, records: Records): Promise<object> => {
    const change = await assess(contracts, records);
    return { ...on(change), toContactId: change.board.find(({ name }) => name === 'Member ann')?.contactId };
  },
  'Mutation.decideChange': onWay(async (contracts, records) => {
    const change = await assess(contracts, records);
    await cast(contracts, change, member('ann'), 'APPROVE');
    return done(await cast(contracts, change, member('cem', 'customer'), 'REJECT'));
  }),
  'Mutation.decideEmergencyChange': onWay(async (contracts, records) => {
    await seatTheBoard(contracts, records);
    return ask(contracts, records);
  }),
  'Mutation.scheduleChange': onWay(approve, { start: '2031-03-11T12:00:00Z', end: '2031-03-12T12:00:00Z' }),
  'Mutation.implementChange': onWay(schedule),
  'Mutation.verifyChange': onWay(finish),
  'Mutation.rollBackChange': onWay(begin),
  'Mutation.documentChange': onWay(verify),
  'Mutation.withdrawChange': onWay(ask),
} as const;
