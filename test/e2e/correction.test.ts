import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import {
  agreeToExclusion,
  breachesOf,
  correctStates,
  recordStates,
  type Scenario,
  signedContract,
} from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

describe('corrected facts (H6.1, H7.3.1)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let system: CustomerSystem;
  beforeAll(async () => {
    tenant = await openTenant('correction');
    scenario = await signedContract(tenant, { measuredBy: 'PROBES', staleAfter: 'P40D' });
    system = await openCustomerSystem(tenant, scenario);
    await recordStates(scenario.integration, [['2031-01-01T00:00:00Z', 'UP']]);
    await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
  });
  afterAll(async () => {
    await system?.close();
    await tenant?.close();
  });

  const subjects = async (): Promise<string[]> =>
    (await tenant.mails())
      .filter(({ to }) => to === tenant.address('desk.customer'))
      .map(({ subject }) => subject.split(':')[0] ?? '');

  test('a miss is told once, however often its figures change', async () => {
    await recordStates(scenario.integration, [
      ['2031-01-10T00:00:00Z', 'DOWN'],
      ['2031-01-10T02:00:00Z', 'UP'],
    ]);
    await tenant.clock.settle();
    const [breach] = await breachesOf(scenario.manager);
    expect(breach).toMatchObject({
      standing: 'STANDING',
      phase: 'AWAITING_ANALYSIS',
      legs: [{ outcome: 'MISSED', downMinutes: '120.0' }],
    });
    await recordStates(scenario.integration, [
      ['2031-01-11T00:00:00Z', 'DOWN'],
      ['2031-01-11T01:00:00Z', 'UP'],
    ]);
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toMatchObject([
      { id: breach?.id, legs: [{ outcome: 'MISSED', downMinutes: '180.0' }] },
    ]);
    expect(await subjects()).toEqual(['Breach notice']);
  });

  test('a correction that lifts the miss revises the evaluation, keeps the old revision readable, and retracts the notice', async () => {
    await correctStates(scenario.manager, 'the probe itself was broken', [
      ['2031-01-10T00:00:00Z', 'UP'],
      ['2031-01-11T00:00:00Z', 'UP'],
    ]);
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toMatchObject([
      {
        standing: 'WITHDRAWN',
        legs: [
          {
            outcome: 'ON_TRACK',
            downMinutes: '0.0',
            evaluation: { reason: 'correction: the probe itself was broken', former: { outcome: 'MISSED' } },
          },
        ],
      },
    ]);
    expect(await subjects()).toEqual(['Breach notice', expect.stringMatching(/retract|withdraw/i)]);
    expect(system.heard()).toEqual({ notified: 1, retracted: 1 });
  });

  test('a second correction reinstates it, without a second notice', async () => {
    await correctStates(scenario.manager, 'it was not broken after all', [['2031-01-10T00:00:00Z', 'DOWN']]);
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toMatchObject([
      { standing: 'STANDING', legs: [{ outcome: 'MISSED', downMinutes: '120.0' }] },
    ]);
    const told = await subjects();
    expect(told.filter(subject => subject === 'Breach notice')).toHaveLength(1);
    expect(told).toHaveLength(3);
    expect(system.heard()).toEqual({ reinstated: 1 });
  });

  test('without liability nothing is rectified: it waits until the period is sealed, and closes', async () => {
    const [breach] = await breachesOf(scenario.manager);
    await scenario.manager.mutate(
      'analyseBreach',
      'mutation ($input: AnalyseBreachInput!) { analyseBreach(input: $input) { breach { phase } problems { code message path } } }',
      {
        breachId: breach?.id,
        expectedVersion: breach?.version,
        cause: 'The customer had blocked the monitor.',
        improvement: 'Its changes are announced.',
        attribution: 'CUSTOMER',
      },
    );
    await tenant.clock.settle();
    await agreeToExclusion(scenario.customer);
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toMatchObject([{ phase: 'AWAITING_SEAL' }]);
    await tenant.clock.advanceTo('2031-02-11T01:00:00Z');
    expect(await breachesOf(scenario.manager)).toMatchObject([{ phase: 'CLOSED' }]);
  });
});

describe('time that both sides agree to leave out (H7.3)', () => {
  test('lifts the miss, and the retraction says why', async () => {
    const tenant = await openTenant('left-out');
    try {
      const { integration, manager, customer, contractId } = await signedContract(tenant, {
        measuredBy: 'PROBES',
        staleAfter: 'P40D',
      });
      await recordStates(integration, [['2031-01-01T00:00:00Z', 'UP']]);
      await tenant.clock.advanceTo('2031-01-12T00:00:00Z');
      await recordStates(integration, [
        ['2031-01-10T00:00:00Z', 'DOWN'],
        ['2031-01-10T02:00:00Z', 'UP'],
      ]);
      await tenant.clock.settle();
      expect(await breachesOf(manager)).toMatchObject([{ standing: 'STANDING', phase: 'AWAITING_ANALYSIS' }]);

      const reason = 'The customer cut the power.';
      const { exclusion } = await manager.mutate<{ exclusion: { id: string } }>(
        'requestExclusion',
        'mutation ($input: RequestExclusionInput!) { requestExclusion(input: $input) { exclusion { id } problems { code message path } } }',
        { contractId, start: '2031-01-10T00:00:00Z', end: '2031-01-10T02:00:00Z', reason },
      );
      await customer.mutate(
        'approveExclusion',
        'mutation ($input: DecideExclusionInput!) { approveExclusion(input: $input) { problems { code message path } } }',
        { exclusionId: exclusion.id, expectedVersion: 1 },
      );
      await tenant.clock.settle();
      expect(await breachesOf(manager)).toMatchObject([{ standing: 'WITHDRAWN' }]);
      const told = (await tenant.mails()).filter(({ to }) => to === tenant.address('desk.customer'));
      const retraction = told.find(({ subject }) => subject.startsWith('Breach notice withdrawn'));
      expect(retraction?.text).toContain(`time left out: ${reason}`);
      expect(retraction?.text).not.toContain('data were corrected');
    } finally {
      await tenant.close();
    }
  });
});
