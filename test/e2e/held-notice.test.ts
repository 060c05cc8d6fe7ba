import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type CustomerSystem, openCustomerSystem } from '../support/customer-system.ts';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

describe('a notice that is held back (H7.3.1)', () => {
  let tenant: Tenant;
  let scenario: Scenario;
  let system: CustomerSystem;
  beforeAll(async () => {
    tenant = await openTenant('held-notice');
    scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', mayHoldNotice: true });
    system = await openCustomerSystem(tenant, scenario);
    await tenant.clock.advanceTo('2031-03-02T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-7', '2031-03-01T00:00:00Z', '2031-03-01T23:00:00Z');
    await tenant.clock.settle();
  });
  afterAll(async () => {
    await system?.close();
    await tenant?.close();
  });

  const mailsOfBreach = async () => tenant.mailsAbout((await breachesOf(scenario.manager)).map(({ id }) => id));
  const kinds = async (): Promise<string[]> =>
    ((await breachesOf(scenario.manager))[0]?.notifications ?? []).map(({ kind }) => kind);

  const read = new Map<string, number>();
  const newSubjectsTo = async (name: string): Promise<string[]> => {
    const all = (await tenant.mails()).filter(({ to }) => to === tenant.address(name));
    const fresh = all.slice(read.get(name) ?? 0);
    read.set(name, all.length);
    return fresh.map(({ subject }) => subject.split(':')[0] ?? '');
  };

  test('is not told while it is held, and only the warnings still ahead are sent', async () => {
    // Certain since 00:44:38 on 1 March, found at 00:00 on 2 March: the 12 h and the 20 h warning are past, the deadline is not.
    expect(await breachesOf(scenario.manager)).toMatchObject([
      { phase: 'NOTICE_DUE', toldAt: null, notifyBy: '2031-03-02T00:44:38.401Z' },
    ]);
    expect(await mailsOfBreach()).toEqual([]);
    await tenant.clock.advanceTo('2031-03-02T00:50:00Z');
    expect(await kinds()).toEqual(['NOTICE_LATE']);
    const mails = await mailsOfBreach();
    expect(mails.map(({ to }) => to)).toEqual([tenant.address('manager.provider')]);
  });

  test('goes out when it is released, on record as late', async () => {
    const [breach] = await breachesOf(scenario.manager);
    await scenario.manager.mutate(
      'releaseBreachNotice',
      'mutation ($input: ReleaseBreachNoticeInput!) { releaseBreachNotice(input: $input) { breach { held } problems { code message path } } }',
      {
        breachId: breach?.id,
        expectedVersion: breach?.version,
      },
    );
    await tenant.clock.settle();
    expect(await breachesOf(scenario.manager)).toMatchObject([{ phase: 'AWAITING_ANALYSIS', toldLate: true }]);
    expect(await kinds()).toEqual(['NOTICE_LATE', 'BREACH_NOTICE']);
    expect(system.heard()).toEqual({ notified: 1 });
  });

  test('the manager is warned 12 and 20 hours after the clock began, and when it is late', async () => {
    await tenant.clock.advanceTo('2031-04-01T00:00:00Z');
    await recordOutage(scenario.integration, 'INC-8', '2031-04-01T00:00:00Z', null);
    await tenant.clock.advanceTo('2031-04-02T01:00:00Z');
    const breach = (await breachesOf(scenario.manager)).find(({ period }) => period === '2031-04');
    expect(breach?.notifications.map(({ kind }) => kind)).toEqual([
      'NOTICE_WARNING_12H',
      'NOTICE_WARNING_20H',
      'NOTICE_LATE',
    ]);
    // 30 days × 0.1 % = 43 min 12 s
    expect(breach?.notifyBy).toBe('2031-04-02T00:43:12.001Z');
  });

  test('one that was lifted before its notice is never told to the customer; the manager who was warned hears of it', async () => {
    await newSubjectsTo('manager.provider');
    expect(system.heard(), 'of the breach before').toEqual({ 'notified-again': 1, unacknowledged: 1 });
    await recordOutage(scenario.integration, 'INC-8', '2031-04-01T00:00:00Z', '2031-04-01T00:10:00Z');
    await tenant.clock.settle();
    const breach = (await breachesOf(scenario.manager)).find(({ period }) => period === '2031-04');
    expect(breach).toMatchObject({ standing: 'WITHDRAWN', toldAt: null });
    expect(await newSubjectsTo('manager.provider')).toEqual(['Nothing more is owed']);
    await tenant.clock.advanceTo('2031-05-12T00:00:00Z');
    expect((await breachesOf(scenario.manager)).find(({ period }) => period === '2031-04')).toMatchObject({
      phase: 'CLOSED',
      standing: 'WITHDRAWN',
      toldAt: null,
    });
    expect(system.heard()).toEqual({});
    const { notifications = [] } =
      (await breachesOf(scenario.manager)).find(({ period }) => period === '2031-04') ?? {};
    expect(notifications.map(({ kind }) => kind)).not.toContain('BREACH_NOTICE');
  });
});
