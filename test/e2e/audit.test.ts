import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const PROBLEMS = 'problems { code message path retryable }';
const ORDER = {
  kind: 'INTERNAL',
  scope: 'Backups of the archive.',
  criteria: ['Backups are tried'],
  owner: 'operator',
  teams: ['Operations'],
  auditors: [{ subject: 'auditor', team: 'Quality' }],
};

let tenant: Tenant;
let scenario: Scenario;
let operator: GraphClient;
let auditor: GraphClient;

beforeAll(async () => {
  tenant = await openTenant('audit');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  operator = await tenant.as('operator');
  auditor = await tenant.as('auditor');
  const admin = await tenant.as('admin');
  const { contract } = await admin.query<{ contract: { provider: { id: string } } }>(
    'query ($id: ID!) { contract(id: $id) { provider { id } } }',
    { id: scenario.contractId },
  );
  const contact = { name: 'Auditor', email: tenant.address('auditor'), function: 'SERVICE', subject: 'auditor' };
  const query = `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } ${PROBLEMS} } }`;
  await admin.mutate('addContact', query, { partyId: contract.provider.id, contact });
});
afterAll(() => tenant.close());

/** Decides something, and lets all follow from it. */
async function decide(client: GraphClient, verb: string, record: 'audit' | 'finding', input: object): Promise<void> {
  const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
  const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { ${record} { id } ${PROBLEMS} } }`;
  await client.mutate(verb, query, input);
  await tenant.clock.settle();
}

type FindingView = { readonly id: string; readonly version: number };
type AuditView = {
  readonly id: string;
  readonly version: number;
  readonly phase: string;
  readonly nextDeadline: string | null;
  readonly workflowId: string;
  readonly findings: readonly FindingView[];
};
async function audited(): Promise<AuditView> {
  const { contract } = await auditor.query<{ contract: { audits: { edges: { node: AuditView }[] } } }>(
    `query ($id: ID!) { contract(id: $id) { audits { edges { node { id version phase nextDeadline workflowId findings { id version } } } } } }`,
    { id: scenario.contractId },
  );
  return contract.audits.edges[0]?.node ?? expect.fail('there is no audit');
}
async function onAudit(client: GraphClient, verb: string, input: object): Promise<void> {
  const { id: auditId, version: expectedVersion } = await audited();
  await decide(client, verb, 'audit', { auditId, expectedVersion, ...input });
}
async function solve(index: number): Promise<void> {
  const onFinding = async (client: GraphClient, verb: string, input: object): Promise<void> => {
    const { id: findingId, version: expectedVersion } = (await audited()).findings[index] ?? expect.fail('not found');
    await decide(client, verb, 'finding', { findingId, expectedVersion, ...input });
  };
  await onFinding(operator, 'planRemediation', { rootCause: 'Nobody was told to.', plan: 'Somebody is told to.' });
  await onFinding(operator, 'reportRemediation', { report: 'It was tried.' });
  await onFinding(scenario.manager, 'verifyRemediation', { verifies: true });
}
async function worklist(client: GraphClient): Promise<{ kind: string; due: string; whoseTurn: string }[]> {
  const { worklist: page } = await client.query<{
    worklist: { edges: { node: { kind: string; due: string; whoseTurn: string } }[] };
  }>(`query { worklist(filter: { kinds: [BEGIN_AUDIT, REPORT_AUDIT] }) { edges { node { kind due whoseTurn } } } }`);
  return page.edges.map(({ node }) => node);
}

/** What one address was told of the audit, oldest first. */
async function toldTo(name: string): Promise<string[]> {
  const mails = await tenant.mailsAbout([(await audited()).id]);
  return mails.filter(({ to }) => to === tenant.address(name)).map(({ subject }) => subject.split(':')[0] ?? '');
}
const isTold = (name: string, news: readonly string[]): Promise<void> =>
  vi.waitFor(async () => expect(await toldTo(name)).toEqual(news), WITHIN);
const details = async (): Promise<string> => {
  const handle = tenant.temporal.workflow.getHandle((await audited()).workflowId);
  return (await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata')).currentDetails;
};

describe('an audit, from its order until all that it found is verified as solved (H6.3)', () => {
  test('its auditors and who ordered it are told; it waits for them, and the customer sees nothing of it', async () => {
    await decide(scenario.manager, 'orderAudit', 'audit', { contractId: scenario.contractId, ...ORDER });
    expect(await audited()).toMatchObject({ phase: 'ORDERED', nextDeadline: '2031-01-12T00:00:00.000Z' });
    await isTold('auditor', ['To audit']);
    await isTold('manager.provider', ['To audit']);
    expect(await worklist(auditor)).toEqual([
      { kind: 'BEGIN_AUDIT', due: '2031-01-12T00:00:00.000Z', whoseTurn: 'AUDITORS' },
    ]);
    expect(await worklist(scenario.customer)).toEqual([]);
    expect(await details()).toContain('**Whose turn:** its auditors');
  });

  test('they are reminded, and the manager is told once that it is overdue; an operator gives them more time', async () => {
    await tenant.clock.advanceTo('2031-01-20T00:00:00Z');
    await isTold('auditor', ['To audit', 'Reminder', 'Reminder', 'Reminder']);
    await isTold('manager.provider', ['To audit', 'Reminder', 'Reminder', 'Reminder', 'Overdue']);
    expect(await toldTo('desk.customer')).toEqual([]);
    const handle = tenant.temporal.workflow.getHandle((await audited()).workflowId);
    const extension = { due: '2031-01-25T00:00:00Z', reason: 'The archive was closed.', by: 'night-shift' };
    expect(await handle.executeUpdate('extend', { args: [extension] })).toContain('It is due at 2031-01-25 00:00 UTC');
    await tenant.clock.settle();
    expect((await audited()).nextDeadline).toBe('2031-01-25T00:00:00.000Z');
    await vi.waitFor(async () => expect((await toldTo('auditor')).at(-1)).toBe('To audit'), WITHIN);
  });

  test('goes on from its record when its lifecycle was terminated by hand', async () => {
    const evidence = { what: 'Log', obtainedFrom: 'Operations', obtainedAt: '2031-01-10T00:00:00Z', text: 'empty' };
    await onAudit(auditor, 'addAuditEvidence', evidence);
    expect(await audited()).toMatchObject({ phase: 'FIELD_WORK', nextDeadline: '2031-02-14T00:00:00.000Z' });
    const { workflowId } = await audited();
    await tenant.temporal.workflow.getHandle(workflowId).terminate('by hand');
    const { lines, left } = await reconciled(inject('house'), tenant.temporal, tenant.name, true);
    expect(lines[0]).toContain(`${workflowId} has ended (terminated), although its record is in phase FIELD_WORK`);
    expect(left).toBe(0);
    await tenant.clock.advanceTo('2031-01-21T00:00:00Z');
    expect(await worklist(auditor)).toMatchObject([{ kind: 'REPORT_AUDIT', due: '2031-02-14T00:00:00.000Z' }]);
  });

  test('is reported, and closed with the last of its findings; both hear of it, and nothing is left', async () => {
    const findings = ['Nobody tries it', 'Nobody reads it'].map(says => ({
      grade: 'MINOR',
      says,
      owner: 'Operations',
    }));
    await onAudit(auditor, 'reportAudit', { conclusions: 'Two things.', findings });
    expect(await audited()).toMatchObject({ phase: 'REPORTED', nextDeadline: null });
    expect(await details()).toContain('its findings are being put right (2 left)');
    expect(await worklist(auditor)).toEqual([]);
    await solve(0);
    expect((await audited()).phase).toBe('REPORTED');
    await solve(1);
    expect((await audited()).phase).toBe('CLOSED');
    await vi.waitFor(async () => expect((await toldTo('auditor')).slice(-2)).toEqual(['News', 'News']), WITHIN);
    const { workflowId } = await audited();
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
