import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesOf, recordOutage, recordStates, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** A timer fires a little after its instant; the virtual clock stands where it fired. */
const TIMER_LATENESS_MS = 1_000;
const CERTAIN_AT = '2031-01-10T12:44:38.401Z';

const millisecondsBetween = (from: string, to: string | undefined): number => {
  const between = Date.parse(to ?? '') - Date.parse(from);
  return between < 0 ? Number.NaN : between;
};

describe('an outage that stays open (H3.3, H7.3.1)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  beforeAll(async () => {
    tenant = await openTenant('open-outage');
    scenario = await signedContract(tenant, { measuredBy: 'OUTAGES' });
  });
  afterAll(() => tenant.close());

  test('crosses its budget of 44.64 min at that instant, without a further fact', async () => {
    await tenant.clock.advanceTo('2031-01-10T12:00:00Z');
    await recordOutage(scenario.integration, 'INC-1', '2031-01-10T12:00:00Z', null);
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toEqual([]);

    await tenant.clock.advanceTo('2031-01-10T12:44:30Z');
    expect(await breachesOf(scenario.manager)).toEqual([]);

    await tenant.clock.advanceTo('2031-01-10T13:00:00Z');
    // 31 days × 0.1 % = 44 min 38.4 s; certain from the first millisecond above it.
    const [breach, ...others] = await breachesOf(scenario.manager);
    expect(others).toEqual([]);
    expect(breach).toMatchObject({
      period: '2031-01',
      standing: 'STANDING',
      occurredAt: CERTAIN_AT,
      toldLate: false,
      phase: 'AWAITING_ANALYSIS',
    });
    expect(breach?.notifyBy).toBe('2031-01-11T12:44:38.401Z');
    expect(millisecondsBetween(CERTAIN_AT, breach?.detectedAt)).toBeLessThan(TIMER_LATENESS_MS);
  });

  test('is told to every contact of the customer once, with the same figures as the graph', async () => {
    const mails = await tenant.mails();
    expect(mails.map(({ to }) => to).toSorted()).toEqual([
      tenant.address('desk.customer'),
      tenant.address('manager.customer'),
    ]);
    const [breach] = await breachesOf(scenario.customer);
    for (const { text, subject } of mails) {
      expect(subject).toContain(breach?.id);
      expect(text).toContain('99.9 %');
      expect(text).toContain(`down ${breach?.legs[0]?.downMinutes} minutes`);
    }
    expect(new Set(mails.map(({ messageId }) => messageId)).size).toBe(2);
  });

  test('waits for the analysis in the Temporal UI: whose turn, until when', async () => {
    const [breach] = await breachesOf(scenario.manager);
    const handle = tenant.temporal.workflow.getHandle(breach?.workflowId ?? '');
    const { status, typedSearchAttributes } = await handle.describe();
    expect(status.name).toBe('RUNNING');
    expect(typedSearchAttributes.getAll()).toEqual(
      expect.arrayContaining([expect.objectContaining({ value: 'AWAITING_ANALYSIS' })]),
    );
    const { currentDetails } = await handle.query<{ currentDetails: string }>('__temporal_workflow_metadata');
    expect(currentDetails).toMatch(/provider/i);
    expect(currentDetails).toContain('2031-01-13 12:44');
  });
});

describe('a source that falls silent (H4.3)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  beforeAll(async () => {
    tenant = await openTenant('silent-source');
    scenario = await signedContract(tenant, { measuredBy: 'PROBES', staleAfter: 'PT1H' });
  });
  afterAll(() => tenant.close());

  const evaluation = async () => {
    const { contract } = await scenario.manager.query<{
      contract: {
        compliance: {
          outcome: string;
          evaluations: { revision: number; reason: string; evaluatedAt: string; silentSince: string | null }[];
        };
      };
    }>(
      'query ($id: ID!) { contract(id: $id) { compliance(period: "2031-01") { outcome evaluations { revision reason evaluatedAt silentSince } } } }',
      { id: scenario.contractId },
    );
    return contract.compliance;
  };

  test('makes time unknown from the instant at which its last state stops to hold', async () => {
    await recordStates(scenario.integration, [['2031-01-01T00:00:00Z', 'UP']]);
    await tenant.clock.settle();
    expect(await evaluation()).toMatchObject({ evaluations: [{ silentSince: null }] });

    await tenant.clock.advanceTo('2031-01-01T03:00:00Z');
    const silent = await evaluation();
    expect(silent).toMatchObject({
      outcome: 'ON_TRACK',
      evaluations: [{ reason: 'time passed', silentSince: '2031-01-01T01:00:00.000Z' }],
    });
    expect(millisecondsBetween('2031-01-01T01:00:00Z', silent.evaluations[0]?.evaluatedAt)).toBeLessThan(
      TIMER_LATENESS_MS,
    );

    await recordStates(scenario.integration, [['2031-01-01T03:00:00Z', 'UP']]);
    await tenant.clock.settle();
    expect(await evaluation()).toMatchObject({ evaluations: [{ reason: 'facts arrived', silentSince: null }] });
  });
});
