import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { assess, type Cast, OFFER_UNTIL, registerCast, takeOver, terms } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import {
  auditor,
  type Caller,
  customer,
  type House,
  manager,
  openHouse,
  operator,
  otherCustomer,
  system,
} from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Item = {
  readonly id: string;
  readonly kind: string;
  readonly whoseTurn: string;
  readonly recordId: string;
  readonly workflowId: string;
  readonly contract: { readonly allowedActions: readonly string[] };
  readonly breach: { readonly allowedActions: readonly string[] } | null;
};
const WORK = `query ($filter: WorklistFilter) { worklist(first: 100, filter: $filter) { totalCount edges { node {
  id kind whoseTurn recordId workflowId contract { allowedActions } breach { allowedActions } } } } }`;

const worklist = async (caller: Caller, filter: object = {}): Promise<Item[]> => {
  type Answer = { worklist: { totalCount: number; edges: { node: Item }[] } };
  const { worklist: page } = await house.ask<Answer>(caller, WORK, { filter });
  expect(page.totalCount).toBe(page.edges.length);
  return page.edges.map(({ node }) => node);
};

let sequence = 0;
/** What the lifecycle of a contract or breach shows; the next instant can be that of something else. */
const shows = (contractId: string, recordId: string, whoseTurn: string, workItem: string, nextDeadline = OFFER_UNTIL) =>
  house.mutate(system, 'project', {
    lifecycle: `${recordId === contractId ? 'contract' : 'breach'}/acme/${recordId}`,
    contractId,
    recordId,
    sequence: (sequence += 1),
    phase: 'AS_SHOWN',
    nextDeadline,
    whoseTurn,
    workItem,
  });

const draft = async (): Promise<string> => {
  const input = { terms: terms(cast) };
  const { contract } = await house.mutate<{ contract: { id: string } }>(
    manager,
    'draftContract',
    input,
    'contract { id }',
  );
  await assess(house, contract.id);
  return contract.id;
};
const offer = (contractId: string) =>
  house.mutate(manager, 'offerContract', { contractId, expectedVersion: 1, expiresAt: OFFER_UNTIL });
const accept = (contractId: string) =>
  house.ask(customer, 'mutation ($input: AnswerOfferInput!) { acceptOffer(input: $input) { problems { code } } }', {
    input: { contractId, expectedVersion: 2 },
  });
const breached = async (mayHoldNotice: boolean) => {
  const contract = await takeOver(house, cast, { mayHoldNotice });
  const legs = [leg(contract.targetId, 1)];
  const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs });
  return { contractId: contract.id, breachId: breach?.id ?? '' };
};

describe('what waits is what its caller may do, and is gone as soon as it is done', () => {
  test('a draft to offer, an offer to answer, a contract to sign', async () => {
    const contractId = await draft();
    const own = { contractId };
    await shows(contractId, contractId, 'PROVIDER', 'OFFER');
    expect(await worklist(manager, own)).toEqual([
      {
        id: `contract/acme/${contractId}#PROVIDER`,
        kind: 'OFFER',
        whoseTurn: 'PROVIDER',
        recordId: contractId,
        workflowId: `contract/acme/${contractId}`,
        contract: { allowedActions: ['REVISE', 'OFFER', 'ABANDON'] },
        breach: null,
      },
    ]);
    expect(await worklist(customer, own)).toEqual([]);
    await offer(contractId);
    expect(await worklist(manager, own)).toEqual([]);
    await shows(contractId, contractId, 'CUSTOMER', 'ANSWER_OFFER');
    expect(await worklist(manager, own)).toEqual([]);
    expect(await worklist(customer, own)).toMatchObject([
      { kind: 'ANSWER_OFFER', contract: { allowedActions: ['ACCEPT', 'COUNTER', 'REJECT'] } },
    ]);
    await accept(contractId);
    expect(await worklist(customer, own)).toEqual([]);
    await shows(contractId, contractId, 'PROVIDER', 'SIGN');
    for (const caller of [manager, customer]) {
      const [item] = await worklist(caller, own);
      expect(item).toMatchObject({ kind: 'SIGN', contract: { allowedActions: expect.arrayContaining(['SIGN']) } });
    }
  });

  test('a notice to let go, a cause to find', async () => {
    const { contractId, breachId } = await breached(true);
    const own = { contractId };
    await shows(contractId, breachId, 'PROVIDER', 'HOLD_OR_TELL');
    expect(await worklist(manager, own)).toMatchObject([
      {
        kind: 'HOLD_OR_TELL',
        recordId: breachId,
        breach: { allowedActions: ['RELEASE_NOTICE', 'ANALYSE', 'EXTEND_ANALYSIS'] },
      },
    ]);
    const analysis = { breachId, expectedVersion: 1, cause: 'A disk', improvement: 'Two disks' };
    expect(await house.mutate(operator, 'analyseBreach', analysis)).toEqual({ problems: [] });
    expect(await worklist(manager, own)).toMatchObject([{ kind: 'HOLD_OR_TELL' }]);
    await house.mutate(manager, 'releaseBreachNotice', { breachId, expectedVersion: 2 });
    expect(await worklist(manager, own)).toEqual([]);
    const told = await breached(false);
    await shows(told.contractId, told.breachId, 'PROVIDER', 'ANALYSE_CAUSE');
    expect(await worklist(operator, { contractId: told.contractId })).toMatchObject([
      { kind: 'ANALYSE_CAUSE', breach: { allowedActions: ['ANALYSE'] } },
    ]);
    await house.mutate(operator, 'analyseBreach', { ...analysis, breachId: told.breachId });
    expect(await worklist(operator, { contractId: told.contractId })).toEqual([]);
  });
});

