import type { GraphClient } from '@surety/tools/graph-client';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { recordOutage, recordTickets, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';

let tenant: Tenant;
let scenario: Scenario;
let operator: GraphClient;

beforeAll(async () => {
  tenant = await openTenant('review');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  operator = await tenant.as('operator');
});
afterAll(() => tenant.close());

const TICKETS = [
  { reference: 'REQ-1', receivedAt: '2031-01-10T10:00:00Z', respondedAt: '2031-01-10T10:30:00Z' },
  { reference: 'REQ-2', receivedAt: '2031-01-10T11:00:00Z', respondedAt: '2031-01-10T13:00:00Z' },
  { reference: 'REQ-3', receivedAt: '2031-01-10T20:00:00Z' },
];

type Figure = {
  readonly label: string;
  readonly value: string;
  readonly evaluationId: string | null;
  readonly revision: number | null;
};
type Promised = {
  readonly version: number;
  readonly targets: readonly { readonly id: string; readonly value: string }[];
  readonly supplements: readonly object[];
};
type ReviewView = {
  readonly id: string;
  readonly kind: string;
  readonly period: string;
  readonly phase: string;
  readonly version: number;
  readonly overdue: boolean;
  readonly workflowId: string;
  readonly allowedActions: readonly string[];
  readonly answer: { readonly kind: string; readonly reasons: string | null } | null;
  readonly supplement: { readonly version: number | null; readonly refusal: string | null } | null;
  readonly plan: { readonly checklist: readonly { readonly id: string }[] } | null;
  readonly report: {
    readonly sections: readonly { readonly id: string; readonly text: string; readonly figures: readonly Figure[] }[];
  } | null;
};

async function reviews(client: GraphClient = operator): Promise<readonly ReviewView[]> {
  const { contract } = await client.query<{ contract: { reviews: { edges: { node: ReviewView }[] } } }>(
    `query ($id: ID!) { contract(id: $id) { reviews { edges { node { id kind period phase version overdue workflowId allowedActions
      answer { kind reasons } supplement { version refusal } plan { checklist { id } }
      report { sections { id text figures { label value evaluationId revision } } } } } } } }`,
    { id: scenario.contractId },
  );
  return contract.reviews.edges.map(({ node }) => node);
}
const reviewOf = async (period: string, client: GraphClient = operator): Promise<ReviewView> =>
  (await reviews(client)).find(review => review.period === period) ?? expect.fail(`${period} is not reviewed`);

/** Decides something about the review of a period as it is now, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, period: string, input: object = {}): Promise<void> {
  const { id: reviewId, version: expectedVersion } = await reviewOf(period);
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { review { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, { reviewId, expectedVersion, ...input });
  await tenant.clock.settle();
}

async function complete(period: string, proposed: object = {}): Promise<void> {
  const checks = (await reviewOf(period)).plan?.checklist.map(({ id: item }) => ({ item, result: 'IN_ORDER' })) ?? [];
  const measures = [{ field: 'PROCESS', what: 'Try the backup', owner: 'Operations', due: '2031-06-30' }];
  const findings = [{ grade: 'MINOR', item: 'figures', says: 'A log is missing', owner: 'Desk', due: '2031-07-31' }];
  const conclusions = `What ${period} shows.`;
  await decide(operator, 'completeReview', period, { conclusions, checks, measures, findings, ...proposed });
}

/** What the contract promises at present, and what changed it. */
async function promised(): Promise<Promised> {
  const { contract } = await operator.query<{ contract: Promised }>(
    'query ($id: ID!) { contract(id: $id) { version targets { id value } supplements { version { number state reviewId } } } }',
    { id: scenario.contractId },
  );
  return contract;
}

/** How long responses took in January, as the customer sees it. */
async function responseTimesSeen(): Promise<readonly object[]> {
  const { contract } = await scenario.customer.query<{ contract: { compliance: { responseTimes: object[] } } }>(
    `query ($id: ID!) { contract(id: $id) { compliance(period: "2031-01") {
      responseTimes { responded waiting p50Ms p90Ms p95Ms p99Ms } } } }`,
    { id: scenario.contractId },
  );
  return contract.compliance.responseTimes;
}

const reaches = (period: string, phase: string): Promise<void> =>
  vi.waitFor(async () => expect((await reviewOf(period)).phase).toBe(phase), WITHIN);

const worklist = async (client: GraphClient): Promise<string[]> => {
  const { worklist: page } = await client.query<{ worklist: { edges: { node: { title: string } }[] } }>(
    'query { worklist(filter: { kinds: [COMPLETE_REVIEW, APPROVE_REVIEW, ANSWER_REVIEW] }) { edges { node { title } } } }',
  );
  return page.edges.map(({ node }) => node.title);
};
const mailsTo = async (name: string, period: string) =>
  (await tenant.mails()).filter(({ to, subject }) => to === tenant.address(name) && subject.includes(` of ${period},`));
const subjectsTo = async (name: string, period: string): Promise<string[]> =>
  (await mailsTo(name, period)).map(({ subject }) => subject.split(':')[0] ?? '');

describe('a quarter of a contract: three monthly evaluations and a quarterly review (H6.2, H6.4)', () => {
  test('January is evaluated on 5 February: its figures are collected, and the provider has to complete the report', async () => {
    await tenant.clock.advanceTo('2031-01-11T00:00:00Z');
    const { complaint } = await scenario.customer.mutate<{ complaint: { id: string; version: number } }>(
      'recordComplaint',
      `mutation ($input: RecordComplaintInput!) { recordComplaint(input: $input) { complaint { id version } ${PROBLEMS} } }`,
      { contractId: scenario.contractId, criterion: 'CONSISTENCY', says: 'The search finds less on Mondays.' },
    );
    await tenant.clock.settle();
    const told = async (name: string) =>
      (await tenant.mailsAbout([complaint.id])).filter(({ to }) => to === tenant.address(name)).map(({ text }) => text);
    const onRecord = expect.stringContaining('The search finds less on Mondays.');
    for (const name of ['desk.customer', 'desk.provider'])
      await vi.waitFor(async () => expect(await told(name)).toEqual([onRecord]), WITHIN);
    await operator.mutate(
      'answerComplaint',
      `mutation ($input: AnswerComplaintInput!) { answerComplaint(input: $input) { complaint { id } ${PROBLEMS} } }`,
      { complaintId: complaint.id, expectedVersion: complaint.version, answer: 'Its index is built anew.' },
    );
    await tenant.clock.settle();
    const answered = expect.stringContaining('Its index is built anew.');
    await vi.waitFor(async () => expect(await told('desk.customer')).toEqual([onRecord, answered]), WITHIN);
    expect(await told('desk.provider')).toEqual([onRecord]);
    await recordOutage(scenario.integration, 'INC-1', '2031-01-10T00:00:00Z', '2031-01-10T00:20:00Z');
    await recordTickets(scenario.integration, TICKETS);
    await tenant.clock.advanceTo('2031-02-05T00:00:00Z');
    await reaches('2031-01', 'AWAITING_COMPLETION');
    await tenant.clock.settle();
    expect(await worklist(scenario.manager)).toEqual([
      'Complete the report on 2031-01 of the contract Archive service',
    ]);
    expect(await subjectsTo('desk.provider', '2031-01')).toEqual(['Your turn']);
    const { report, kind } = await reviewOf('2031-01');
    expect(kind).toBe('MONTHLY_EVALUATION');
    const [targets] = report?.sections ?? [];
    expect(targets?.text).toBe('Of 1 promised value, 1 was kept and 0 missed.');
    expect(report?.sections.find(({ id }) => id === 'COMPLAINTS')?.text).toBe('1 complaint; each was answered.');
    const [figure] = targets?.figures ?? [];
    expect(figure?.label).toBe('Archive in 2031-01: availability at least 99.9 %');
    const { evaluation } = await operator.query<{ evaluation: { revision: number; period: string } }>(
      'query ($id: ID!) { evaluation(id: $id) { revision period } }',
      { id: figure?.evaluationId },
    );
    expect(evaluation).toEqual({ revision: figure?.revision, period: '2031-01' });
    // Half an hour and two hours: the median of two is the first, every higher rank the second.
    const responses = report?.sections.find(({ id }) => id === 'RESPONSES');
    expect(responses?.text).toBe('3 tickets; 1 was not responded to.');
    expect(responses?.figures).toMatchObject([
      { value: 'p50 30 min; p90 2 h; p95 2 h; p99 2 h; 2 tickets responded to, 1 waiting' },
    ]);
    expect(await responseTimesSeen()).toEqual([
      { responded: 2, waiting: 1, p50Ms: 1_800_000, p90Ms: 7_200_000, p95Ms: 7_200_000, p99Ms: 7_200_000 },
    ]);
    expect(await reviewOf('2031-01', scenario.customer)).toMatchObject({ report: null, allowedActions: [] });
  });

  test('completed and approved by two people, it is mailed to the customer, who accepts it', async () => {
    const targetId = await promised().then(({ targets: [target] }) => target?.id);
    const limits = [{ targetId, to: '99.95', reason: 'January kept more than was promised.' }];
    await complete('2031-01', { targets: { effectiveFrom: '2031-03-01', limits } });
    expect(await worklist(scenario.manager)).toEqual([
      'Approve or return the report on 2031-01 of the contract Archive service',
    ]);
    await decide(scenario.manager, 'approveReview', '2031-01');
    await vi.waitFor(async () => expect(await subjectsTo('desk.customer', '2031-01')).toEqual(['Report']), WITHIN);
    const [mail] = await mailsTo('desk.customer', '2031-01');
    expect(mail?.text).toContain('What 2031-01 shows.');
    expect(mail?.text).toContain('Of 1 promised value, 1 was kept and 0 missed.');
    expect(mail?.text).toContain('Try the backup (Operations, 2031-06-30)');
    expect(mail?.text).toContain('Finding (minor): A log is missing (Desk, 2031-07-31)');
    expect(mail?.text).toContain(
      'Proposed from 2031-03-01 on: Archive, availability at least 99.95 instead of 99.9 (percent)',
    );
    expect(mail?.text).toContain(`/doors/audits/reports/${(await reviewOf('2031-01')).id}`);
    expect(mail?.text).not.toContain('on Mondays');
    expect(await worklist(scenario.customer)).toEqual(['Answer the report on 2031-01 of the contract Archive service']);
    await decide(scenario.customer, 'answerReview', '2031-01', { accepts: true });
    await reaches('2031-01', 'PUBLISHED');
    await vi.waitFor(
      async () => expect(await subjectsTo('desk.customer', '2031-01')).toEqual(['Report', 'Published']),
      WITHIN,
    );
    expect(await worklist(scenario.customer)).toEqual([]);
  });

  test('the targets that it proposed are a supplement then: both sign it, and it names the review as the review names it', async () => {
    const supplement = async () => (await reviewOf('2031-01', scenario.customer)).supplement;
    await vi.waitFor(async () => expect(await supplement()).toMatchObject({ version: 2, refusal: null }), WITHIN);
    await tenant.clock.settle();
    for (const signatory of [scenario.customer, scenario.manager]) {
      const { version: expectedVersion } = await promised();
      const query = `mutation ($input: SignContractInput!) { signContract(input: $input) { contract { id } ${PROBLEMS} } }`;
      await signatory.mutate('signContract', query, { contractId: scenario.contractId, expectedVersion });
    }
    const { id } = await reviewOf('2031-01');
    expect((await promised()).supplements).toEqual([{ version: { number: 2, state: 'SIGNED', reviewId: id } }]);
    expect((await promised()).targets).toMatchObject([{ value: '99.9' }]);
  });

  test('what it promised to improve stands in the register, agreed', async () => {
    const { contract } = await scenario.customer.query<{ contract: { measures: { edges: { node: object }[] } } }>(
      'query ($id: ID!) { contract(id: $id) { measures { edges { node { what status review { period } } } } } }',
      { id: scenario.contractId },
    );
    expect(contract.measures.edges.map(({ node }) => node)).toEqual([
      { what: 'Try the backup', status: 'AGREED', review: { period: '2031-01' } },
    ]);
  });

  test('February goes to a customer who stays silent, which is recorded', async () => {
    await tenant.clock.advanceTo('2031-03-05T00:00:00Z');
    await reaches('2031-02', 'AWAITING_COMPLETION');
    await tenant.clock.settle();
    expect((await promised()).targets).toMatchObject([{ value: '99.95' }]);
    await complete('2031-02');
    await decide(scenario.manager, 'approveReview', '2031-02');
    await reaches('2031-02', 'AWAITING_ANSWER');
    await tenant.clock.advanceTo('2031-03-16T00:00:00Z');
    await reaches('2031-02', 'PUBLISHED');
    await tenant.clock.settle();
    expect((await reviewOf('2031-02')).answer).toEqual({ kind: 'SILENT', reasons: null });
    expect(await subjectsTo('desk.customer', '2031-02')).toEqual(['Report', 'Reminder', 'Published']);
  });

  test("March is late: the provider is reminded, its manager told; it stays open, and the quarter's review begins beside it", async () => {
    await tenant.clock.advanceTo('2031-04-05T00:00:00Z');
    await reaches('2031-03', 'AWAITING_COMPLETION');
    await tenant.clock.advanceTo('2031-04-12T00:00:00Z');
    await tenant.clock.settle();
    expect(await subjectsTo('desk.provider', '2031-03')).toEqual(['Your turn', 'Reminder']);
    expect(await subjectsTo('manager.provider', '2031-03')).toEqual(['Your turn', 'Reminder', 'Overdue']);
    expect(await reviewOf('2031-03')).toMatchObject({ phase: 'AWAITING_COMPLETION', overdue: true });
    expect(await reviewOf('2031-Q1')).toMatchObject({ kind: 'QUARTERLY_REVIEW', phase: 'AWAITING_COMPLETION' });
    const { workflowId } = await reviewOf('2031-03');
    const handle = tenant.temporal.workflow.getHandle(workflowId);
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toContain('the provider is to complete the report');
    expect(currentDetails).toContain('- **Until:** 2031-04-11 00:00 UTC');
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const { workflowId } = await reviewOf('2031-Q1');
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const house = inject('house');
    const { lines, left } = await reconciled(house, tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain(
      `${workflowId} has ended (terminated), although its record is in phase AWAITING_COMPLETION`,
    );
    expect(left).toBe(0);
    await tenant.clock.settle();
    expect(await reconciled(house, tenant.temporal, tenant.name, false)).toEqual({
      lines: ['All is well: rows and lifecycles agree.'],
      left: 0,
    });
  });

  test('the approved report of January is a page and a PDF, with the day of the outage on it', async () => {
    const { id } = await reviewOf('2031-01');
    const given = async (query: string): Promise<string> => {
      const door = new URL(`/doors/audits/reports/${id}?${query}`, tenant.graphUrl);
      const answer = await request(door, { headers: { authorization: `Bearer ${tenant.tokens.customer}` } });
      expect(answer.statusCode).toBe(200);
      return answer.body.text();
    };
    const page = (await given('language=EN')).replaceAll(/<[^>]*>/g, ' ').replaceAll(/\s+/g, ' ');
    expect(page).toContain('Archive service: 2031-01');
    expect(page).toContain('10 January 2031 98.6111 % 20 min 0 s');
    expect(page).toContain('What 2031-01 shows.');
    expect(await given('language=ZH&format=PDF')).toMatch(/^%PDF-/);
  });

  test('the review of the quarter shows its three months, and the customer objects with reasons', async () => {
    const { report } = await reviewOf('2031-Q1');
    const months = report?.sections.find(({ id }) => id === 'TARGETS')?.figures.map(({ label }) => label.slice(0, 18));
    expect(months).toEqual(['Archive in 2031-01', 'Archive in 2031-02', 'Archive in 2031-03']);
    await complete('2031-Q1');
    await decide(scenario.manager, 'approveReview', '2031-Q1');
    await decide(scenario.customer, 'answerReview', '2031-Q1', { accepts: false, reasons: 'The search was slow.' });
    await reaches('2031-Q1', 'PUBLISHED');
    await vi.waitFor(async () => {
      const published = (await mailsTo('desk.provider', '2031-Q1')).find(({ subject }) =>
        subject.startsWith('Published'),
      );
      expect(published?.text).toContain('The customer objected.');
      expect(published?.text).toContain('The search was slow.');
    }, WITHIN);
    const { workflowId } = await reviewOf('2031-Q1');
    await vi.waitFor(async () => {
      const { status } = await tenant.temporal.workflow.getHandle(workflowId).describe();
      expect(status.name).toBe('COMPLETED');
    }, WITHIN);
    expect((await reviews()).map(({ period }) => period).toSorted()).toEqual([
      '2031-01',
      '2031-02',
      '2031-03',
      '2031-Q1',
    ]);
  });
});
