import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';
/** A fee of 1,000.00 EUR a month, a tenth of it below 99.9 %; the third rejection escalates, as where nothing is agreed. */
const AGREEMENT = {
  fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30 },
  credits: { tiers: [{ below: '99.9', percent: '10' }] },
  breachHandling: { managerDays: 3, mediationDays: 6, terminationOptionDays: 4 },
};

let tenant: Tenant;
let scenario: Scenario;
let system: CustomerSystem;
let breachId = '';

beforeAll(async () => {
  tenant = await openTenant('escalation');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', claimWindow: { days: 30 }, agreement: AGREEMENT });
  system = await openCustomerSystem(tenant, scenario);
  await tenant.clock.advanceTo('2031-01-04T00:00:00Z');
  await recordOutage(scenario.integration, 'INC-1', '2031-01-03T00:00:00Z', '2031-01-03T08:00:00Z');
  await tenant.clock.settle();
  breachId = (await breachesOf(scenario.manager))[0]?.id ?? expect.fail('no breach');
});
afterAll(async () => {
  await system?.close();
  await tenant?.close();
});

type View = {
  readonly version: number;
  readonly phase: string;
  readonly ending: string | null;
  readonly workflowId: string;
  readonly compensation: { readonly phase: string; readonly amount: { readonly amount: string } | null } | null;
  readonly progress: { readonly phase: string; readonly whoseTurn: string; readonly nextDeadline: string | null };
};
async function seen(): Promise<View> {
  const { breach } = await scenario.manager.query<{ breach: View }>(
    `query ($id: ID!) { breach(id: $id) { version phase ending workflowId compensation { phase amount { amount } }
      progress { phase whoseTurn nextDeadline } } }`,
    { id: breachId },
  );
  return breach;
}

