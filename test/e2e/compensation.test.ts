import type { GraphClient } from '@surety/tools/graph-client';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import {
  breachesOf,
  correctStates,
  recordOutage,
  recordStates,
  reopenPeriod,
  type Scenario,
  signedContract,
} from '../support/scenario.ts';
import { addApprover } from '../support/smooth-breach.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** A fee of 1,000.00 EUR a month, a tenth of it below 99.9 %. */
const AGREEMENT = {
  fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30 },
  credits: { tiers: [{ below: '99.9', percent: '10' }] },
};
const PROBLEMS = 'problems { code message path retryable }';

type Credit = {
  readonly phase: string;
  readonly nothingBecause: string | null;
  readonly posted: { readonly amount: string } | null;
};
type Why = { readonly page: string; readonly facts: readonly object[]; readonly figures: readonly object[] };
type View = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly allowedActions: string[];
  readonly compensation: Credit | null;
};

async function breachOf(client: GraphClient): Promise<View> {
  const { breaches } = await client.query<{ breaches: { edges: { node: View }[] } }>(`query { breaches { edges { node {
    id version phase allowedActions compensation { phase nothingBecause claimableUntil remindAt amount { amount currency } posted { amount } } } } } }`);
  return breaches.edges[0]?.node as View;
}

/** Balances of the contract's accounts. */
async function balancesOf({ manager, contractId }: Scenario): Promise<Record<string, string>> {
  type Balance = { account: string; amount: { amount: string } };
  const { contract } = await manager.query<{ contract: { ledger: { balances: Balance[] } } }>(
    'query ($id: ID!) { contract(id: $id) { ledger { balances { account amount { amount } } } } }',
    { id: contractId },
  );
  return Object.fromEntries(contract.ledger.balances.map(({ account, amount }) => [account, amount.amount]));
}

