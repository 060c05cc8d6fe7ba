import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { fetchRecord, sendRecord } from '../support/handed-over-record.ts';
import { reconciled } from '../support/reconciling.ts';
import { breachesOf, recordOutage, type Scenario, signedContract, type Terms } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';

type TerminationView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly endsOn: string | null;
  readonly endsAt: string | null;
  readonly endedUnconfirmed: boolean;
  readonly workflowId: string;
  readonly handover: readonly {
    readonly kind: string;
    readonly state: string;
    readonly handedOver: string | null;
    readonly documents: readonly { readonly sha256: string; readonly url: string }[];
  }[];
  readonly notifications: readonly { readonly eventType: string; readonly toldAt: string | null }[];
  readonly progress: { readonly phase: string; readonly whoseTurn: string } | null;
};
const TERMINATION = `id version phase endsOn endsAt endedUnconfirmed workflowId handover { kind state handedOver documents { sha256 url } }
  notifications { eventType toldAt } progress { phase whoseTurn }`;
/** Input types that are not named after their mutation. */
const TYPES: Readonly<Record<string, string>> = {
  withdrawNotice: 'AnswerTerminationInput',
  agreeToTerminate: 'ConfirmNoticeInput',
  signHandover: 'ConfirmNoticeInput',
};

/** A signed contract of a tenant of its own, and what a test does to end it. */
async function stage(name: string, terms: Terms) {
  const tenant: Tenant = await openTenant(name);
  const scenario: Scenario = await signedContract(tenant, terms);
  const operator = await tenant.as('operator');
  let id = '';
  const contractSeen = async () => {
    type Seen = { phase: string; version: number; progress: { phase: string } | null };
    const query = 'query ($id: ID!) { contract(id: $id) { phase version progress { phase } } }';
    return (await operator.query<{ contract: Seen }>(query, { id: scenario.contractId })).contract;
  };
  const seen = async (client: GraphClient = operator): Promise<TerminationView> => {
    const query = `query ($id: ID!) { termination(id: $id) { ${TERMINATION} } }`;
    return (await client.query<{ termination: TerminationView }>(query, { id })).termination;
  };
  const mutate = async (client: GraphClient, verb: string, input: object): Promise<void> => {
    const type = TYPES[verb] ?? `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { termination { id } ${PROBLEMS} } }`;
    const { termination } = await client.mutate<{ termination: { id: string } }>(verb, query, input);
    id = termination.id;
    await tenant.clock.settle();
  };
  return {
    tenant,
    scenario,
    operator,
    seen,
    contractSeen,
    /** Begins to end the contract. */
    async begin(client: GraphClient, verb: 'giveNotice' | 'offerTermination', input: object = {}) {
      const { version: expectedVersion } = await contractSeen();
      await mutate(client, verb, { contractId: scenario.contractId, expectedVersion, ...input });
    },
    /** Decides something about the termination as it is now. */
    async decide(client: GraphClient, verb: string, input: object = {}) {
      const { version: expectedVersion } = await seen();
      await mutate(client, verb, { terminationId: id, expectedVersion, ...input });
    },
    mailsTo: async (who: string) => (await tenant.mails()).filter(({ to }) => to === tenant.address(who)),
    subjectsTo: async (who: string) =>
      (await tenant.mails())
        .filter(({ to, subject }) => to === tenant.address(who) && subject.includes(id))
        .map(({ subject }) => subject.split(/[:：]/)[0] ?? ''),
    worklist: async (client: GraphClient) => {
      type Page = { worklist: { edges: { node: { title: string } }[] } };
      const page = await client.query<Page>(
        `query { worklist(filter: { kinds: [ANSWER_TERMINATION, CONFIRM_TERMINATION, RECORD_IMPACT, HAND_OVER, ACCEPT_HANDOVER,
          SIGN_HANDOVER] }) { edges { node { title } } } }`,
      );
      return page.worklist.edges.map(({ node }) => node.title);
    },
    details: async () => {
      const handle = tenant.temporal.workflow.getHandle((await seen()).workflowId);
      return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
    },
  };
}
type Stage = Awaited<ReturnType<typeof stage>>;