/** Decides something about the breach as it is now, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, input: object = {}): Promise<void> {
  const { version: expectedVersion } = await seen();
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { breach { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, { breachId, expectedVersion, ...input });
  await tenant.clock.settle();
}

const worklist = async (client: GraphClient): Promise<string[]> => {
  const { worklist: page } = await client.query<{ worklist: { edges: { node: { title: string } }[] } }>(
    'query { worklist { edges { node { title } } } }',
  );
  return page.edges.map(({ node }) => node.title);
};
/** Mails to one address since this was asked last, oldest first. */
const read: Record<string, number> = {};
async function newMailsTo(name: string): Promise<{ subject: string; text: string }[]> {
  const all = (await tenant.mails()).filter(({ to }) => to === tenant.address(name));
  const fresh = all.slice(read[name] ?? 0);
  read[name] = all.length;
  return fresh.map(({ subject, text }) => ({ subject: subject.split(':')[0] ?? '', text }));
}
const details = async (): Promise<string> => {
  const handle = tenant.temporal.workflow.getHandle((await seen()).workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
};

describe('a breach that is escalated to termination (H7.3.3, H7.4)', () => {
  test('the customer rejects what was reported three times: the managers of both sides are told, until when and what then', async () => {
    await decide(scenario.manager, 'analyseBreach', { cause: 'A disk was full.', improvement: 'Disks are watched.' });
    const measure = { what: 'A bigger disk', owner: 'Storage team', due: '2031-01-05' };
    await decide(scenario.manager, 'planRectification', { measures: [measure] });
    for (const again of ['once', 'twice']) {
      await decide(scenario.manager, 'reportRectification', { report: 'The disk is in.' });
      await decide(scenario.customer, 'rejectRectification', { reason: `It is full again, ${again}.` });
      expect((await seen()).progress).toMatchObject({ phase: 'RECTIFYING', whoseTurn: 'PROVIDER' });
    }
    await decide(scenario.manager, 'reportRectification', { report: 'The disk is in.' });
    for (const name of ['manager.provider', 'manager.customer']) await newMailsTo(name);
    await decide(scenario.customer, 'rejectRectification', { reason: 'It is full again.' });
    expect((await seen()).progress).toEqual({
      phase: 'ESCALATED',
      whoseTurn: 'PROVIDER',
      nextDeadline: '2031-01-08T00:00:00.000Z',
    });
    for (const name of ['manager.provider', 'manager.customer']) {
      const [mail] = await newMailsTo(name);
      expect(mail?.subject).toBe('Escalated');
      expect(mail?.text).toContain('Without any of that it goes to mediation.');
    }
    const title = "Resolve the escalated breach of Archive in 2031-01 with the other side's manager";
    expect(await worklist(scenario.manager)).toEqual([title]);
    expect(await worklist(scenario.customer)).toEqual([title]);
    expect(await details()).toContain('without any of that it goes to mediation by then');
  });

  test('the managers find no way: they are reminded, and it goes to mediation by itself', async () => {
    await tenant.clock.advanceTo('2031-01-08T01:00:00Z');
    expect((await newMailsTo('manager.customer')).map(({ subject }) => subject)).toEqual(
      expect.arrayContaining(['Reminder', 'Your turn']),
    );
    expect((await seen()).progress).toMatchObject({ phase: 'MEDIATING', nextDeadline: '2031-01-15T00:00:00.000Z' });
    expect(await worklist(scenario.customer)).toEqual([
      'Record what the mediation of the breach of Archive in 2031-01 came to',
    ]);
  });

  test('the mediation fails: the provider records that, the customer confirms it', async () => {
    await decide(scenario.manager, 'recordMediationOutcome', {
      outcome: 'FAILED',
      text: 'The sides are too far apart.',
      mediator: 'A. Judge',
    });
    expect(await worklist(scenario.manager)).toEqual([]);
    expect(await worklist(scenario.customer)).toEqual([
      'Confirm or dispute what the mediation of the breach of Archive in 2031-01 came to',
    ]);
    const [asked] = await newMailsTo('manager.customer');
    expect(asked?.text).toMatch(
      /Mediator: +A\. Judge\nOutcome: +no agreement\nIn words: +The sides are too far apart\./,
    );
    await newMailsTo('desk.provider');
    await decide(scenario.customer, 'answerMediationOutcome', { confirmed: true });
    expect((await seen()).progress).toEqual({
      phase: 'TERMINATION_OPTION',
      whoseTurn: 'CUSTOMER',
      nextDeadline: '2031-01-13T00:00:00.000Z',
    });
    const [news] = await newMailsTo('desk.provider');
    expect(news?.text).toContain('The customer may choose to terminate over it by');
    expect(await worklist(scenario.customer)).toEqual([
      'Choose whether to terminate over the breach of Archive in 2031-01',
    ]);
  });

  test('the customer chooses to terminate: both are told, nothing more is to be done, the contract has a ground', async () => {
    for (const name of ['desk.provider', 'desk.customer']) await newMailsTo(name);
    await decide(scenario.customer, 'chooseTermination', { reason: 'It fails every month.' });
    expect(await seen()).toMatchObject({ phase: 'AWAITING_SEAL', ending: 'TERMINATION' });
    for (const name of ['desk.provider', 'desk.customer']) {
      const [news] = await newMailsTo(name);
      expect(news?.text).toContain('The choice is a ground for termination, and not its notice');
      expect(news?.text).toMatch(/Reason: +It fails every month\./);
    }
    expect(await worklist(scenario.manager)).toEqual([]);
    expect(await worklist(scenario.customer)).toEqual([]);
    expect(system.heard()).toEqual({
      notified: 1,
      'notified-again': 1,
      unacknowledged: 1,
      turn: 6,
      escalated: 1,
      reminder: 1,
      news: 3,
    });
    const { contract } = await scenario.manager.query<{ contract: object }>(
      'query ($id: ID!) { contract(id: $id) { phase terminationGrounds { breach { id } chosenBy reason } } }',
      { id: scenario.contractId },
    );
    expect(contract).toEqual({
      phase: 'ACTIVE',
      terminationGrounds: [{ breach: { id: breachId }, chosenBy: 'customer', reason: 'It fails every month.' }],
    });
  });

  test('its credit is settled all the same at the seal, and its lifecycle ends escalated to termination', async () => {
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect((await seen()).compensation).toEqual({ phase: 'AWAITING_CLAIM', amount: { amount: '100.00' } });
    await tenant.clock.advanceTo('2031-03-04T01:00:00Z');
    await vi.waitFor(
      async () => expect(await seen()).toMatchObject({ phase: 'CLOSED', ending: 'TERMINATION' }),
      WITHIN,
    );
    const { workflowId } = await seen();
    expect(await tenant.temporal.workflow.getHandle(workflowId).result()).toEqual({ breachId, ended: 'TERMINATION' });
  });
});
