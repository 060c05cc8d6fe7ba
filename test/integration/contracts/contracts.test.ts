import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { agree, type Cast, registerCast, takeOver, terms } from './actors.ts';
import { auditor, customer, type House, manager, openHouse, otherCustomer, START, system } from './house.ts';

let house: House;
let cast: Cast;
beforeAll(async () => {
  house = await openHouse();
  cast = await registerCast(house);
});
afterAll(() => house.close());

const draft = (changes: object = {}, key?: string) =>
  house.mutate<{ contract: { id: string; version: number } | null }>(
    manager,
    'draftContract',
    { terms: terms(cast, changes), ...(key ? { idempotencyKey: key } : {}) },
    'contract { id version }',
  );
const sign = (caller: typeof manager, contractId: string, expectedVersion: number) =>
  house.mutate<{ contract: { phase: string; version: number; catalogueVersion: string | null } | null }>(
    caller,
    'signContract',
    { contractId, expectedVersion },
    'contract { phase version catalogueVersion }',
  );
const outboxOf = (contractId: string) =>
  house.query<{ signal: string; args: object; start: object; sequence: number; search_attributes: object[] }>(
    'select signal, args, start, sequence, search_attributes from outbox where workflow_id = $1 order by sequence',
    [`contract/acme/${contractId}`],
  );

describe('from draft to force (H7.1)', () => {
  test('each party signs once, the second signature brings it into force', async () => {
    const { contract, problems } = await draft({ externalId: 'drafted' });
    expect(problems).toEqual([]);
    const id = contract?.id ?? '';
    expect(await sign(manager, id, 1)).toMatchObject({ contract: null, problems: [{ code: 'WRONG_PHASE' }] });
    expect(await agree(house, id)).toBe(3);
    expect(await sign(manager, id, 3)).toMatchObject({
      contract: { phase: 'SIGNING', version: 4, catalogueVersion: null },
    });
    expect(await sign(manager, id, 4)).toMatchObject({ contract: null, problems: [{ code: 'ALREADY_SIGNED' }] });
    expect(await sign(customer, id, 3)).toMatchObject({ problems: [{ code: 'STALE_VERSION' }] });
    expect(await sign(customer, id, 4)).toMatchObject({
      contract: { phase: 'ACTIVE', version: 5, catalogueVersion: '2026-1' },
    });
    expect(await outboxOf(id)).toMatchObject([
      { signal: 'drafted', sequence: 1, start: { tenant: 'acme', contractId: id, phase: 'DRAFT' } },
      { signal: 'negotiated', sequence: 2, args: { state: 'OFFERED', whoseTurn: 'CUSTOMER' } },
      { signal: 'negotiated', sequence: 3, args: { state: 'ACCEPTED', whoseTurn: null, expiresAt: null } },
      {
        signal: 'signed',
        sequence: 4,
        args: { version: 1, termStart: '2031-03-31T22:00:00.000Z', termEnd: '2032-03-31T22:00:00.000Z' },
        start: { contractId: id },
      },
    ]);
  });

  test('allowedActions says who may sign', async () => {
    const { contract } = await draft();
    await agree(house, contract?.id ?? '');
    const query = 'query ($id: ID!) { contract(id: $id) { allowedActions } }';
    const actions = (caller: typeof manager) =>
      house.ask<{ contract: { allowedActions: string[] } }>(caller, query, { id: contract?.id });
    expect(await actions(customer)).toEqual({ contract: { allowedActions: ['SIGN'] } });
    expect(await actions({ ...customer, subject: 'clerk' })).toEqual({ contract: { allowedActions: [] } });
    expect(await actions(auditor)).toEqual({ contract: { allowedActions: [] } });
  });

  test('nobody signs without a contact that may', async () => {
    const { contract } = await draft();
    await agree(house, contract?.id ?? '');
    for (const caller of [
      { ...customer, subject: 'clerk' },
      { ...manager, party: null },
      { ...manager, party: 'other-customer', subject: 'stranger' },
    ]) {
      expect(await sign(caller, contract?.id ?? '', 3)).toMatchObject({
        contract: null,
        problems: [{ code: 'NOT_AUTHORISED' }],
      });
    }
  });

  test('the same key with the same input answers the same', async () => {
    const first = await draft({ title: 'Once' }, 'once');
    const second = await draft({ title: 'Once' }, 'once');
    expect(second).toEqual(first);
    expect(await draft({ title: 'Twice' }, 'once')).toMatchObject({
      contract: null,
      problems: [{ code: 'IDEMPOTENCY_KEY_REUSED' }],
    });
  });
});

const target = (changes: object) => ({
  targets: [{ serviceId: cast.serviceId, value: '99.9', staleAfter: 'PT36H', ...changes }],
});