const NOTICE = { ground: 'OTHER', reason: 'We give up the data centre.', evidence: 'Section 12 of the contract.' };
const CONTRACT = 'the contract Archive service';

/** Fourteen decisions, each followed until everything that it brings about has happened. */
const HANDOVER_WITHIN_MS = 180_000;

/** The whole checklist, handed over and accepted, and both signatures. */
async function handOverAll(on: Stage): Promise<void> {
  const { tenant, scenario } = on;
  for (const { kind } of (await on.seen()).handover) {
    const record =
      kind === 'RECORDS' ? await sendRecord({ ...tenant, token: tenant.tokens.manager }, scenario.contractId) : null;
    await on.decide(record ? scenario.manager : on.operator, 'handOver', {
      kind,
      handedOver: record ? `The service record, SHA-256 ${record.sha256}.` : 'In the shared folder.',
      documentIds: record ? [record.id] : [],
    });
    await on.decide(on.scenario.customer, 'acceptHandover', { kind });
  }
  await on.decide(on.scenario.manager, 'signHandover');
  await on.decide(on.scenario.customer, 'signHandover');
}

/** The archive that the customer accepted: what it fetches is what was handed over, whole, with the hash that the handover names. */
async function expectRecordHandedOver({ tenant, scenario, seen }: Stage): Promise<void> {
  const [{ kind, handedOver, documents } = expect.fail('nothing is handed over')] = (await seen(scenario.customer))
    .handover;
  expect([kind, documents.length]).toEqual(['RECORDS', 1]);
  const [document = expect.fail('no document')] = documents;
  const record = await fetchRecord({ ...tenant, token: tenant.tokens.customer }, document.url);
  expect(record.faults).toEqual([]);
  expect(record.records).toMatchObject({ 'contract.jsonl': 1, 'terminations.jsonl': 1 });
  expect(record.sha256).toBe(document.sha256);
  expect(handedOver).toContain(record.sha256);
  const query = 'query ($id: ID!) { contract(id: $id) { trail(first: 100) { edges { node { action details } } } } }';
  const { contract } = await scenario.manager.query<{
    contract: { trail: { edges: { node: { action: string; details: string } }[] } };
  }>(query, { id: scenario.contractId });
  const handed = contract.trail.edges.filter(({ node }) => node.action === 'handOver').map(({ node }) => node.details);
  expect(handed.join('\n')).toContain(record.sha256);
}
async function expectAllIsWell({ tenant }: Stage): Promise<void> {
  expect(await reconciled(inject('house'), tenant.temporal, tenant.name, false)).toEqual({
    lines: ['All is well: rows and lifecycles agree.'],
    left: 0,
  });
}

