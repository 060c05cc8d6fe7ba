import type { GraphClient } from '@surety/tools/graph-client';
import { workflowId } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import { recordStates, reopenPeriod, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** A fee of 1,000.00 EUR a month, a tenth of it below 99.9 %, posted without a claim. */
const AGREEMENT = {
  fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30 },
  credits: { tiers: [{ below: '99.9', percent: '10' }] },
};
const PROBLEMS = 'problems { code message path retryable }';

type Breach = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly standing: string;
  readonly workflowId: string;
  readonly sealAt: string;
  readonly compensation: { readonly phase: string } | null;
};
type Compliance = {
  readonly outcome: string;
  readonly sealedAt: string | null;
  readonly sealsAt: string;
  readonly lateFacts: number;
  readonly evaluations: { readonly revision: number; readonly reason: string; readonly outcome: string }[];
};

describe('a sealed period and its reopening (H7.3.4)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let system: CustomerSystem;
  beforeAll(async () => {
    tenant = await openTenant('reopening');
    scenario = await signedContract(tenant, { measuredBy: 'PROBES', staleAfter: 'P90D', agreement: AGREEMENT });
    await mayApprove(tenant, scenario);
    system = await openCustomerSystem(tenant, scenario);
    await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
    await recordStates(scenario.integration, [
      ['2031-01-01T00:00:00Z', 'UP'],
      ['2031-01-10T00:00:00Z', 'DOWN'],
      ['2031-01-10T02:00:00Z', 'UP'],
    ]);
    await tenant.clock.settle();
  });
  afterAll(async () => {
    await system?.close();
    await tenant?.close();
  });

  const breach = async (): Promise<Breach> => {
    const { breaches } = await scenario.manager.query<{ breaches: { edges: { node: Breach }[] } }>(
      'query { breaches { edges { node { id version phase standing workflowId sealAt compensation { phase } } } } }',
    );
    return breaches.edges[0]?.node as Breach;
  };
  const compliance = async (): Promise<Compliance> => {
    const { contract } = await scenario.customer.query<{ contract: { compliance: Compliance } }>(
      `query ($id: ID!) { contract(id: $id) { compliance(period: "2031-01") {
        outcome sealedAt sealsAt lateFacts evaluations { revision reason outcome } } } }`,
      { id: scenario.contractId },
    );
    return contract.compliance;
  };
  /** Decides something about the breach as it is now, and lets all follow from it. */
  const decide = async (client: GraphClient, verb: string, input: object = {}): Promise<void> => {
    const { id: breachId, version: expectedVersion } = await breach();
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { breach { id } ${PROBLEMS} } }`;
    await client.mutate(verb, query, { breachId, expectedVersion, ...input });
    await tenant.clock.settle();
  };
  /** What an operator reads in the Temporal UI about the contract. */
  const details = async (): Promise<string> => {
    const handle = tenant.temporal.workflow.getHandle(workflowId.contract(tenant.name, scenario.contractId));
    return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
  };
  /** Accounts that are not at zero. */
  const balances = async (): Promise<object> => {
    type Balance = { account: string; amount: { amount: string } };
    const { contract } = await scenario.manager.query<{ contract: { ledger: { balances: Balance[] } } }>(
      'query ($id: ID!) { contract(id: $id) { ledger { balances { account amount { amount } } } } }',
      { id: scenario.contractId },
    );
    const open = contract.ledger.balances.filter(({ amount }) => Number(amount.amount) !== 0);
    return Object.fromEntries(open.map(({ account, amount }) => [account, amount.amount]));
  };
  const correct = async (state: 'UP' | 'DOWN', reason: string): Promise<{ code: string; message: string }[]> => {
    const { correctStates } = await scenario.manager.query<{
      correctStates: { warnings: { code: string; message: string }[] };
    }>(
      `mutation ($input: CorrectStatesInput!) { correctStates(input: $input) { warnings { code message } ${PROBLEMS} } }`,
      {
        input: { service: 'archive', source: 'monitor', reason, rows: [{ at: '2031-01-10T00:00:00Z', state }] },
      },
    );
    await tenant.clock.settle();
    return correctStates.warnings;
  };
  const subjects = async (): Promise<string[]> =>
    (await tenant.mails())
      .filter(({ to }) => to === tenant.address('desk.customer'))
      .map(({ subject }) => subject.split(':')[0] ?? '');

  test('the credit is posted at the seal and paid out, and the breach is closed', async () => {
    const { manager, customer } = scenario;
    await decide(manager, 'analyseBreach', { cause: 'A disk was full.', improvement: 'Disks are watched.' });
    const measure = { what: 'A bigger disk', owner: 'Storage team', due: '2031-01-14' };
    await decide(manager, 'planRectification', { measures: [measure] });
    await decide(manager, 'reportRectification', { report: 'The disk is in.' });
    await decide(customer, 'acceptRectification');
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect(await balances()).toEqual({ CREDIT_EXPENSE: '100.00', CREDITS_OWED: '-100.00' });
    // Its effect is watched for a whole period and the grace time after it.
    await tenant.clock.advanceTo('2031-03-12T00:00:00Z');
    expect(system.heard()).toEqual({
      notified: 1,
      'notified-again': 1,
      unacknowledged: 1,
      turn: 1,
      news: 2,
      'credit-posted': 1,
    });
    const { id: breachId, phase } = await breach();
    expect(phase).toBe('CLOSED');
    await scenario.integration.mutate(
      'recordPayout',
      `mutation ($input: RecordPayoutInput!) { recordPayout(input: $input) { ${PROBLEMS} } }`,
      { breachId, kind: 'PAID', reference: 'PAY-1', amount: { amount: '100.00', currency: 'EUR' } },
    );
    expect(await compliance()).toMatchObject({ sealedAt: '2031-02-11T00:00:00.000Z', lateFacts: 0 });
  });

  test('a late correction is kept, changes nothing, and its sender is told so', async () => {
    const [warning] = await correct('UP', 'the probe itself was broken');
    expect(warning).toMatchObject({ code: 'PERIOD_SEALED', message: expect.stringContaining('2031-01') });
    expect(warning?.message).toContain('reopen');
    expect(await compliance()).toMatchObject({ outcome: 'MISSED', lateFacts: 1 });
    expect(await breach()).toMatchObject({ phase: 'CLOSED', standing: 'STANDING' });
  });

  test('reopened by an admin it counts: the breach is withdrawn, told so, and what was paid is claimed back', async () => {
    const before = await breach();
    expect(await reopenPeriod(tenant, scenario.contractId, '2031-01', 'the probe itself was broken')).toMatchObject({
      number: 1,
      reason: 'the probe itself was broken',
    });
    expect(await breach()).toMatchObject({ standing: 'WITHDRAWN', compensation: { phase: 'REVERSED' } });
    expect((await breach()).workflowId).toBe(`${before.workflowId}/2`);
    const { outcome, sealedAt, evaluations } = await compliance();
    expect({ outcome, sealedAt }).toEqual({ outcome: 'MET', sealedAt: null });
    expect(evaluations[0]?.reason).toContain('reopened: the probe itself was broken');
    expect(await balances()).toEqual({ COUNTER_CLAIM: '100.00', PAID_OR_SET_OFF: '-100.00' });
    const told = await subjects();
    expect(told).toEqual(expect.arrayContaining(['Reopened', 'Breach notice withdrawn', 'Credit taken back']));
    expect(told.filter(subject => subject === 'Breach notice')).toHaveLength(1);
    expect(await details()).toContain('2031-01 was reopened');
    expect(system.heard()).toEqual({ 'credit-reversed': 1, retracted: 1 });
  });

  test('reopening it twice, or one that has not ended, is refused', async () => {
    const { contractId } = scenario;
    expect(await reopenPeriod(tenant, contractId, '2031-01', 'again')).toEqual(['PERIOD_REOPENED']);
    expect(await reopenPeriod(tenant, contractId, '2031-03', 'too soon')).toEqual(['PERIOD_NOT_ENDED']);
  });

  test('a second correction reinstates it, and the new credit is set off against the claim', async () => {
    expect(await correct('DOWN', 'the ticket proves the outage')).toEqual([]);
    expect(await breach()).toMatchObject({ standing: 'STANDING', compensation: { phase: 'POSTED' } });
    expect(await balances()).toEqual({ CREDIT_EXPENSE: '100.00', PAID_OR_SET_OFF: '-100.00' });
    expect(system.heard()).toEqual({ reinstated: 1, 'credit-posted': 1 });
  });

  test('after the grace time it is sealed again by its timer, and the breach is closed', async () => {
    const { sealsAt } = await compliance();
    await tenant.clock.advanceTo('2031-03-23T00:00:00Z');
    expect(await compliance()).toMatchObject({ sealedAt: sealsAt, outcome: 'MISSED', lateFacts: 0 });
    expect(await breach()).toMatchObject({ phase: 'CLOSED', standing: 'STANDING', sealAt: sealsAt });
    expect(await details()).toContain('2031-01 was sealed');
    const { contract } = await scenario.customer.query<{ contract: { reopenings: object[] } }>(
      'query ($id: ID!) { contract(id: $id) { reopenings { period number reason reopenedBy until } } }',
      { id: scenario.contractId },
    );
    expect(contract.reopenings).toMatchObject([{ period: '2031-01', number: 1, until: sealsAt }]);
    expect(await correct('UP', 'once more')).toMatchObject([{ code: 'PERIOD_SEALED' }]);
  });
});

/** Somebody of the provider may approve credits, so that one without a claim is posted at once. */
async function mayApprove(tenant: Tenant, { contractId, manager }: Scenario): Promise<void> {
  const { contract } = await manager.query<{ contract: { provider: { id: string } } }>(
    'query ($id: ID!) { contract(id: $id) { provider { id } } }',
    { id: contractId },
  );
  const contact = {
    name: 'Head of services',
    email: tenant.address('head.provider'),
    subject: 'head',
    mayApproveUpTo: { amount: '500', currency: 'EUR' },
  };
  const query = `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } ${PROBLEMS} } }`;
  await (await tenant.as('admin')).mutate('addContact', query, { partyId: contract.provider.id, contact });
}
