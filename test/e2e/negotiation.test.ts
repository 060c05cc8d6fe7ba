import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await openTenant('negotiation');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
});
afterAll(() => tenant.close());

const PROBLEMS = 'problems { code message path retryable }';

async function decide(client: GraphClient, verb: string, type: string, input: object): Promise<void> {
  const { contract } = await client.query<{ contract: { version: number } }>(
    'query ($id: ID!) { contract(id: $id) { version } }',
    { id: scenario.contractId },
  );
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { contract { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, { contractId: scenario.contractId, expectedVersion: contract.version, ...input });
}

type Seen = {
  readonly progress: { readonly phase: string; readonly whoseTurn: string; readonly nextDeadline: string | null };
  readonly targets: readonly { readonly value: string }[];
  readonly compliance: { readonly evaluations: readonly { readonly limit: string; readonly outcome: string }[] } | null;
};
async function seen(): Promise<Seen> {
  const { contract } = await scenario.customer.query<{ contract: Seen }>(
    `query ($id: ID!) { contract(id: $id) { progress { phase whoseTurn nextDeadline } targets { value }
      compliance(period: "2031-03") { evaluations { limit outcome } } } }`,
    { id: scenario.contractId },
  );
  return contract;
}
/** The contract's terms with another limit. */
async function termsWith(value: string) {
  const { contract } = await scenario.manager.query<{
    contract: { provider: { id: string }; customer: { id: string } };
  }>('query ($id: ID!) { contract(id: $id) { provider { id } customer { id } } }', { id: scenario.contractId });
  return {
    title: 'Archive service',
    providerId: contract.provider.id,
    customerId: contract.customer.id,
    timeZone: 'UTC',
    termStart: '2031-01-01',
    termEnd: '2032-12-31',
    targets: [{ serviceId: scenario.serviceId, value, measuredBy: 'OUTAGES' }],
  };
}

const worklist = async (client: GraphClient): Promise<string[]> => {
  const { worklist: page } = await client.query<{ worklist: { edges: { node: { title: string } }[] } }>(
    'query { worklist(filter: { kinds: [OFFER, ANSWER_OFFER, SIGN] }) { edges { node { title } } } }',
  );
  return page.edges.map(({ node }) => node.title);
};

test('the sides change their contract in force; each version is judged by for its part of the month (H1.4, H7.3.3, H8.2)', async () => {
  const { manager, customer, integration } = scenario;
  await tenant.clock.advanceTo('2031-03-10T00:00:00Z');
  await recordOutage(integration, 'INC-1', '2031-03-05T10:00:00Z', '2031-03-05T10:30:00Z');
  await tenant.clock.settle();
  const terms = await termsWith('99');
  const offer = { effectiveFrom: '2031-03-16', expiresAt: '2031-03-14T00:00:00Z', reason: 'a new disk array' };
  await decide(manager, 'proposeSupplement', 'ProposeSupplementInput', { ...offer, terms });
  await tenant.clock.settle();
  expect((await seen()).progress).toEqual({
    phase: 'ACTIVE',
    whoseTurn: 'CUSTOMER',
    nextDeadline: '2031-03-14T00:00:00.000Z',
  });
  expect(await worklist(customer)).toEqual(['Answer the offer for the contract Archive service']);

  const middle = await termsWith('99.5');
  await decide(customer, 'counterOffer', 'CounterOfferInput', { ...offer, terms: middle, reason: '99 is too little' });
  await decide(manager, 'acceptOffer', 'AnswerOfferInput', {});
  await tenant.clock.settle();
  expect(await worklist(manager)).toEqual(['Sign the contract Archive service']);
  for (const side of [manager, customer]) await decide(side, 'signContract', 'SignContractInput', {});
  await tenant.clock.settle();
  expect((await seen()).targets).toEqual([{ value: '99.9' }]);

  await tenant.clock.advanceTo('2031-03-20T00:00:00Z');
  await recordOutage(integration, 'INC-2', '2031-03-18T10:00:00Z', '2031-03-18T10:30:00Z');
  await tenant.clock.settle();
  // 15 days at 99.9 % allow 21.6 minutes, 16 days at 99.5 % allow 115.2: the same half hour misses the one only.
  expect(await seen()).toMatchObject({
    targets: [{ value: '99.5' }],
    compliance: {
      evaluations: expect.arrayContaining([
        { limit: '99.9', outcome: 'MISSED' },
        { limit: '99.5', outcome: 'ON_TRACK' },
      ]) as unknown,
    },
  });
});

test('an offer that nobody answers expires by itself', async () => {
  const { manager, customer } = scenario;
  await decide(manager, 'proposeSupplement', 'ProposeSupplementInput', {
    effectiveFrom: '2031-05-01',
    expiresAt: '2031-03-25T00:00:00Z',
    reason: 'once more',
    terms: await termsWith('98'),
  });
  await tenant.clock.advanceTo('2031-03-25T00:00:00Z');
  const { contract: after } = await customer.query<{ contract: object }>(
    'query ($id: ID!) { contract(id: $id) { openProposal { number } versions { state } } }',
    { id: scenario.contractId },
  );
  expect(after).toEqual({
    openProposal: null,
    versions: [{ state: 'SIGNED' }, { state: 'COUNTERED' }, { state: 'SIGNED' }, { state: 'EXPIRED' }],
  });
});
