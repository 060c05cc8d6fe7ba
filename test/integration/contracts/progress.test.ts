import { afterAll, beforeAll, expect, test } from 'vitest';
import { agree, type Cast, registerCast, takeOver, terms } from './actors.ts';
import { leg, recordBreach } from './breach-record.ts';
import { auditor, customer, type House, manager, openHouse, operator, otherCustomer, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

type Work = {
  worklist: {
    totalCount: number;
    edges: { node: { title: string; whoseTurn: string; due: string | null; breach: { id: string } | null } }[];
  };
};
const worklist = async (caller: typeof manager) =>
  (
    await house.ask<Work>(
      caller,
      'query { worklist(first: 100) { totalCount edges { node { title whoseTurn due breach { id } contract { id } } } } }',
    )
  ).worklist.edges.map(edge => edge.node);

const open = async () => {
  const contract = await takeOver(house, cast);
  const { breach } = await recordBreach(house, {
    contract,
    serviceId: cast.serviceId,
    legs: [leg(contract.targetId, 1)],
  });
  return { contract, breachId: breach?.id ?? '' };
};
const project = (contractId: string, recordId: string, sequence: number, changes: object = {}) =>
  house.mutate<{ written: boolean }>(
    system,
    'project',
    {
      lifecycle: `breach/acme/${recordId}`,
      contractId,
      recordId,
      sequence,
      phase: 'AWAITING_ANALYSIS',
      nextDeadline: '2031-03-13T12:00:00.000Z',
      whoseTurn: 'PROVIDER',
      workItem: 'ANALYSE_CAUSE',
      ...changes,
    },
    'written',
  );

test('a projection with a seen or lower number changes nothing, and none touches the record', async () => {
  const { contract, breachId } = await open();
  const shown = async () =>
    (
      await house.ask<{ breach: object }>(
        manager,
        'query ($id: ID!) { breach(id: $id) { version phase progress { phase nextDeadline whoseTurn } } }',
        { id: breachId },
      )
    ).breach;
  expect(await project(contract.id, breachId, 2)).toEqual({ written: true, problems: [] });
  expect(await project(contract.id, breachId, 2, { phase: 'CLOSED' })).toEqual({ written: false, problems: [] });
  expect(await project(contract.id, breachId, 1, { phase: 'NOTICE_DUE' })).toEqual({ written: false, problems: [] });
  const progress = { phase: 'AWAITING_ANALYSIS', nextDeadline: '2031-03-13T12:00:00.000Z', whoseTurn: 'PROVIDER' };
  expect(await shown()).toEqual({ version: 1, phase: 'NOTICE_DUE', progress });
  await project(contract.id, breachId, 3, { phase: 'CLOSED', nextDeadline: null, whoseTurn: 'NOBODY', workItem: null });
  expect(await shown()).toMatchObject({
    version: 1,
    phase: 'NOTICE_DUE',
    progress: { phase: 'CLOSED', nextDeadline: null },
  });
});

test('a work item names what was missed', async () => {
  const contract = await takeOver(house, cast);
  const missed = leg(contract.targetId, 1, {
    indicator: 'INTERRUPTION_TIME',
    unit: 'MINUTES',
    limit: '60',
    value: '77.8',
  });
  const { breach } = await recordBreach(house, { contract, serviceId: cast.serviceId, legs: [missed] });
  await project(contract.id, breach?.id ?? '', 1);
  expect((await worklist(operator)).map(({ title }) => title)).toContain(
    'Find the cause of the missed interruption time of Datalab in 2031-02',
  );
  await project(contract.id, breach?.id ?? '', 2, { workItem: null, nextDeadline: null, whoseTurn: 'NOBODY' });
});

test('the worklist shows whose turn it is, soonest first, without a deadline last', async () => {
  const [first, second, third] = [await open(), await open(), await open()];
  await project(first.contract.id, first.breachId, 1, { nextDeadline: null });
  await project(second.contract.id, second.breachId, 1, { nextDeadline: '2031-03-12T12:00:00.000Z' });
  await project(third.contract.id, third.breachId, 1, {
    nextDeadline: '2031-03-11T12:00:00.000Z',
    workItem: 'HOLD_OR_TELL',
  });
  const work = await worklist(operator);
  expect(work.map(item => item.breach?.id)).toEqual([third.breachId, second.breachId, first.breachId]);
  expect(work.map(item => item.title)).toEqual([
    'See that the customer is told of the missed availability of Datalab in 2031-02',
    'Find the cause of the missed availability of Datalab in 2031-02',
    'Find the cause of the missed availability of Datalab in 2031-02',
  ]);
  expect(await worklist(customer)).toEqual([]);
  expect(await worklist(auditor)).toHaveLength(3);
  const pages =
    'query ($after: String) { worklist(first: 1, after: $after) { edges { node { breach { id } } } pageInfo { hasNextPage endCursor } } }';
  type Page = {
    worklist: { edges: { node: { breach: { id: string } } }[]; pageInfo: { hasNextPage: boolean; endCursor: string } };
  };
  const seen: string[] = [];
  let after: string | null = null;
  do {
    const { worklist: page }: Page = await house.ask<Page>(operator, pages, { after });
    seen.push(...page.edges.map(edge => edge.node.breach.id));
    after = page.pageInfo.hasNextPage ? page.pageInfo.endCursor : null;
  } while (after);
  expect(seen).toEqual([third.breachId, second.breachId, first.breachId]);
  for (const { contract, breachId } of [first, second, third])
    await project(contract.id, breachId, 2, { workItem: null });
  expect(await worklist(operator)).toEqual([]);
});

test('of projections that come at the same time only the newest leaves its work', async () => {
  const { contract, breachId } = await open();
  const turns = Array.from({ length: 12 }, (_, index) => ({
    sequence: index + 1,
    whoseTurn: index % 2 ? 'CUSTOMER' : 'PROVIDER',
  }));
  const newest = { whoseTurn: 'PROVIDER', workItem: 'HOLD_OR_TELL' };
  await Promise.all([
    ...turns.map(({ sequence, whoseTurn }) => project(contract.id, breachId, sequence, { whoseTurn })),
    project(contract.id, breachId, 13, newest),
  ]);
  expect(await worklist(auditor)).toEqual([
    expect.objectContaining({
      breach: { id: breachId },
      whoseTurn: 'PROVIDER',
      title: 'See that the customer is told of the missed availability of Datalab in 2031-02',
    }),
  ]);
  await project(contract.id, breachId, 14, { workItem: null });
});

test('a signature is awaited from each side until it signed', async () => {
  const { contract } = await house.mutate<{ contract: { id: string } }>(
    manager,
    'draftContract',
    { terms: terms(cast) },
    'contract { id }',
  );
  await agree(house, contract.id);
  const draft = { lifecycle: `contract/acme/${contract.id}`, phase: 'DRAFT', nextDeadline: null, workItem: 'SIGN' };
  await project(contract.id, contract.id, 1, draft);
  expect((await worklist(manager)).map(item => item.title)).toEqual(['Sign the contract Datalab for the faculty']);
  expect(await worklist(customer)).toMatchObject([{ whoseTurn: 'CUSTOMER', breach: null }]);
  expect(await worklist(otherCustomer)).toEqual([]);
  await house.mutate(manager, 'signContract', { contractId: contract.id, expectedVersion: 3 });
  expect(await worklist(manager)).toEqual([]);
  expect(await worklist(customer)).toHaveLength(1);
  await project(contract.id, contract.id, 2, draft);
  expect(await worklist(manager)).toEqual([]);
  await house.mutate(customer, 'signContract', { contractId: contract.id, expectedVersion: 4 });
  expect(await worklist(customer)).toEqual([]);
});

test('trail rows are copied once, oldest first', async () => {
  const query = 'query { contractsTrailToCopy(limit: 1000) { id at action actor outcome details } }';
  type Rows = { contractsTrailToCopy: { id: string; action: string; details: string }[] };
  const rows = (await house.ask<Rows>(system, query)).contractsTrailToCopy;
  expect(rows[0]).toMatchObject({ action: 'createParty', actor: 'admin', outcome: 'DONE', details: '{}' });
  const copied = 'mutation ($ids: [ID!]!) { contractsTrailCopied(ids: $ids) }';
  const ids = rows.map(row => row.id);
  expect(await house.ask(system, copied, { ids })).toEqual({ contractsTrailCopied: ids.length });
  expect(await house.ask(system, copied, { ids })).toEqual({ contractsTrailCopied: 0 });
  expect(await house.ask<Rows>(system, query)).toEqual({ contractsTrailToCopy: [] });
});
