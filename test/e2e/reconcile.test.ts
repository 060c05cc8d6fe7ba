import { randomUUID } from 'node:crypto';
import { runDemo } from '@surety/tools/demo';
import { workflowId } from '@surety/workflow-contract';
import * as temporalApi from '@temporalio/proto';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { rowsOf } from '../support/rows.ts';
import {
  agreeToExclusion,
  type BreachView,
  breachesOf,
  recordOutage,
  type Scenario,
  signedContract,
} from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const WITHIN = { timeout: 30_000, interval: 100 };
const WELL = { lines: ['All is well: rows and lifecycles agree.'], left: 0 };

describe('rows and lifecycles are reconciled after somebody laid hands on Temporal', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let breach: BreachView;
  beforeAll(async () => {
    tenant = await openTenant('reconcile');
    scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
    await tenant.clock.advanceTo('2031-01-20T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-01-19T00:00:00Z', '2031-01-19T02:00:00Z');
    await tenant.clock.settle();
    // On a busy machine its lifecycle begins later than the clock waits for.
    await vi.waitFor(async () => expect((await theBreach()).phase).toBe('AWAITING_ANALYSIS'), WITHIN);
    await tenant.clock.settle();
    breach = await theBreach();
  });
  afterAll(() => tenant.close());

  const theBreach = async (): Promise<BreachView> =>
    (await breachesOf(scenario.manager))[0] ?? expect.fail('no breach');
  const look = () => reconciled(inject('house'), tenant.temporal, tenant.name, false);
  const mend = () => reconciled(inject('house'), tenant.temporal, tenant.name, true);
  const contractLifecycle = (): string => workflowId.contract(tenant.name, scenario.contractId);
  /** What --apply says of one difference; a second time it finds nothing to do. */
  const expectMended = async (line: string): Promise<void> => {
    expect((await look()).lines[0]).toContain(line);
    const { lines, left } = await mend();
    expect(lines).toHaveLength(2);
    expect(lines[0]).toContain(line);
    expect(left).toBe(0);
    expect(await mend()).toEqual(WELL);
    await tenant.clock.settle();
    expect(await look()).toEqual(WELL);
  };

  test('where nobody did, all is well', async () => {
    expect(breach).toMatchObject({ phase: 'AWAITING_ANALYSIS', notifications: [{ kind: 'BREACH_NOTICE' }] });
    expect(await look()).toEqual(WELL);
  });

  test('a breach terminated by hand is started again where its record stands', async () => {
    await tenant.temporal.workflow.getHandle(breach.workflowId).terminate('by hand');
    await expectMended(
      `${breach.workflowId} has ended (terminated), although its record is in phase AWAITING_ANALYSIS`,
    );
    expect((await theBreach()).notifications).toHaveLength(1);
  });

  test('a breach whose workflow was deleted is started from its record', async () => {
    await deleted(tenant, breach.workflowId);
    expect((await look()).left).toBe(1);
    await expectMended(`${breach.workflowId} does not run, although its record is in phase AWAITING_ANALYSIS`);
  });

  test('a lifecycle without a record is terminated', async () => {
    const orphan = workflowId.breach(tenant.name, 'brc_lost');
    await tenant.temporal.workflow.start('breach', {
      workflowId: orphan,
      taskQueue: 'breach',
      args: [{ tenant: tenant.name, breachId: 'brc_lost', notBefore: '2040-01-01T00:00:00Z' }],
    });
    // The server's list is a moment behind.
    await expect.poll(async () => (await look()).left, WITHIN).toBe(1);
    await expectMended(`${orphan} runs, and there is no record of it`);
    expect((await tenant.temporal.workflow.getHandle(orphan).describe()).status.name).toBe('TERMINATED');
  });

  test('a contract terminated by hand is started again, and hears of the misses that it had not carried on', async () => {
    await tenant.temporal.workflow.getHandle(contractLifecycle()).terminate('by hand');
    await tenant.clock.advanceTo('2031-02-10T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-2', '2031-02-09T00:00:00Z', '2031-02-09T02:00:00Z');
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toHaveLength(1);
    await expectMended(`${contractLifecycle()} has ended (terminated), although its record is in phase ACTIVE`);
    const breaches = await breachesOf(scenario.manager);
    expect(breaches.map(({ period, notifications }) => [period, notifications.length])).toEqual([
      ['2031-01', 4], // the notice, that its analysis is overdue, and twice that nobody acknowledged it
      ['2031-02', 1],
    ]);
  });

  test('a mended breach goes on to its end, and its notice was told once', async () => {
    const { id, version } = await theBreach();
    await scenario.manager.mutate(
      'analyseBreach',
      'mutation ($input: AnalyseBreachInput!) { analyseBreach(input: $input) { breach { phase } problems { code message path } } }',
      {
        breachId: id,
        expectedVersion: version,
        cause: 'The customer had filled the disk.',
        improvement: 'Disks are watched.',
        attribution: 'CUSTOMER',
      },
    );
    await tenant.clock.settle();
    await agreeToExclusion(scenario.customer, id);
    await tenant.clock.settle();
    expect(await theBreach()).toMatchObject({ phase: 'AWAITING_SEAL' });
    await tenant.clock.advanceTo('2031-02-20T00:00:00Z');
    expect(await theBreach()).toMatchObject({ phase: 'CLOSED' });
    const notices = (await tenant.mails()).filter(({ subject }) => subject.startsWith('Breach notice'));
    const toDesk = notices.filter(({ to }) => to === tenant.address('desk.customer'));
    expect(
      toDesk
        .map(({ subject }) => subject)
        .filter(subject => subject.startsWith('Breach notice:') && subject.includes('2031-01')),
    ).toHaveLength(1);
    expect(await look()).toEqual(WELL);
  });
});