const everything = () =>
  house.query(`select (select count(*) from contract) contracts, (select count(*) from contract_version) versions,
    (select count(*) from target) targets, (select count(*) from outbox where workflow <> 'trail') messages`);

describe('what a draft is refused for leaves nothing but its trail', () => {
  test.each([
    ['a past term', () => ({ termStart: '2031-03-09' }), 'BACKDATED', 'termStart'],
    ['no target', () => ({ targets: [] }), 'CONTRACT_WITHOUT_TARGET', 'targets'],
    ['an unknown service', () => target({ serviceId: 'svc_x' }), 'NOT_FOUND', 'targets.0.serviceId'],
    ['an unknown party', () => ({ providerId: 'pty_x' }), 'NOT_FOUND', 'providerId'],
    ['one party on both sides', () => ({ customerId: cast.providerId }), 'INVALID_INPUT', 'customerId'],
    ['probes without staleAfter', () => target({ staleAfter: null }), 'INVALID_INPUT', 'targets.0.staleAfter'],
    ['more than 100 percent', () => target({ value: '100.1' }), 'INVALID_INPUT', 'targets.0.value'],
    ['a value that is no decimal', () => target({ value: '99,9' }), 'INVALID_INPUT', 'targets.0.value'],
    ['an end before its start', () => ({ termEnd: '2031-03-31' }), 'TERM_INVALID', 'termEnd'],
    [
      'one service measured both ways',
      () => ({
        targets: [
          ...target({}).targets,
          { serviceId: cast.serviceId, value: '99', period: 'YEAR', measuredBy: 'OUTAGES' },
        ],
      }),
      'MIXED_MEASUREMENT',
      'targets.1.measuredBy',
    ],
    ['an empty title', () => ({ title: ' ' }), 'INVALID_INPUT', 'title'],
  ])('%s', async (_what, changes, code, path) => {
    const before = await everything();
    const { contract, problems } = await draft(changes());
    expect(contract).toBeNull();
    expect(problems.map(problem => [problem.code, problem.path.slice(2).join('.')])).toEqual([[code, path]]);
    expect(await everything()).toEqual(before);
    const [trail] = await house.query('select action, outcome, problem_code from trail order by id desc limit 1');
    expect(trail).toEqual({ action: 'draftContract', outcome: 'REFUSED', problem_code: code });
  });

  test('an external id that is taken, by callers at the same time too', async () => {
    const answers = await Promise.all([1, 2, 3].map(() => draft({ externalId: 'taken' })));
    expect(answers.filter(answer => answer.contract)).toHaveLength(1);
    expect(answers.flatMap(answer => answer.problems.map(problem => problem.code))).toEqual([
      'DUPLICATE_EXTERNAL_ID',
      'DUPLICATE_EXTERNAL_ID',
    ]);
  });

  test('a time zone that does not exist', async () => {
    const { errors } = await house.send(
      manager,
      'mutation ($input: DraftContractInput!) { draftContract(input: $input) { problems { code } } }',
      {
        input: { terms: terms(cast, { timeZone: 'Europe/Atlantis' }) },
      },
    );
    expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
  });
});

test('a contract signed elsewhere is in force at once, its term may lie in the past', async () => {
  const { id } = await takeOver(house, cast, { externalId: 'elsewhere' });
  const { contract } = await house.ask<{ contract: object }>(
    manager,
    `query { contract(externalId: "elsewhere") { id phase catalogueVersion signedElsewhereOn takenOverAt measuredFrom health
      signatures { signedBy party { externalId } at } targets { value staleAfter service { externalId } } createdAt } }`,
  );
  expect(contract).toEqual({
    id,
    phase: 'ACTIVE',
    catalogueVersion: '2026-1',
    signedElsewhereOn: '2030-12-01',
    takenOverAt: START,
    measuredFrom: null,
    health: 'OK',
    signatures: ['provider', 'customer'].map(externalId => ({
      signedBy: null,
      party: { externalId },
      at: '2030-11-30T23:00:00.000Z',
    })),
    targets: [{ value: '99.9', staleAfter: 'PT36H', service: { externalId: 'datalab' } }],
    createdAt: START,
  });
  expect(await outboxOf(id)).toMatchObject([
    { signal: 'signed', sequence: 1, start: { phase: 'DRAFT' }, args: { version: 1 } },
  ]);
  const { contractTerms } = await house.ask<{ contractTerms: object }>(
    system,
    'query ($id: ID!) { contractTerms(contractId: $id, version: 1) { customerExternalId termStart termEnd takenOverAt partialOutages targets { id service { id } } } }',
    { id },
  );
  expect(contractTerms).toMatchObject({
    customerExternalId: 'customer',
    termStart: '2030-12-31T23:00:00.000Z',
    termEnd: '2032-03-31T22:00:00.000Z',
    partialOutages: 'BY_IMPACT',
  });
});

