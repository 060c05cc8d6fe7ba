import { afterAll, beforeAll, expect, test } from 'vitest';
import {
  auditor,
  type Caller,
  customer,
  type House,
  integration,
  openHouse,
  operator,
  otherCustomer,
  stranger,
  system,
} from './facts-house.ts';
import { adopt, complianceOf, evaluationOf, recordStates, signalsTo } from './measured.ts';

let house: House;
let evaluationId = '';
beforeAll(async () => {
  house = await openHouse();
  await adopt(house, 'ctr_own', { service: 'shop' });
  await adopt(house, 'ctr_other', { service: 'desk', customerId: 'pty_other', customerExternalId: 'other-customer' });
  await recordStates(house, 'shop', [{ at: '2031-02-01T00:00:00Z', state: 'DOWN' }]);
  evaluationId = (await evaluationOf(house, 'ctr_own', '2031-02')).id;
});
afterAll(() => house.close());

const EVALUATION = 'query ($id: ID!) { evaluation(id: $id) { id } }';
const entities = async (inHouse: House, caller: Caller, query: string, variables: object): Promise<unknown[]> =>
  Object.values(await inHouse.ask<Record<string, unknown[]>>(caller, query, variables))[0] ?? [];
const of = (type: string, id: string) => ({ of: [{ __typename: type, id }] });

test.each([
  ['the customer itself', customer, true],
  ['the provider', operator, true],
  ['an auditor', auditor, true],
  ['another customer', otherCustomer, false],
  ['another tenant', stranger, false],
])('%s reads an evaluation: %#', async (_who, caller, sees) => {
  const { evaluation } = await house.ask<{ evaluation: { id: string } | null }>(caller, EVALUATION, {
    id: evaluationId,
  });
  expect(evaluation).toEqual(sees ? { id: evaluationId } : null);
});

test('a customer reaches neither the contract nor the service of another', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { compliance(period: "2031-02") { outcome } } ... on Service { states { edges { node { state } } } } } }';
  expect(await entities(house, otherCustomer, query, of('Contract', 'ctr_own'))).toEqual([null]);
  expect(await entities(house, otherCustomer, query, of('Service', 'svc_shop'))).toEqual([null]);
  expect(await entities(house, customer, query, of('Service', 'svc_shop'))).toEqual([
    { states: { edges: [{ node: { state: 'DOWN' } }] } },
  ]);
});

test('another tenant sees no facts, and adds none by the externalId of the service', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { states { edges { node { state } } } } } }';
  expect((await entities(house, stranger, query, of('Service', 'svc_shop')))[0]).toEqual({ states: { edges: [] } });
  const { problems } = await recordStates(
    { ...house, mutate: (_caller, ...rest) => house.mutate({ ...integration, tenant: 'other-tenant' }, ...rest) },
    'shop',
    [{ at: '2024-02-01T00:00:00Z', state: 'UP' }],
  );
  expect(problems).toMatchObject([{ code: 'UNKNOWN_SERVICE' }]);
});

test.each([
  ['a machine that pushes facts', integration, EVALUATION, { id: 'evl_1' }],
  ['a person', operator, 'mutation { evaluate(contractId: "ctr_own") { nextCheckAt } }', {}],
  ['a person', auditor, 'query { metricsTrailToCopy(limit: 1) { id } }', {}],
])('%s may not use what is not for its role: %#', async (_who, caller, query, variables) => {
  const { errors } = await house.send(caller, query, variables);
  expect(errors?.[0]?.extensions?.code).toBe('FORBIDDEN');
});

test('a label that is no period says how to write one', async () => {
  const query =
    'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { compliance(period: "2031-13") { outcome } } } }';
  const { errors } = await house.send(operator, query, of('Contract', 'ctr_own'));
  expect(errors?.[0]).toMatchObject({
    message: expect.stringContaining('2026-02'),
    extensions: { code: 'INVALID_INPUT' },
  });
});

test('the worst target decides, whatever is unknown of the others', async () => {
  await adopt(house, 'ctr_both', {
    service: 'shop',
    targets: [{}, { value: '50' }, { period: 'YEAR' }, { serviceId: 'svc_mute', serviceExternalId: 'mute' }],
  });
  const month = await complianceOf(house, 'ctr_both', '2031-02');
  expect(month.evaluations.map(({ outcome }) => outcome).toSorted()).toEqual(['MISSED', 'MISSED']);
  expect(month.outcome).toBe('MISSED');
  expect((await complianceOf(house, 'ctr_both', '2031')).evaluations).toHaveLength(1);
});

test('workflows get every target of the service and period, newest revisions', async () => {
  const [told] = (await signalsTo(house, 'ctr_both')).filter(({ args }) => args['period'] === '2031-02');
  const query = `query ($id: ID!) { evaluationForBreach(evaluationId: $id) { contractId serviceId period evaluations { targetId revision outcome } } }`;
  const { evaluationForBreach } = await house.ask<{ evaluationForBreach: { evaluations: unknown[] } }>(system, query, {
    id: told?.args['evaluationId'],
  });
  expect(evaluationForBreach).toMatchObject({ contractId: 'ctr_both', serviceId: 'svc_shop', period: '2031-02' });
  expect(evaluationForBreach.evaluations).toHaveLength(2);
});
