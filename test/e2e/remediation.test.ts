import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';
const PLAN = {
  rootCause: 'A disk was full.',
  plan: 'Disks are watched.',
  effect: { indicator: 'AVAILABILITY', afterDays: 55 },
};

let tenant: Tenant;
let scenario: Scenario;
let operator: GraphClient;
let auditor: GraphClient;

beforeAll(async () => {
  tenant = await openTenant('remediation');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  operator = await tenant.as('operator');
  auditor = await tenant.as('auditor');
});
afterAll(() => tenant.close());

const inputOf = (verb: string): string => `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
/** Decides something about a record as it is now, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, record: 'review' | 'finding', input: object): Promise<void> {
  const query = `mutation ($input: ${inputOf(verb)}!) { ${verb}(input: $input) { ${record} { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, input);
  await tenant.clock.settle();
}

type ReviewView = {
  readonly id: string;
  readonly period: string;
  readonly version: number;
  readonly phase: string;
  readonly plan: { readonly checklist: readonly { readonly id: string }[] };
};
async function january(): Promise<ReviewView> {
  const { contract } = await operator.query<{ contract: { reviews: { edges: { node: ReviewView }[] } } }>(
    `query ($id: ID!) { contract(id: $id) { reviews(first: 100) { edges { node { id period version phase plan { checklist { id } } } } } } }`,
    { id: scenario.contractId },
  );
  return contract.reviews.edges.find(({ node }) => node.period === '2031-01')?.node ?? expect.fail('not reviewed');
}

type FindingView = {
  readonly id: string;
  readonly version: number;
  readonly grade: string;
  readonly due: string;
  readonly phase: string;
  readonly nextDeadline: string | null;
  readonly reopened: number;
  readonly effect: { readonly outcome: string; readonly figures: readonly { readonly period: string }[] } | null;
  readonly workflowId: string;
};
async function found(): Promise<FindingView> {
  const { contract } = await scenario.customer.query<{ contract: { findings: { edges: { node: FindingView }[] } } }>(
    `query ($id: ID!) { contract(id: $id) { findings { edges { node { id version grade due phase nextDeadline reopened
      effect { outcome figures { period outcome } } workflowId } } } } }`,
    { id: scenario.contractId },
  );
  return contract.findings.edges[0]?.node ?? expect.fail('nothing was found');
}
async function onFinding(client: GraphClient, verb: string, input: object): Promise<void> {
  const { id: findingId, version: expectedVersion } = await found();
  await decide(client, verb, 'finding', { findingId, expectedVersion, ...input });
}
const reaches = (phase: string): Promise<void> =>
  vi.waitFor(async () => expect((await found()).phase).toBe(phase), WITHIN);

const KINDS = 'PLAN_REMEDIATION, REMEDIATE, ANSWER_EXTENSION, VERIFY_REMEDIATION';
const worklist = async (client: GraphClient): Promise<string[]> => {
  const { worklist: page } = await client.query<{ worklist: { edges: { node: { kind: string } }[] } }>(
    `query { worklist(filter: { kinds: [${KINDS}] }) { edges { node { kind } } } }`,
  );
  return page.edges.map(({ node }) => node.kind);
};
/** What one address was told of the finding since this was asked last, oldest first. */
const read: Record<string, number> = {};
async function newsTo(name: string): Promise<string[]> {
  const mails = (await tenant.mailsAbout([(await found()).id])).filter(({ to }) => to === tenant.address(name));
  const fresh = mails.slice(read[name] ?? 0);
  read[name] = mails.length;
  return fresh.map(({ subject }) => subject.split(':')[0] ?? '');
}
const isTold = (name: string, news: readonly string[]): Promise<void> =>
  vi.waitFor(async () => {
    const before = read[name];
    const told = await newsTo(name);
    if (told.length < news.length) read[name] = before ?? 0;
    expect(told).toEqual(news);
  }, WITHIN);

describe('a finding of a review, until it is verified as solved (H6.3, H6.4)', () => {
  test('is opened with the approval of its report: its plan is awaited, by its grade', async () => {
    await tenant.clock.advanceTo('2031-02-05T00:00:00Z');
    await vi.waitFor(async () => expect((await january()).phase).toBe('AWAITING_COMPLETION'), WITHIN);
    const { id: reviewId, version, plan } = await january();
    const checks = plan.checklist.map(({ id: item }) => ({ item, result: 'IN_ORDER' }));
    const findings = [{ grade: 'MAJOR', item: 'targets', says: 'Disks run full', owner: 'Operations' }];
    const report = { conclusions: 'It ran.', checks, measures: [], findings };
    await decide(operator, 'completeReview', 'review', { reviewId, expectedVersion: version, ...report });
    await decide(scenario.manager, 'approveReview', 'review', { reviewId, expectedVersion: version + 1 });
    expect(await found()).toMatchObject({
      phase: 'AWAITING_PLAN',
      due: '2031-03-07',
      nextDeadline: '2031-02-11T00:00:00.000Z',
    });
    await isTold('desk.provider', ['Your turn']);
    expect(await worklist(scenario.manager)).toEqual(['PLAN_REMEDIATION']);
  });

  test('is planned and put right; who reported that does not verify it, an auditor does', async () => {
    await onFinding(operator, 'planRemediation', PLAN);
    expect(await worklist(scenario.manager)).toEqual(['REMEDIATE']);
    await tenant.clock.advanceTo('2031-02-10T00:00:00Z');
    await onFinding(scenario.manager, 'reportRemediation', { report: 'Disks are watched since 9 February.' });
    expect(await worklist(scenario.manager)).toEqual(['VERIFY_REMEDIATION']);
    await onFinding(auditor, 'verifyRemediation', { verifies: true });
    expect(await found()).toMatchObject({ phase: 'WATCHING_EFFECT', nextDeadline: '2031-04-07T00:00:00.000Z' });
    await isTold('desk.customer', ['Verified']);
    expect(await worklist(scenario.manager)).toEqual([]);
  });

  test('the promise is missed again in March: it did not work, and is open again with a new day', async () => {
    await tenant.clock.advanceTo('2031-03-11T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-03-10T00:00:00Z', '2031-03-10T08:00:00Z');
    await tenant.clock.settle();
    await tenant.clock.advanceTo('2031-04-07T00:00:00Z');
    await reaches('AWAITING_PLAN');
    expect(await found()).toMatchObject({
      reopened: 1,
      due: '2031-05-07',
      effect: { outcome: 'NOT_EFFECTIVE', figures: [{ period: '2031-03' }, { period: '2031-04' }] },
    });
    await isTold('desk.customer', ['Not effective']);
    await isTold('desk.provider', ['Your turn', 'Verified', 'Not effective']);
  });

  test('nobody plans it: the provider is reminded, its manager told, 3 days later the customer', async () => {
    await newsTo('manager.provider');
    await tenant.clock.advanceTo('2031-04-14T00:00:00Z');
    await isTold('manager.provider', ['Reminder', 'Reminder', 'Reminder', 'Overdue']);
    expect(await newsTo('desk.customer')).toEqual([]);
    await tenant.clock.advanceTo('2031-04-16T00:00:00Z');
    await isTold('desk.customer', ['Overdue']);
    const handle = tenant.temporal.workflow.getHandle((await found()).workflowId);
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toContain('the provider is to state root cause and plan');
    expect(currentDetails).toContain(
      "told the provider's manager that root cause and plan are to be stated and is overdue",
    );
  });

  test('a later day is asked for, and granted by the customer', async () => {
    await onFinding(operator, 'planRemediation', { ...PLAN, rootCause: 'Nobody looked.' });
    await onFinding(operator, 'askExtension', { until: '2031-05-20', reason: 'Disks are delivered late.' });
    expect(await worklist(scenario.customer)).toEqual(['ANSWER_EXTENSION']);
    expect(await worklist(scenario.manager)).toEqual(['REMEDIATE']);
    await onFinding(scenario.customer, 'answerExtension', { grants: true });
    expect(await found()).toMatchObject({ due: '2031-05-20', nextDeadline: '2031-05-21T00:00:00.000Z' });
    expect(await worklist(scenario.customer)).toEqual([]);
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const { workflowId } = await found();
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const { lines, left } = await reconciled(inject('house'), tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain(`${workflowId} has ended (terminated), although its record is in phase REMEDIATING`);
    expect(left).toBe(0);
    await tenant.clock.settle();
    expect(await worklist(scenario.manager)).toEqual(['REMEDIATE']);
  });

  test('put right once more, its promise is kept over a whole month: it is solved, and both sides hear of it', async () => {
    await onFinding(operator, 'reportRemediation', { report: 'Somebody looks each day.' });
    await onFinding(scenario.manager, 'verifyRemediation', { verifies: true });
    await tenant.clock.advanceTo('2031-06-11T00:00:00Z');
    await reaches('SOLVED');
    expect((await found()).effect?.outcome).toBe('EFFECTIVE');
    await vi.waitFor(async () => expect((await newsTo('desk.customer')).at(-1)).toBe('Solved'), WITHIN);
    const { id, workflowId } = await found();
    const door = new URL(`/doors/audits/reports/${id}?language=EN`, tenant.graphUrl);
    const report = await fetch(door, { headers: { authorization: `Bearer ${tenant.tokens.customer}` } });
    const page = (await report.text()).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toContain(', Archive service');
    expect(page).toMatch(/2031-05 at least 99\.9 % 100 % kept evl_\w+, revision \d+/);
    await vi.waitFor(async () => {
      const { status } = await tenant.temporal.workflow.getHandle(workflowId).describe();
      expect(status.name).toBe('COMPLETED');
    }, WITHIN);
    await tenant.clock.settle();
    expect(await reconciled(inject('house'), tenant.temporal, tenant.name, false)).toEqual({
      lines: ['All is well: rows and lifecycles agree.'],
      left: 0,
    });
  });
});