describe("the provider's notice runs out, and nobody confirms it (H7.4)", () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage('notice-runs-out', { measuredBy: 'OUTAGES', timeZone: 'Asia/Shanghai' });
  });
  afterAll(() => on?.tenant.close());

  test('it is told to the customer, who is to confirm it', async () => {
    const { scenario } = on;
    await on.begin(scenario.manager, 'giveNotice', NOTICE);
    expect(await on.seen()).toMatchObject({ endsOn: '2031-01-31', endsAt: '2031-01-31T16:00:00.000Z' });
    const [mail] = (await on.mailsTo('desk.customer')).filter(({ subject }) => subject.startsWith('Notice of'));
    expect(mail?.text).toContain('2031-01-31 (Asia/Shanghai)');
    expect(mail?.text).toContain('It ends the contract whether it is confirmed or not.');
    expect(await on.worklist(scenario.customer)).toEqual([`Confirm the notice that ends ${CONTRACT}`]);
    expect(await on.worklist(scenario.manager)).toEqual([`Say what the end of ${CONTRACT} affects`]);
    expect(await on.details()).toContain('confirmed or not');
    expect((await on.seen()).notifications.map(({ eventType }) => eventType)).toContain('io.surety.termination.given');
  });

  test('what its end affects is late, and told', async () => {
    await on.tenant.clock.advanceTo('2031-01-12T00:00:00Z');
    expect(await on.subjectsTo('manager.customer')).toContain('Overdue');
    await on.decide(on.operator, 'recordImpact', { stops: [{ what: 'The archive', forWhom: 'all readers' }] });
    const [mail] = (await on.mailsTo('desk.customer')).filter(({ subject }) => subject.startsWith('What the end'));
    expect(mail?.text).toContain('The archive, for all readers');
  });

  test('with its last local day the contract ends: nothing is promised any more', async () => {
    await on.tenant.clock.advanceTo('2031-01-31T15:59:00Z');
    expect((await on.contractSeen()).phase).toBe('ACTIVE');
    await on.tenant.clock.advanceTo('2031-01-31T16:00:00Z');
    await vi.waitFor(async () => expect((await on.contractSeen()).progress?.phase).toBe('TERMINATED'), WITHIN);
    expect(await on.seen()).toMatchObject({ phase: 'HANDOVER', endedUnconfirmed: true });
    const [ended] = (await on.mailsTo('desk.customer')).filter(({ subject }) => subject.startsWith('Contract ended'));
    expect(ended?.text).toContain('was not confirmed before it ran out');
    expect((await on.subjectsTo('manager.provider')).filter(subject => subject === 'Overdue')).toHaveLength(2);
    await on.tenant.clock.advanceTo('2031-02-05T00:00:00Z');
    await recordOutage(on.scenario.integration, 'INC-1', '2031-02-02T00:00:00Z', '2031-02-04T00:00:00Z');
    await on.tenant.clock.settle();
    expect(await breachesOf(on.scenario.customer)).toEqual([]);
  });

  test(
    'what is late to be handed over is told to the managers; then it is handed over and signed',
    async () => {
      await on.tenant.clock.advanceTo('2031-03-03T00:00:00Z');
      expect((await on.subjectsTo('desk.provider')).filter(subject => subject === 'Reminder').length).toBeGreaterThan(
        5,
      );
      expect((await on.subjectsTo('manager.customer')).filter(subject => subject === 'Overdue')).toHaveLength(8);
      await handOverAll(on);
      expect(await on.seen()).toMatchObject({ phase: 'HANDED_OVER', progress: { whoseTurn: 'NOBODY' } });
      expect(await on.subjectsTo('desk.customer')).toContain('Handover complete');
      const description = await on.tenant.temporal.workflow.getHandle((await on.seen()).workflowId).describe();
      expect(description.status.name).toBe('COMPLETED');
      expect((await on.seen()).notifications.every(({ toldAt }) => toldAt !== null)).toBe(true);
      await expectAllIsWell(on);
    },
    HANDOVER_WITHIN_MS,
  );
});

