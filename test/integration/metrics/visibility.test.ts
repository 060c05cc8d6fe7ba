import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Caller, type Subgraph, system } from '../../support/subgraph.ts';
import { adopt, customer, evaluation, manager, openHouse, send, stranger } from './handed-over.ts';

const elsewhere: Caller = { ...manager, tenant: 'beta' };
const nobody: Caller = { roles: ['customer'], subject: 'nobody', party: null };

let house: Subgraph;
let evaluationId: string;
beforeAll(async () => {
  house = await openHouse('2031-03-10T12:00:00Z');
  await adopt(house, 'ours', { termStart: '2031-01-01T00:00:00Z', termEnd: '2032-01-01T00:00:00Z' });
  await adopt(house, 'theirs', {
    termStart: '2031-01-01T00:00:00Z',
    termEnd: '2032-01-01T00:00:00Z',
    customerId: 'pty_other',
    customerExternalId: 'other-customer',
  });
  await send(house, 'recordStates', { service: 'ours', rows: [{ at: '2031-03-10T00:00:00Z', state: 'UP' }] });
  evaluationId = (await evaluation(house, 'ours', '2031-03')).id;
});
afterAll(() => house?.close());

const QUESTIONS = `query ($evaluation: ID!, $of: [_Any!]!) {
  evaluation(id: $evaluation) { outcome period }
  _entities(representations: $of) {
    ... on Contract { compliance(period: "2031-03") { outcome evaluations { outcome } } evaluations { totalCount edges { node { outcome } } } }
    ... on Service { states { edges { node { at state } } } outages { edges { node { id } } } maintenance { edges { node { id } } } }
    ... on Evaluation { outcome period }
  }
}`;
const ask = (caller: Caller, ids: { contract: string; service: string; evaluation: string }) =>
  house.send(caller, QUESTIONS, {
    evaluation: ids.evaluation,
    of: [
      { __typename: 'Contract', id: ids.contract },
      { __typename: 'Service', id: ids.service },
      { __typename: 'Evaluation', id: ids.evaluation },
    ],
  });
const ours = () => ({ contract: 'ctr_ours', service: 'svc_ours', evaluation: evaluationId });
const NONE = { contract: 'ctr_none', service: 'svc_none', evaluation: 'evl_none' };

describe('who sees what of a contract (H1.2)', () => {
  test.each([
    ['its own customer', customer],
    ['the provider', manager],
  ])('%s sees its figures and the facts behind them', async (_name, caller) => {
    expect((await ask(caller, ours())).data).toMatchObject({
      evaluation: { period: '2031-03' },
      _entities: [
        { evaluations: { totalCount: 3 } },
        { states: { edges: [{ node: { state: 'UP' } }] } },
        { period: '2031-03' },
      ],
    });
  });

  test.each([
    ['the customer of another contract', stranger],
    ['a customer without a party', nobody],
    ['a manager of another tenant', elsewhere],
    ['a customer of another tenant with the same party', { ...customer, tenant: 'beta' }],
  ])('%s gets the same answer as for what does not exist', async (_name, caller) => {
    const answer = await ask(caller, ours());
    expect(answer).toEqual(await ask(caller, NONE));
    expect(answer.errors).toBeUndefined();
    expect(answer.data).toMatchObject({ evaluation: null });
    expect(JSON.stringify(answer)).not.toMatch(/UP|ON_TRACK|AT_RISK/);
  });

  test('not even a lifecycle of another tenant can have it evaluated', async () => {
    const answer = await house.ask<{ evaluate: object }>(
      { ...system, tenant: 'beta' },
      'mutation { evaluate(contractId: "ctr_ours") { nextCheckAt problems { code } } }',
    );
    expect(answer.evaluate).toEqual({ nextCheckAt: null, problems: [{ code: 'NOT_FOUND' }] });
  });

  test('nor can its monitor report on it', async () => {
    const input = { service: 'svc_ours', source: 'monitor', rows: [{ at: '2025-03-10T01:00:00Z', state: 'DOWN' }] };
    const { problems } = await house.mutate({ roles: ['integration'], tenant: 'beta' }, 'recordStates', input);
    expect(problems).toMatchObject([{ code: 'UNKNOWN_SERVICE' }]);
  });
});
