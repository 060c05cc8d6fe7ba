import type { GraphClient } from '@surety/tools/graph-client';
import type { UpdateName } from '@surety/workflow-contract';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';

let tenant: Tenant;
let scenario: Scenario;
let operator: GraphClient;
let changeId = '';

beforeAll(async () => {
  tenant = await openTenant('change');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  operator = await tenant.as('operator');
  await seatOnBoard('provider');
  await seatOnBoard('customer');
});
afterAll(() => tenant.close());

type Contact = { id: string; version: number; name: string; email: string; function: string; subject: string | null };

/** Puts a party's manager on the change board. */
async function seatOnBoard(externalId: string): Promise<void> {
  const admin = await tenant.as('admin');
  const { party } = await admin.query<{ party: { contacts: Contact[] } }>(
    'query ($externalId: String) { party(externalId: $externalId) { contacts { id version name email function subject } } }',
    { externalId },
  );
  const manager = party.contacts.find(({ subject }) => subject !== null) ?? expect.fail('nobody uses Surety');
  const { id: contactId, version: expectedVersion, ...contact } = manager;
  await admin.mutate(
    'updateContact',
    `mutation ($input: UpdateContactInput!) { updateContact(input: $input) { contact { id } ${PROBLEMS} } }`,
    { contactId, expectedVersion, contact: { ...contact, maySign: true, onChangeBoard: true } },
  );
}

type ChangeView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly workflowId: string;
  readonly notifications: readonly { readonly kind: string; readonly toldAt: string | null }[];
  readonly progress: { readonly phase: string; readonly whoseTurn: string; readonly nextDeadline: string | null };
};

async function seen(client: GraphClient = operator): Promise<ChangeView> {
  const { change } = await client.query<{ change: ChangeView }>(
    `query ($id: ID!) { change(id: $id) { id version phase workflowId notifications { kind toldAt }
      progress { phase whoseTurn nextDeadline } } }`,
    { id: changeId },
  );
  return change;
}

/** Decides something about the change as it is now, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, input: object = {}): Promise<void> {
  const { version } = await seen();
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { change { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, { changeId, expectedVersion: version, ...input });
  await tenant.clock.settle();
}

const worklist = async (client: GraphClient): Promise<string[]> => {
  const { worklist: page } = await client.query<{ worklist: { edges: { node: { title: string } }[] } }>(
    'query { worklist { edges { node { title } } } }',
  );
  return page.edges.map(({ node }) => node.title);
};
const subjectsTo = async (name: string): Promise<string[]> =>
  (await tenant.mails())
    .filter(({ to }) => to === tenant.address(name))
    .map(({ subject }) => subject.split(' (')[0] ?? '');
const details = async (): Promise<string> => {
  const handle = tenant.temporal.workflow.getHandle((await seen()).workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
};
/** As an operator does who has nothing but Temporal. */
async function steer(verb: UpdateName, reason: string): Promise<void> {
  const handle = tenant.temporal.workflow.getHandle((await seen()).workflowId);
  await handle.executeUpdate(verb, { args: [{ reason, by: 'night-shift' }] });
  await tenant.clock.settle();
}
async function january(): Promise<{ outcome: string; downMs: number; excludedMs: number }> {
  const { contract } = await scenario.customer.query<{
    contract: { compliance: { evaluations: [{ outcome: string; downMs: number; excludedMs: number }] } };
  }>(
    'query ($id: ID!) { contract(id: $id) { compliance(period: "2031-01") { evaluations { outcome downMs excludedMs } } } }',
    { id: scenario.contractId },
  );
  return contract.compliance.evaluations[0];
}

const CHANGE = 'the change "New disk array" of Archive';
const HOUR_MS = 3_600_000;