describe("the customer's notice is confirmed (H7.4)", () => {
  let on: Stage;
  beforeAll(async () => {
    const agreement = { termination: { providerNoticeDays: 30, customerNoticeDays: 14 } };
    on = await stage('notice-confirmed', { measuredBy: 'OUTAGES', timeZone: 'America/New_York', agreement });
    await on.tenant.clock.advanceTo('2031-01-01T06:00:00Z');
  });
  afterAll(() => on?.tenant.close());

  test("by the contract's own days; the provider reads it in its language", async () => {
    const admin = await on.tenant.as('admin');
    const { party } = await admin.query<{ party: { id: string } }>('query { party(externalId: "provider") { id } }');
    await admin.mutate(
      'addContact',
      `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } ${PROBLEMS} } }`,
      {
        partyId: party.id,
        contact: { name: '王芳', email: on.tenant.address('wang.provider'), function: 'SERVICE', language: 'ZH' },
      },
    );
    await on.begin(on.scenario.customer, 'giveNotice', NOTICE);
    expect(await on.seen()).toMatchObject({ endsOn: '2031-01-15', endsAt: '2031-01-16T05:00:00.000Z' });
    const [mail] = (await on.mailsTo('wang.provider')).filter(({ subject }) => subject.startsWith('终止通知'));
    expect(mail?.text).toContain('无论是否确认，合同均按期终止。');
    await on.decide(on.scenario.manager, 'confirmNotice');
    expect(await on.subjectsTo('desk.customer')).toContain('Notice confirmed');
  });

  test('its lifecycle goes on from its record when it was terminated by hand', async () => {
    const { workflowId } = await on.seen();
    await on.tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const { lines, left } = await reconciled(inject('house'), on.tenant.temporal, on.tenant.name, true);
    expect(lines[0]).toContain(`${workflowId} has ended (terminated), although its record is in phase CONFIRMED`);
    expect(left).toBe(0);
    await on.tenant.clock.settle();
    expect((await on.subjectsTo('desk.customer')).filter(subject => subject === 'Notice confirmed')).toHaveLength(1);
  });

  test(
    'the contract ends with it and is handed over; a breach of before goes on',
    async () => {
      await on.tenant.clock.advanceTo('2031-01-04T00:00:00Z');
      await recordOutage(on.scenario.integration, 'INC-1', '2031-01-03T00:00:00Z', '2031-01-03T06:00:00Z');
      await on.tenant.clock.advanceTo('2031-01-16T05:00:00Z');
      await vi.waitFor(async () => expect((await on.contractSeen()).phase).toBe('TERMINATED'), WITHIN);
      expect(await on.seen()).toMatchObject({ phase: 'HANDOVER', endedUnconfirmed: false });
      const [breach] = await breachesOf(on.scenario.customer);
      expect(breach).toMatchObject({ period: '2031-01', standing: 'STANDING' });
      expect(breach?.phase).not.toBe('CLOSED');
      await on.decide(on.operator, 'recordImpact', { stops: [{ what: 'The archive', forWhom: 'all readers' }] });
      await handOverAll(on);
      expect((await on.seen()).phase).toBe('HANDED_OVER');
      await expectRecordHandedOver(on);
      await expectAllIsWell(on);
    },
    HANDOVER_WITHIN_MS,
  );
});

describe('a notice is withdrawn; then both agree (H7.4)', () => {
  let on: Stage;
  beforeAll(async () => {
    on = await stage('notice-withdrawn', { measuredBy: 'OUTAGES' });
  });
  afterAll(() => on?.tenant.close());

  test('withdrawn before it is confirmed, it ends nothing', async () => {
    await on.begin(on.scenario.manager, 'giveNotice', NOTICE);
    await on.decide(on.scenario.manager, 'withdrawNotice', { reason: 'The data centre stays.' });
    expect(await on.seen()).toMatchObject({ phase: 'WITHDRAWN', progress: { phase: 'WITHDRAWN' } });
    expect(await on.subjectsTo('desk.customer')).toEqual(['Notice of termination', 'Taken back']);
    await on.tenant.clock.advanceTo('2031-02-10T00:00:00Z');
    expect((await on.contractSeen()).phase).toBe('ACTIVE');
    expect(await on.worklist(on.scenario.customer)).toEqual([]);
  });

  test('agreed on to end at once, it has ended with the yes', async () => {
    await on.begin(on.scenario.customer, 'offerTermination', { reason: 'We go another way.' });
    expect(await on.subjectsTo('desk.provider')).toEqual(['Offer to end a contract']);
    expect(await on.worklist(on.scenario.manager)).toEqual([`Agree to end ${CONTRACT}, or refuse`]);
    await on.decide(on.scenario.manager, 'agreeToTerminate');
    expect(await on.contractSeen()).toMatchObject({ phase: 'TERMINATED' });
    expect(await on.seen()).toMatchObject({ phase: 'HANDOVER', endedUnconfirmed: false });
    expect(await on.subjectsTo('desk.customer')).toEqual(
      expect.arrayContaining(['Offer made', 'Agreed on the end', 'Contract ended']),
    );
    await expectAllIsWell(on);
  });
});