test('what waits on a contract has its own deadline or none, whatever comes next in its lifecycle', async () => {
  const contractId = await draft();
  const review = '2031-01-02T00:00:00.000Z';
  const dueOf = async (whoseTurn: string, workItem: string): Promise<unknown> => {
    await shows(contractId, contractId, whoseTurn, workItem, review);
    const query = 'query ($filter: WorklistFilter) { worklist(filter: $filter) { edges { node { due } } } }';
    type Answer = { worklist: { edges: { node: { due: string | null } }[] } };
    const caller = whoseTurn === 'CUSTOMER' ? customer : manager;
    const { worklist: page } = await house.ask<Answer>(caller, query, { filter: { contractId } });
    return page.edges[0]?.node.due;
  };
  expect(await dueOf('PROVIDER', 'OFFER')).toBeNull();
  await offer(contractId);
  expect(await dueOf('CUSTOMER', 'ANSWER_OFFER')).toBe(new Date(OFFER_UNTIL).toISOString());
  await accept(contractId);
  expect(await dueOf('PROVIDER', 'SIGN')).toBeNull();
  // The end of the term's last day, in Berlin.
  expect(await dueOf('PROVIDER', 'PROPOSE_RENEWAL')).toBe('2032-03-31T22:00:00.000Z');
});

test('it is filtered by kind, side and contract, and shows nobody more than without a filter', async () => {
  const [first, second] = [await draft(), await draft()];
  const { contractId, breachId } = await breached(false);
  await shows(first, first, 'PROVIDER', 'OFFER');
  await offer(second);
  await shows(second, second, 'CUSTOMER', 'ANSWER_OFFER');
  await shows(contractId, breachId, 'PROVIDER', 'ANALYSE_CAUSE');
  const records = async (caller: Caller, filter: object) =>
    (await worklist(caller, filter))
      .map(({ recordId }) => recordId)
      .filter(id => [first, second, breachId].includes(id));
  expect(await records(operator, { kinds: ['ANALYSE_CAUSE'] })).toEqual([breachId]);
  expect(await records(operator, { kinds: ['OFFER', 'ANALYSE_CAUSE'] })).toEqual(
    expect.arrayContaining([first, breachId]),
  );
  expect(await records(operator, { contractId })).toEqual([breachId]);
  expect(await records(operator, { whoseTurn: ['CUSTOMER'] })).toEqual([]);
  expect(await records(customer, { whoseTurn: ['PROVIDER'] })).toEqual([]);
  expect(await records(customer, { whoseTurn: ['PROVIDER', 'CUSTOMER'] })).toEqual([second]);
  expect(await records(auditor, { whoseTurn: ['CUSTOMER'] })).toEqual([second]);
  expect(await records(auditor, {})).toHaveLength(3);
  expect(await worklist(otherCustomer)).toEqual([]);
  expect(await worklist(otherCustomer, { contractId: second })).toEqual([]);
});