/** Virtual time does not outlive a reset; these run on the host's clock. */
describe('a breach that somebody reset to its begin', () => {
  let tenant: Tenant;
  let id: string;
  let lifecycle: string;
  const look = () => reconciled(inject('house'), tenant.temporal, tenant.name, false);
  const shown = () => shownOf(lifecycle);
  const notices = async (): Promise<number> => (await tenant.mailsAbout([id])).length;
  beforeAll(async () => {
    tenant = await openTenant('reset');
    await runDemo({ graphUrl: tenant.graphUrl, tokens: tenant.tokens, say: () => undefined });
    const [breach] = await breachesOf(await tenant.as('manager'));
    if (!breach) expect.fail('no breach');
    ({ id, workflowId: lifecycle } = breach);
  });
  afterAll(() => tenant.close());

  test('without its messages gets them again, and tells nobody twice', async () => {
    await expect.poll(shown, WITHIN).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    const told = await notices();
    await reset(tenant, lifecycle, { withSignals: false });
    await expect.poll(shown, WITHIN).toMatchObject({ phase: 'NOTICE_DUE' });
    expect((await look()).lines).toEqual([
      `${lifecycle} does not know message 2 of contracts, sent earlier; --apply sends it again`,
      '1 differs.',
    ]);
    const { left } = await reconciled(inject('house'), tenant.temporal, tenant.name, true);
    expect(left).toBe(0);
    await expect.poll(shown, WITHIN).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    expect(await look()).toEqual(WELL);
    expect(told).toBeGreaterThan(0);
    expect(await notices()).toBe(told);
  });

  test('is followed by the graph', async () => {
    const before = await shown();
    await reset(tenant, lifecycle, { withSignals: true });
    await expect.poll(async () => (await shown()).sequence, WITHIN).toBeGreaterThan(before.sequence);
    await expect.poll(shown, WITHIN).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    expect(await look()).toEqual(WELL);
  });
});

/** What the graph shows of a lifecycle, with the number of the projection. */
async function shownOf(lifecycle: string): Promise<{ readonly phase: string; readonly sequence: number }> {
  const [shown] = await rowsOf<{ phase: string; sequence: number }>(
    inject('house').databases.contracts,
    'select phase, sequence::float8 from progress where lifecycle = $1',
    [lifecycle],
  );
  return shown ?? expect.fail(`${lifecycle} is not shown`);
}

/** Resets a workflow to its first task, as an operator may in the Temporal UI. */
async function reset(tenant: Tenant, id: string, { withSignals }: { readonly withSignals: boolean }): Promise<void> {
  const { temporal } = tenant;
  const { events } = await temporal.workflow.getHandle(id).fetchHistory();
  const first = events?.find(event => event.workflowTaskCompletedEventAttributes);
  await temporal.workflowService.resetWorkflowExecution({
    namespace: temporal.options.namespace,
    workflowExecution: { workflowId: id },
    reason: 'by hand',
    requestId: randomUUID(),
    workflowTaskFinishEventId: first?.eventId ?? null,
    resetReapplyExcludeTypes: withSignals
      ? []
      : [temporalApi.temporal.api.enums.v1.ResetReapplyExcludeType.RESET_REAPPLY_EXCLUDE_TYPE_SIGNAL],
  });
}

/** Removes a workflow from the server, as an operator may. */
async function deleted(tenant: Tenant, id: string): Promise<void> {
  const { temporal } = tenant;
  const workflowExecution = { workflowId: id };
  await temporal.workflowService.deleteWorkflowExecution({ namespace: temporal.options.namespace, workflowExecution });
  await expect
    .poll(
      () =>
        temporal.workflow
          .getHandle(id)
          .describe()
          .catch((thrown: Error) => thrown.name),
      { timeout: 20_000 },
    )
    .toBe('WorkflowNotFoundError');
}
