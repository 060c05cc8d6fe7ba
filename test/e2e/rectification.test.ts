import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import { reconciled } from '../support/reconciling.ts';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';
const TYPES: Readonly<Record<string, string>> = { counterSettlement: 'ProposeSettlementInput' };
const AGREEMENT = { breachHandling: { rectificationDays: 10, acceptanceDays: 7 } };

let tenant: Tenant;
let scenario: Scenario;
let system: CustomerSystem;
let breachId = '';

beforeAll(async () => {
  tenant = await openTenant('rectification');
  scenario = await signedContract(tenant, {
    measuredBy: 'OUTAGES',
    agreement: AGREEMENT,
  });
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
  readonly workflowId: string;
  readonly stepDue: string | null;
  readonly settlements: readonly { readonly state: string }[];
  readonly rectification: { readonly acceptedByDefault: boolean; readonly effect: string | null } | null;
  readonly progress: { readonly phase: string; readonly whoseTurn: string; readonly nextDeadline: string | null };
};
async function seen(client: GraphClient = scenario.manager): Promise<View> {
  const { breach } = await client.query<{ breach: View }>(
    `query ($id: ID!) { breach(id: $id) { version phase workflowId stepDue settlements { state }
      rectification { acceptedByDefault effect } progress { phase whoseTurn nextDeadline } } }`,
    { id: breachId },
  );
  return breach;
}

/** Decides something about the breach as it is now, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, input: object = {}): Promise<void> {
  const { version: expectedVersion } = await seen();
  const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { breach { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, { breachId, expectedVersion, ...input });
  await tenant.clock.settle();
}

/** What the contract says, with a softer promise. */
async function softerTerms(): Promise<object> {
  type Seen = { provider: { id: string }; customer: { id: string }; targets: { service: { id: string } }[] };
  const { contract } = await scenario.manager.query<{ contract: Seen }>(
    'query ($id: ID!) { contract(id: $id) { provider { id } customer { id } targets { service { id } } } }',
    { id: scenario.contractId },
  );
  return {
    title: 'Archive service',
    providerId: contract.provider.id,
    customerId: contract.customer.id,
    timeZone: 'UTC',
    termStart: '2031-01-01',
    termEnd: '2032-12-31',
    agreement: AGREEMENT,
    targets: contract.targets.map(({ service }) => ({ serviceId: service.id, value: '99.5', measuredBy: 'OUTAGES' })),
  };
}
async function contractSeen(): Promise<object> {
  const { contract } = await scenario.customer.query<{ contract: object }>(
    `query ($id: ID!) { contract(id: $id) { targets { value } supplements { number effectiveFrom text hash
      breach { id } version { number } signatures { side signedBy } } } }`,
    { id: scenario.contractId },
  );
  return contract;
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
const subjectsTo = async (name: string) => (await newMailsTo(name)).map(({ subject }) => subject);
const details = async (): Promise<string> => {
  const handle = tenant.temporal.workflow.getHandle((await seen()).workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
};

describe('a breach, from its cause to a rectification that had an effect (H7.3.2, H7.3.3, H7.3.5)', () => {
  test('the cause is found: the provider is told that a plan is awaited', async () => {
    expect(await subjectsTo('desk.customer')).toEqual(['Breach notice']);
    await decide(scenario.manager, 'analyseBreach', {
      cause: 'A disk was full.',
      improvement: 'Disks are watched.',
      category: 'CAPACITY',
      contributingFactors: ['Nobody was on call.'],
    });
    expect((await seen()).progress).toEqual({
      phase: 'AWAITING_PLAN',
      whoseTurn: 'PROVIDER',
      nextDeadline: '2031-01-10T00:00:00.000Z',
    });
    expect(await worklist(scenario.manager)).toEqual([
      'Plan what rectifies the missed availability of Archive in 2031-01',
    ]);
    expect(await subjectsTo('desk.provider')).toEqual(['Your turn']);
  });

  test('the customer proposes a settlement, the provider another one with a softer promise, which is accepted', async () => {
    const expiresAt = '2031-01-08T00:00:00Z';
    await decide(scenario.customer, 'proposeSettlement', {
      content: 'Two free months.',
      amount: '200',
      currency: 'EUR',
      expiresAt,
    });
    expect(await worklist(scenario.manager)).toEqual([
      'Answer the settlement proposed for the missed availability of Archive in 2031-01',
    ]);
    const [mail] = await newMailsTo('desk.provider');
    expect(mail?.text).toMatch(/Settlement: +Two free months\.\nAmount: +200\.00 EUR/);
    const terms = await softerTerms();
    const softer = { terms, effectiveFrom: '2031-02-01' };
    const counter = { content: 'One free month.', expiresAt, reason: 'Two are too many.', ...softer };
    await decide(scenario.manager, 'counterSettlement', counter);
    const [answer] = await newMailsTo('desk.customer');
    expect(answer?.text).toMatch(/Settlement: +One free month\.\nChanged terms from: +2031-02-01/);
    await decide(scenario.customer, 'acceptSettlement');
    expect((await seen()).settlements).toEqual([{ state: 'COUNTERED' }, { state: 'ACCEPTED' }]);
    expect(await subjectsTo('desk.customer')).toEqual(['News']);
    // What was interrupted goes on: the plan is awaited.
    expect((await subjectsTo('desk.provider')).toSorted()).toEqual(['News', 'Your turn']);
  });

  test('it is a supplement of the contract, signed by both sides, and its terms are the next version', async () => {
    expect(await contractSeen()).toMatchObject({
      targets: [{ value: '99.9' }],
      supplements: [
        {
          number: 1,
          effectiveFrom: '2031-02-01T00:00:00.000Z',
          text: 'One free month.',
          breach: { id: breachId },
          version: { number: 2 },
          hash: expect.stringMatching(/^[0-9a-f]{64}$/),
          signatures: [
            { side: 'PROVIDER', signedBy: 'Manager of provider' },
            { side: 'CUSTOMER', signedBy: 'Manager of customer' },
          ],
        },
      ],
    });
  });

  test('the provider plans and reports; the customer rejects that with its reason', async () => {
    const measure = { what: 'A bigger disk', owner: 'Storage team', due: '2031-01-12' };
    await decide(scenario.manager, 'planRectification', { measures: [measure] });
    const [plan] = await newMailsTo('desk.customer');
    expect(plan?.text).toContain('A bigger disk (Storage team, by 2031-01-12)');
    expect(await details()).toContain('the provider promised 1 measure, to be reported by 2031-01-15 00:00 UTC');
    await decide(scenario.manager, 'reportRectification', { report: 'The disk is in.' });
    expect(await worklist(scenario.customer)).toEqual([
      'Accept or reject the rectification of the missed availability of Archive in 2031-01',
    ]);
    expect(await subjectsTo('desk.customer')).toEqual(['Your turn']);
    await decide(scenario.customer, 'rejectRectification', { reason: 'It is full again.' });
    const [mail] = await newMailsTo('desk.provider');
    expect(mail?.text).toContain('It is full again.');
    expect(await details()).toContain('(1 of 3 rejections)');
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const { workflowId } = await seen();
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const { lines, left } = await reconciled(inject('house'), tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain(`${workflowId} has ended (terminated), although its record is in phase RECTIFYING`);
    expect(left).toBe(0);
    await tenant.clock.settle();
    await vi.waitFor(async () => expect(await details()).toContain('(1 of 3 rejections)'), WITHIN);
    expect(await subjectsTo('desk.provider')).toEqual([]);
  });

  test('a provider that is silent is reminded, and its manager is told; it reports after all', async () => {
    await tenant.clock.advanceTo('2031-01-16T00:00:00Z');
    expect(await subjectsTo('desk.provider')).toEqual(['Reminder', 'Reminder', 'Reminder']);
    expect((await subjectsTo('manager.provider')).at(-1)).toBe('Overdue');
    await decide(scenario.manager, 'reportRectification', { report: 'A second disk is in.' });
  });

  test('a customer that is silent is reminded; then it counts as accepted, and both are told so', async () => {
    await subjectsTo('desk.customer');
    await tenant.clock.advanceTo('2031-01-23T23:00:00Z');
    expect(await subjectsTo('desk.customer')).toEqual(['Reminder']);
    expect(await seen()).toMatchObject({ phase: 'AWAITING_ACCEPTANCE', stepDue: '2031-01-24T00:00:00.000Z' });
    await tenant.clock.advanceTo('2031-01-24T01:00:00Z');
    expect(await seen()).toMatchObject({ phase: 'WATCHING_EFFECT', rectification: { acceptedByDefault: true } });
    const [news] = await newMailsTo('desk.customer');
    expect(news?.text).toContain('counts as accepted, because nobody answered in time');
    expect(await subjectsTo('desk.provider')).toContain('News');
    expect(await worklist(scenario.customer)).toEqual([]);
  });

  test('February stays clean: the effect is confirmed after the grace time, and the breach is closed', async () => {
    await tenant.clock.advanceTo('2031-03-10T23:00:00Z');
    expect(await seen()).toMatchObject({ phase: 'WATCHING_EFFECT', rectification: { effect: null } });
    await tenant.clock.advanceTo('2031-03-11T01:00:00Z');
    await vi.waitFor(async () => expect(await seen()).toMatchObject({ phase: 'CLOSED' }), WITHIN);
    expect(await seen()).toMatchObject({ rectification: { effect: 'CONFIRMED' } });
    const [news] = await newMailsTo('desk.customer');
    expect(news?.text).toContain('had the effect that was wanted');
    expect(system.heard()).toEqual({
      notified: 1,
      'notified-again': 1,
      unacknowledged: 1,
      turn: 3,
      reminder: 1,
      news: 4,
    });
    expect(await contractSeen(), 'in force since February').toMatchObject({ targets: [{ value: '99.5' }] });
  });
});
