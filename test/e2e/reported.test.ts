import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';

let tenant: Tenant;
let scenario: Scenario;
beforeAll(async () => {
  tenant = await openTenant('reported');
  scenario = await signedContract(tenant, {
    measuredBy: 'OUTAGES',
    agreement: { breachHandling: { rectificationDays: 10, acceptanceDays: 7 } },
  });
  await tenant.clock.advanceTo('2031-01-06T09:00:00Z');
});
afterAll(() => tenant.close());

type View = {
  readonly version: number;
  readonly phase: string;
  readonly standing: string;
  readonly toldLate: boolean;
  readonly workflowId: string;
  readonly report: { readonly confirmation: string | null; readonly confirmedByDefault: boolean };
  readonly progress: { readonly phase: string; readonly whoseTurn: string; readonly nextDeadline: string | null };
};
async function seen(id: string): Promise<View> {
  const { breach } = await scenario.manager.query<{ breach: View }>(
    `query ($id: ID!) { breach(id: $id) { version phase standing toldLate workflowId report { confirmation confirmedByDefault }
      progress { phase whoseTurn nextDeadline } } }`,
    { id },
  );
  return breach;
}
const confirmationOf = async (id: string) => (await seen(id)).report;

/** Reports a breach, and lets all follow from it. */
async function reported(client: GraphClient, kind: string, what: string, changes: object = {}): Promise<string> {
  const query = `mutation ($input: ReportBreachInput!) { reportBreach(input: $input) { breach { id } ${PROBLEMS} } }`;
  const { contractId, serviceId } = scenario;
  const input = { contractId, serviceId, kind, what, occurredAt: '2031-01-05T22:00:00Z', ...changes };
  const { breach } = await client.mutate<{ breach: { id: string } }>('reportBreach', query, input);
  await tenant.clock.settle();
  return breach.id;
}
/** Decides something about a breach as it is now, and lets all follow from it. */
async function decide(client: GraphClient, breachId: string, verb: string, input: object = {}): Promise<void> {
  const { version: expectedVersion } = await seen(breachId);
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
/** Mails about a breach to one address, oldest first. */
const mailsTo = async (name: string, breachId: string) =>
  (await tenant.mails()).filter(({ to, subject }) => to === tenant.address(name) && subject.includes(breachId));
const subjectsTo = async (name: string, breachId: string): Promise<string[]> =>
  (await mailsTo(name, breachId)).map(({ subject }) => subject.split(':')[0] ?? '');
const details = async (breachId: string): Promise<string> => {
  const handle = tenant.temporal.workflow.getHandle((await seen(breachId)).workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
};

describe('changed content that the customer reports, and the provider says nothing to (H7.3)', () => {
  let id = '';
  test('the customer is told that its report has arrived and what happens next, the provider that it may contest it', async () => {
    id = await reported(scenario.customer, 'CHANGED_CONTENT', 'Backups are made weekly, not daily.');
    const [receipt] = await mailsTo('desk.customer', id);
    expect(receipt?.subject).toBe(`Your report has arrived: changed content of Archive in 2031-01 (${id})`);
    expect(receipt?.text).toContain('Backups are made weekly, not daily.');
    expect(receipt?.text).toContain('within 7 days. Without an answer it counts as confirmed');
    expect(receipt?.text).not.toMatch(/measured|minutes|Please confirm that this notice has arrived/);
    const [turn] = await mailsTo('desk.provider', id);
    expect(turn?.text).toContain('Do so with confirmReport or contestReport.');
    expect(await worklist(scenario.manager)).toEqual([
      'Confirm or contest the reported changed content of Archive in 2031-01',
    ]);
    expect((await seen(id)).progress).toEqual({
      phase: 'AWAITING_CONFIRMATION',
      whoseTurn: 'PROVIDER',
      nextDeadline: '2031-01-14T00:00:00.000Z',
    });
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const { workflowId } = await seen(id);
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const { lines, left } = await reconciled(inject('house'), tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain('although its record is in phase AWAITING_CONFIRMATION');
    expect(left).toBe(0);
    await tenant.clock.settle();
    await vi.waitFor(async () => expect(await details(id)).toContain('Changed content of Archive in 2031-01'), WITHIN);
    expect(await subjectsTo('desk.provider', id)).toEqual(['Your turn']);
  });

  test('its silence confirms it, on record as such, and both are told', async () => {
    await tenant.clock.advanceTo('2031-01-14T01:00:00Z');
    expect(await confirmationOf(id)).toEqual({ confirmation: 'CONFIRMED', confirmedByDefault: true });
    expect((await seen(id)).progress).toMatchObject({ phase: 'AWAITING_ANALYSIS', whoseTurn: 'PROVIDER' });
    expect((await mailsTo('desk.customer', id)).at(-1)?.text).toContain('so it counts as confirmed');
    expect(await subjectsTo('desk.provider', id)).toEqual(['Your turn', 'Reminder', 'News']);
  });

  test('then cause, plan, report and acceptance follow as for any breach', async () => {
    await decide(scenario.manager, id, 'analyseBreach', {
      cause: 'A setting was lost.',
      improvement: 'It is checked.',
    });
    expect(await worklist(scenario.manager)).toEqual(['Plan what rectifies the changed content of Archive in 2031-01']);
    const measure = { what: 'Daily backups', owner: 'Storage team', due: '2031-01-20' };
    await decide(scenario.manager, id, 'planRectification', { measures: [measure] });
    await decide(scenario.manager, id, 'reportRectification', { report: 'They are made daily.' });
    await decide(scenario.customer, id, 'acceptRectification');
    expect(await seen(id)).toMatchObject({ phase: 'WATCHING_EFFECT' });
    expect(await worklist(scenario.customer)).toEqual([]);
    const texts = (await tenant.mailsAbout([id])).map(({ text }) => text).join('\n');
    expect(texts).not.toMatch(/measured|minutes|missed|corrected|undefined/);
  });
});

describe('late service that the customer reports, and the provider contests (H7.3)', () => {
  test('upheld, it is for the managers of both sides; the customer takes it back, and all is over', async () => {
    const id = await reported(scenario.customer, 'LATE_SERVICE', 'The archive opened at noon.');
    await decide(scenario.manager, id, 'contestReport', { reason: 'Noon was agreed for holidays.' });
    expect(await worklist(scenario.customer)).toEqual([
      'Uphold or take back your report of the late service of Archive in 2031-01: the provider contests it',
    ]);
    expect((await mailsTo('desk.customer', id)).at(-1)?.text).toContain('Noon was agreed for holidays.');
    await decide(scenario.customer, id, 'upholdReport', { reason: 'It was no holiday.' });
    expect(await details(id)).toContain('the managers of both sides are to decide whether it is a breach');
    for (const side of ['manager.customer', 'manager.provider'])
      expect((await mailsTo(side, id)).at(-1)?.text).toContain('It was no holiday.');
    expect(await worklist(scenario.customer)).toContain(
      "Resolve the escalated breach of Archive in 2031-01 with the other side's manager",
    );
    await decide(scenario.customer, id, 'withdrawReport', { reason: 'It was a holiday here.' });
    expect(await seen(id)).toMatchObject({ standing: 'WITHDRAWN' });
    expect((await mailsTo('desk.customer', id)).at(-1)?.subject).toContain('Your report is taken back');
    const [, stopped] = (await mailsTo('desk.provider', id)).slice(-2);
    expect(stopped?.text).toContain('It was a holiday here.');
    expect(await worklist(scenario.customer)).toEqual([]);
  });
});

describe('an interruption that a machine of the provider reports (H7.3)', () => {
  test('stands at once, is told late, and is retracted when it is taken back', async () => {
    const id = await reported(scenario.integration, 'INTERRUPTION', 'The archive was down.', { externalId: 'INC-7' });
    expect(await seen(id)).toMatchObject({ phase: 'AWAITING_ANALYSIS', toldLate: true });
    const [notice] = await mailsTo('desk.customer', id);
    expect(notice?.subject).toBe(`Breach notice: interruption of Archive in 2031-01 (${id})`);
    expect(notice?.text).toContain('Please confirm that this notice has arrived');
    expect(notice?.text).toContain('This notice is late');
    await decide(scenario.integration, id, 'withdrawReport', { reason: 'Another archive was meant.' });
    const retraction = (await mailsTo('desk.customer', id)).at(-1);
    expect(retraction?.subject).toContain('Breach notice withdrawn: interruption of Archive');
    expect(retraction?.text).toContain('Another archive was meant.');
    expect((await seen(id)).progress).toMatchObject({ phase: 'WITHDRAWN', whoseTurn: 'NOBODY' });
  });
});