describe('a change of a service, from the request to its closing record (H4.4)', () => {
  test('is asked for, and who has to assess it is told and reminded', async () => {
    const { change } = await operator.mutate<{ change: { id: string } }>(
      'requestChange',
      `mutation ($input: RequestChangeInput!) { requestChange(input: $input) { change { id } ${PROBLEMS} } }`,
      {
        contractId: scenario.contractId,
        serviceId: scenario.serviceId,
        title: 'New disk array',
        reason: 'The old one is full.',
        content: 'The volumes move to the new array.',
        effect: 'The archive is away for an hour.',
      },
    );
    changeId = change.id;
    await tenant.clock.settle();
    await vi.waitFor(async () => expect((await seen()).progress?.phase).toBe('AWAITING_ASSESSMENT'), WITHIN);
    const turn = 'Your turn: change "New disk array" of Archive';
    await steer('pauseReminders', 'The team is at a fair.');
    await tenant.clock.advanceTo('2031-01-05T12:00:00Z');
    expect(await subjectsTo('desk.provider')).toEqual([turn]);
    expect(await details()).toContain('REMINDERS_PAUSED');
    await steer('resumeReminders', 'They are back.');
    expect(await worklist(scenario.manager)).toEqual([`Assess risk, impact and feasibility of ${CHANGE}`]);
    expect(await subjectsTo('desk.provider')).toEqual([turn, 'Reminder: change "New disk array" of Archive']);
    expect(await subjectsTo('desk.customer')).toEqual([]);
  });

  test('an operator paused its reminders and resumed them in Temporal, which stands in its trail (H4.1)', async () => {
    const { contract } = await operator.query<{
      contract: {
        trail: { edges: { node: { action: string; channel: string; reason: string | null; details: string } }[] };
      };
    }>(
      'query ($id: ID!) { contract(id: $id) { trail(first: 100) { edges { node { action channel reason details } } } } }',
      { id: scenario.contractId },
    );
    const steered = contract.trail.edges.map(({ node }) => node).filter(({ action }) => action.endsWith('Reminders'));
    expect(steered.map(({ action, channel, reason }) => [action, channel, reason]).toSorted()).toEqual([
      ['pauseReminders', 'WORKFLOW', 'The team is at a fair.'],
      ['resumeReminders', 'WORKFLOW', 'They are back.'],
    ]);
    for (const { details: said } of steered) expect(JSON.stringify(said)).toContain('night-shift');
  });

  test('is put to the board of both sides, which approves it', async () => {
    const assessment = { risk: 'A volume is lost.', impact: 'All readers.', feasibility: 'Tried on a spare array.' };
    await decide(operator, 'assessChange', assessment);
    expect(await worklist(scenario.customer)).toEqual([`Vote on ${CHANGE}`]);
    expect(await worklist(scenario.manager)).toEqual([`Vote on ${CHANGE}`]);
    expect(await details()).toContain('- **Whose turn:** the change board');
    await decide(scenario.customer, 'voteOnChange', { vote: 'APPROVE', reason: 'It is needed.' });
    expect(await worklist(scenario.customer)).toEqual([]);
    await decide(scenario.manager, 'voteOnChange', { vote: 'APPROVE' });
    expect(await seen(scenario.customer)).toMatchObject({ phase: 'APPROVED' });
    expect(await worklist(scenario.manager)).toEqual([`Set a window for ${CHANGE}`]);
  });

  test('gets a window, which moves; the customer is told of both', async () => {
    const window = (day: number) => ({
      start: `2031-01-${day}T20:00:00Z`,
      end: `2031-01-${day}T22:00:00Z`,
      declaresMaintenance: true,
    });
    await decide(operator, 'scheduleChange', window(20));
    await decide(operator, 'scheduleChange', window(21));
    expect((await subjectsTo('desk.customer')).filter(subject => subject.startsWith('Scheduled'))).toHaveLength(2);
    expect((await seen()).progress).toMatchObject({ whoseTurn: 'PROVIDER', nextDeadline: '2031-01-21T20:00:00.000Z' });
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const { workflowId } = await seen();
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const house = inject('house');
    const { lines, left } = await reconciled(house, tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain(`${workflowId} has ended (terminated), although its record is in phase SCHEDULED`);
    expect(left).toBe(0);
    await tenant.clock.settle();
    expect(await reconciled(house, tenant.temporal, tenant.name, false)).toEqual({
      lines: ['All is well: rows and lifecycles agree.'],
      left: 0,
    });
    expect((await subjectsTo('desk.customer')).filter(subject => subject.startsWith('Scheduled'))).toHaveLength(2);
  });

  test('is carried out in the window, whose outage does not count; one in the window that moved does', async () => {
    await tenant.clock.advanceTo('2031-01-21T20:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-01-20T20:10:00Z', '2031-01-20T20:20:00Z');
    await decide(operator, 'implementChange', { step: 'BEGIN' });
    await tenant.clock.advanceTo('2031-01-21T21:30:00Z');
    await recordOutage(scenario.integration, 'INC-2', '2031-01-21T20:15:00Z', '2031-01-21T21:15:00Z');
    await decide(operator, 'implementChange', { step: 'FINISH' });
    await vi.waitFor(async () => expect(await january()).toMatchObject({ downMs: HOUR_MS / 6 }), WITHIN);
  });

  test('is verified by the customer, and documented', async () => {
    await decide(scenario.customer, 'verifyChange', { finding: 'Everything can be read.' });
    expect(await worklist(scenario.manager)).toEqual([`Write the closing record of ${CHANGE}`]);
    await decide(operator, 'documentChange', { record: 'The runbook names the new array.' });
    expect(await seen()).toMatchObject({ phase: 'DOCUMENTED', progress: { phase: 'DOCUMENTED', whoseTurn: 'NOBODY' } });
    const description = await tenant.temporal.workflow.getHandle((await seen()).workflowId).describe();
    expect(description.status.name).toBe('COMPLETED');
    expect((await seen()).notifications.every(({ toldAt }) => toldAt !== null)).toBe(true);
  });

  test('leaves its window out of the month: 10 minutes down are within the 44 that 99.9 % allow, 70 would not be', async () => {
    await tenant.clock.advanceTo('2031-02-02T00:00:00Z');
    expect(await january()).toEqual({ outcome: 'MET', downMs: HOUR_MS / 6, excludedMs: 2 * HOUR_MS });
  });
});