test("an unknown contract, or another tenant's, has no terms and cannot be signed", async () => {
  const { id } = await takeOver(house, cast);
  const elsewhere = { ...manager, tenant: 'globex' };
  expect(await sign(elsewhere, id, 1)).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
  expect(await house.ask(elsewhere, 'query ($id: ID!) { contract(id: $id) { id } }', { id })).toEqual({
    contract: null,
  });
});

test('recordMeasured keeps the first hand-over; expireContract waits for the end of the term', async () => {
  const { id } = await takeOver(house, cast);
  for (const measuredFrom of ['2031-03-10T12:00:01.000Z', '2031-03-10T12:05:00.000Z']) {
    const answer = await house.mutate(
      system,
      'recordMeasured',
      { contractId: id, version: 1, measuredFrom },
      'contract { measuredFrom version }',
    );
    expect(answer).toMatchObject({ contract: { measuredFrom: '2031-03-10T12:00:01.000Z', version: 1 }, problems: [] });
  }
  expect(await house.mutate(system, 'expireContract', { contractId: id }, 'contract { phase }')).toMatchObject({
    contract: null,
    problems: [{ code: 'WRONG_PHASE' }],
  });
});

describe('who sees what', () => {
  const list = 'query { contracts(first: 100) { totalCount edges { node { customer { externalId } } } } }';
  type List = { contracts: { totalCount: number; edges: { node: { customer: { externalId: string } } }[] } };

  test('a customer sees its own contracts, another customer none of them', async () => {
    const { contracts } = await house.ask<List>(customer, list);
    expect(contracts.totalCount).toBeGreaterThan(0);
    expect(new Set(contracts.edges.map(edge => edge.node.customer.externalId))).toEqual(new Set(['customer']));
    expect(await house.ask<List>(otherCustomer, list)).toEqual({ contracts: { totalCount: 0, edges: [] } });
    expect(await house.ask<List>({ ...customer, party: null }, list)).toEqual({
      contracts: { totalCount: 0, edges: [] },
    });
  });

  test('a customer does not read the addresses of the other side', async () => {
    const { errors } = await house.send(
      customer,
      'query { contract(externalId: "elsewhere") { provider { contacts { email } } } }',
    );
    expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
  });

  test('me says role, party and authority', async () => {
    const query = 'query { me { subject roles party { externalId } authority { maySign party { externalId } } } }';
    expect(await house.ask(customer, query)).toEqual({
      me: {
        subject: 'customer',
        roles: ['CUSTOMER'],
        party: { externalId: 'customer' },
        authority: [{ maySign: true, party: { externalId: 'customer' } }],
      },
    });
  });

  test('lists go on where the page before ended', async () => {
    const query =
      'query ($after: String) { contracts(first: 2, after: $after) { edges { node { id } } pageInfo { hasNextPage endCursor } totalCount } }';
    type Pages = {
      contracts: {
        edges: { node: { id: string } }[];
        pageInfo: { hasNextPage: boolean; endCursor: string | null };
        totalCount: number;
      };
    };
    const seen: string[] = [];
    let after: string | null = null;
    let total = 0;
    do {
      const page: Pages = await house.ask<Pages>(auditor, query, { after });
      seen.push(...page.contracts.edges.map(edge => edge.node.id));
      total = page.contracts.totalCount;
      after = page.contracts.pageInfo.hasNextPage ? page.contracts.pageInfo.endCursor : null;
    } while (after);
    expect(seen).toHaveLength(total);
    expect(new Set(seen).size).toBe(total);
    for (const wrong of ['nonsense', Buffer.from('["yesterday","ctr_1"]').toString('base64url')]) {
      const { errors } = await house.send(auditor, query, { after: wrong });
      expect(errors?.[0]?.extensions?.code).toBe('BAD_USER_INPUT');
    }
  });

  test('the catalogue names the four levels with their contradictions (H3.1)', async () => {
    const { catalogue } = await house.ask<{ catalogue: object }>(
      customer,
      'query { catalogue { version levels { code mttr mttf warnings { code } } } }',
    );
    expect(catalogue).toMatchObject({
      version: '2026-1',
      levels: [
        { code: 'BSL', mttr: 'PT2H', mttf: 'PT1000H' },
        { code: 'SLS' },
        { code: 'ALS', mttr: 'PT30M' },
        { code: 'ELS', mttr: 'PT6M' },
      ],
    });
  });
});