describe('from a sealed period to a posted credit (H7.3.4)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let head: GraphClient;
  beforeAll(async () => {
    tenant = await openTenant('compensation');
    scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', claimWindow: { days: 30 }, agreement: AGREEMENT });
    head = await addApprover(tenant, scenario);
    await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-01-10T00:00:00Z', '2031-01-10T02:00:00Z');
    await tenant.clock.settle();
  });
  afterAll(() => tenant.close());

  const decide = async (client: GraphClient, mutation: string, more: object = {}): Promise<void> => {
    const { id: breachId, version: expectedVersion } = await breachOf(scenario.manager);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { breach { id } ${PROBLEMS} } }`;
    await client.mutate(mutation, query, { breachId, expectedVersion, ...more });
    await tenant.clock.settle();
  };

  test('at the seal the credit is worked out, and the customer has to claim it', async () => {
    await decide(scenario.manager, 'analyseBreach', { cause: 'A disk was full.', improvement: 'Disks are watched.' });
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect(await breachOf(scenario.customer)).toMatchObject({
      allowedActions: expect.arrayContaining(['CLAIM_CREDIT']),
      compensation: {
        phase: 'AWAITING_CLAIM',
        amount: { amount: '100.00', currency: 'EUR' },
        claimableUntil: '2031-03-03T00:00:00.000Z',
        posted: null,
      },
    });
    const { worklist } = await scenario.customer.query<{ worklist: { edges: { node: object }[] } }>(
      'query { worklist(filter: { kinds: [CLAIM_CREDIT] }) { edges { node { kind title due } } } }',
    );
    expect(worklist.edges).toEqual([
      {
        node: {
          kind: 'CLAIM_CREDIT',
          title: 'Claim the credit for the missed availability of Archive in 2031-01',
          due: '2031-03-03T00:00:00.000Z',
        },
      },
    ]);
    await tenant.clock.advanceTo('2031-02-22T00:00:00Z');
    const mails = (await tenant.mails()).filter(({ subject }) => subject.startsWith('Credit to be claimed'));
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      tenant.address('desk.customer'),
      tenant.address('manager.customer'),
    ]);
    expect(mails[0]?.text).toContain('100.00 EUR');
  });

  test('it is claimed, approved by four eyes and posted, while the rectification is awaited', async () => {
    await decide(scenario.customer, 'claimCredit');
    expect((await breachOf(scenario.manager)).compensation).toMatchObject({ phase: 'AWAITING_APPROVAL' });
    await decide(scenario.manager, 'approveCredit');
    expect((await breachOf(scenario.manager)).compensation).toMatchObject({ phase: 'AWAITING_APPROVAL', posted: null });
    await expect(decide(scenario.manager, 'approveCredit')).rejects.toThrow(/CREDIT_FOUR_EYES|second person/);
    await decide(head, 'approveCredit');
    expect(await breachOf(scenario.manager)).toMatchObject({
      phase: 'AWAITING_PLAN',
      compensation: { phase: 'POSTED', posted: { amount: '100.00' } },
    });
    expect(await balancesOf(scenario)).toEqual({ CREDIT_EXPENSE: '100.00', CREDITS_OWED: '-100.00' });
  });

  test('it says why: the outage behind it, as data and on a page for the customer', async () => {
    const { breaches } = await scenario.customer.query<{
      breaches: { edges: { node: { compensation: { why: Why } } }[] };
    }>(
      `query { breaches { edges { node { compensation { why { page facts { kind source start end } figures { downMs limit } } } } } } }`,
    );
    const why = breaches.edges[0]?.node.compensation.why;
    expect(why).toMatchObject({
      facts: [{ kind: 'OUTAGE', start: '2031-01-10T00:00:00.000Z', end: '2031-01-10T02:00:00.000Z' }],
      figures: [{ downMs: 7_200_000, limit: '99.9' }],
    });
    const page = await request(new URL(why?.page ?? '', tenant.graphUrl), {
      headers: { authorization: `Bearer ${tenant.tokens.customer}` },
    });
    const text = await page.body.text();
    expect([page.statusCode, page.headers['content-type']]).toEqual([200, 'text/html; charset=utf-8']);
    expect(['INC-1', '100.00 EUR', '2 h (7200000 ms)'].filter(said => !text.includes(said))).toEqual([]);
  });

  test('the statement of the period shows it, as data and as a file', async () => {
    const { contractId, customer } = scenario;
    const { contract } = await customer.query<{ contract: { ledger: { statement: object } } }>(
      `query ($id: ID!) { contract(id: $id) { ledger { statement(period: "2031-02") {
        opening { account } entries { account kind amount { amount currency } } closing { account amount { amount } } } } } }`,
      { id: contractId },
    );
    expect(contract.ledger.statement).toEqual({
      opening: [],
      entries: [
        { account: 'CREDIT_EXPENSE', kind: 'POSTED', amount: { amount: '100.00', currency: 'EUR' } },
        { account: 'CREDITS_OWED', kind: 'POSTED', amount: { amount: '-100.00', currency: 'EUR' } },
      ],
      closing: [
        { account: 'CREDITS_OWED', amount: { amount: '-100.00' } },
        { account: 'CREDIT_EXPENSE', amount: { amount: '100.00' } },
      ],
    });
    const door = new URL(`/doors/contracts/ledgers/${contractId}?period=2031-02`, tenant.graphUrl);
    const file = await request(door, { headers: { authorization: `Bearer ${tenant.tokens.customer}` } });
    expect((await file.body.text()).split('\r\n').filter(line => line.startsWith('ENTRY'))).toHaveLength(2);
  });
});

describe('limits of what is given back (H7.3.4)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let head: GraphClient;
  let system: CustomerSystem;
  beforeAll(async () => {
    tenant = await openTenant('limits');
    scenario = await signedContract(tenant, {
      measuredBy: 'OUTAGES',
      claimWindow: { days: 30 },
      agreement: {
        ...AGREEMENT,
        credits: {
          ...AGREEMENT.credits,
          monthlyCapPercent: '12',
          interruption: { beyond: 'PT30M', amount: '25.00' },
        },
      },
    });
    head = await addApprover(tenant, scenario);
    system = await openCustomerSystem(tenant, scenario);
  });
  afterAll(async () => {
    await system.close();
    await tenant.close();
  });

  /** The customer's mails of a subject. */
  const mailsOn = async (subject: string) =>
    (await tenant.mails()).filter(
      mail => mail.subject.startsWith(subject) && mail.to === tenant.address('desk.customer'),
    );

  const ofPeriod = async (period: string): Promise<View & { readonly period: string }> => {
    type Found = { breaches: { edges: { node: View & { period: string } }[] } };
    const { breaches } = await scenario.manager.query<Found>(
      'query { breaches { edges { node { id period version phase allowedActions compensation { phase nothingBecause cappedBy startedHours amount { amount } posted { amount } } } } } }',
    );
    return breaches.edges.map(({ node }) => node).find(node => node.period === period) as View & { period: string };
  };
  const decide = async (client: GraphClient, mutation: string, period: string, more: object = {}): Promise<void> => {
    const { id: breachId, version: expectedVersion } = await ofPeriod(period);
    const type = `${mutation.charAt(0).toUpperCase()}${mutation.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { breach { id } ${PROBLEMS} } }`;
    await client.mutate(mutation, query, { breachId, expectedVersion, ...more });
    await tenant.clock.settle();
  };

  test('the cap of the month is reached: the tier and two started hours would have been 150.00', async () => {
    await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-01-10T00:00:00Z', '2031-01-10T02:00:00Z');
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect(await ofPeriod('2031-01')).toMatchObject({
      compensation: { phase: 'AWAITING_CLAIM', amount: { amount: '120.00' }, cappedBy: 'MONTH', startedHours: 2 },
    });
  });

  test('four eyes: the same person may not approve twice, and the second one refuses with a reason', async () => {
    await decide(scenario.customer, 'claimCredit', '2031-01');
    await decide(scenario.manager, 'approveCredit', '2031-01');
    await expect(decide(scenario.manager, 'approveCredit', '2031-01')).rejects.toThrow(
      /CREDIT_FOUR_EYES|second person/,
    );
    await decide(head, 'refuseCredit', '2031-01', { reason: 'The customer had cut the power itself.' });
    expect(await ofPeriod('2031-01')).toMatchObject({ compensation: { phase: 'REFUSED', posted: null } });
    expect(await balancesOf(scenario)).toEqual({});
    const [refused, ...others] = await mailsOn('Credit refused');
    expect(refused?.text).toContain('“The customer had cut the power itself.”');
    expect([others.length, system.heard()]).toMatchObject([0, { 'credit-refused': 1 }]);
  });

  test('damages are accepted in part by a second person, posted, and told to both sides', async () => {
    const loss = {
      amount: { amount: '900.00', currency: 'EUR' },
      reason: 'Forty people could not work for two hours.',
    };
    await decide(scenario.customer, 'claimDamages', '2031-01', loss);
    expect(await ofPeriod('2031-01')).toMatchObject({
      allowedActions: expect.arrayContaining(['ACCEPT_DAMAGES', 'REFUSE_DAMAGES']),
    });
    const part = { amount: { amount: '400.00', currency: 'EUR' }, reason: 'Half of them could work on.' };
    await decide(scenario.manager, 'acceptDamages', '2031-01', part);
    expect(await balancesOf(scenario)).toEqual({});
    await expect(decide(scenario.manager, 'acceptDamages', '2031-01', part)).rejects.toThrow(
      /DAMAGES_FOUR_EYES|second person/,
    );
    const second = (await tenant.mails()).find(({ subject }) => subject.startsWith('Damages to accept'));
    expect(second?.text).toContain('accepts 400.00 EUR');
    await decide(head, 'acceptDamages', '2031-01', part);
    expect(await balancesOf(scenario)).toEqual({ CREDIT_EXPENSE: '400.00', CREDITS_OWED: '-400.00' });
    const mails = (await tenant.mails()).filter(({ subject }) => subject.startsWith('Damages accepted'));
    expect(new Set(mails.map(({ to }) => to))).toContain(tenant.address('desk.customer'));
    expect(mails[0]?.text).toContain('400.00 EUR');
    await expect(decide(scenario.customer, 'claimDamages', '2031-01', loss)).rejects.toThrow(
      /DAMAGES_CLAIMED|One claim/,
    );
  });

  test('a claim that comes too late is refused, and says until when it could have come', async () => {
    await recordOutage(scenario.integration, 'INC-2', '2031-02-10T00:00:00Z', '2031-02-10T02:00:00Z');
    await tenant.clock.advanceTo('2031-03-30T23:30:00Z');
    expect(await ofPeriod('2031-02')).toMatchObject({ compensation: { phase: 'AWAITING_CLAIM' } });
    await tenant.clock.advanceTo('2031-03-31T00:30:00Z');
    expect(await ofPeriod('2031-02')).toMatchObject({ compensation: { phase: 'LAPSED', posted: null } });
    const [lapsed, ...others] = await mailsOn('Credit lapsed');
    expect(lapsed?.text).toContain('Nobody did, so it has lapsed');
    expect([others.length, system.heard()]).toMatchObject([0, { 'credit-lapsed': 1 }]);
    await expect(decide(scenario.customer, 'claimCredit', '2031-02')).rejects.toThrow(/CREDIT_CLAIM_LATE|2031-03-30/);
    const loss = { amount: { amount: '1.00', currency: 'EUR' }, reason: 'A loss that nobody had noticed.' };
    await expect(decide(scenario.customer, 'claimDamages', '2031-02', loss)).rejects.toThrow(
      /DAMAGES_CLAIM_LATE|2031-03-30/,
    );
    expect(await balancesOf(scenario)).toEqual({ CREDIT_EXPENSE: '400.00', CREDITS_OWED: '-400.00' });
  });
});

describe('corrected data (H7.3.4)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  beforeAll(async () => {
    tenant = await openTenant('reversal');
    scenario = await signedContract(tenant, { measuredBy: 'PROBES', staleAfter: 'P90D', agreement: AGREEMENT });
    await addApprover(tenant, scenario);
    await recordStates(scenario.integration, [['2031-01-01T00:00:00Z', 'UP']]);
    await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
  });
  afterAll(() => tenant.close());

  test('reverse a credit that was posted while the analysis is awaited; the breach ends withdrawn', async () => {
    await recordStates(scenario.integration, [
      ['2031-01-10T00:00:00Z', 'DOWN'],
      ['2031-01-10T02:00:00Z', 'UP'],
    ]);
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect(await breachOf(scenario.manager)).toMatchObject({
      phase: 'AWAITING_ANALYSIS',
      compensation: { phase: 'POSTED', posted: { amount: '100.00' } },
    });
    await correctStates(scenario.manager, 'the probe itself was broken', [['2031-01-10T00:00:00Z', 'UP']]);
    await reopenPeriod(tenant, scenario.contractId, '2031-01', 'the probe itself was broken');
    expect((await breachesOf(scenario.manager))[0]).toMatchObject({ standing: 'WITHDRAWN' });
    expect(await balancesOf(scenario)).toEqual({ CREDIT_EXPENSE: '0.00', CREDITS_OWED: '0.00' });
  });

  test('leave nothing to be posted when they lift the miss before the seal, and it says why', async () => {
    await recordStates(scenario.integration, [
      ['2031-02-05T00:00:00Z', 'DOWN'],
      ['2031-02-05T02:00:00Z', 'UP'],
    ]);
    await tenant.clock.settle();
    await correctStates(scenario.manager, 'the probe itself was broken', [['2031-02-05T00:00:00Z', 'UP']]);
    await tenant.clock.advanceTo('2031-03-11T01:00:00Z');
    const { breaches } = await scenario.manager.query<{ breaches: { edges: { node: object }[] } }>(
      'query { breaches { edges { node { period phase standing compensation { phase nothingBecause posted { amount } } } } } }',
    );
    expect(breaches.edges.map(({ node }) => node)).toMatchObject([
      { period: '2031-01', phase: 'CLOSED', compensation: { phase: 'REVERSED', nothingBecause: 'MISS_LIFTED' } },
      {
        period: '2031-02',
        phase: 'CLOSED',
        compensation: { phase: 'NOTHING_OWED', nothingBecause: 'MISS_LIFTED', posted: null },
      },
    ]);
    expect(await balancesOf(scenario)).toEqual({ CREDIT_EXPENSE: '0.00', CREDITS_OWED: '0.00' });
  });
});
