import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await openTenant('hours');
  scenario = await signedContract(tenant, {
    measuredBy: 'OUTAGES',
    timeZone: 'America/New_York',
    further: [{ indicator: 'MTTR', operator: 'LTE', value: '1', unit: 'HOURS' }],
    agreement: {
      hours: {
        week: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map(weekday => ({ weekday, from: '09:00', to: '17:00' })),
        holidays: [{ date: '2031-01-20', name: 'Martin Luther King Jr. Day' }],
      },
    },
  });
});
afterAll(() => tenant.close());

test('two hours down at night and on a holiday are no breach (H1.2)', async () => {
  await tenant.clock.advanceTo('2031-01-21T12:00:00Z');
  // Tuesday 22:00 to 24:00, and Monday 20 January 10:00 to 12:00, in New York.
  await recordOutage(scenario.integration, 'INC-1', '2031-01-08T03:00:00Z', '2031-01-08T05:00:00Z');
  await recordOutage(scenario.integration, 'INC-2', '2031-01-20T15:00:00Z', '2031-01-20T17:00:00Z');
  await tenant.clock.settle();
  expect(await breachesOf(scenario.manager)).toEqual([]);
});

test('the same two hours by day are a breach, of the budget that the hours allow (H3.3, H7.3)', async () => {
  await recordOutage(scenario.integration, 'INC-3', '2031-01-08T15:00:00Z', '2031-01-08T17:00:00Z');
  await tenant.clock.settle();
  // January has 23 weekdays, one of them a holiday: 22 × 8 h = 176 h, of which 0.1 % is 10 min 33.6 s.
  expect(await breachesOf(scenario.manager)).toMatchObject([
    {
      period: '2031-01',
      occurredAt: '2031-01-08T15:10:33.601Z',
      legs: [
        { indicator: 'AVAILABILITY', downMinutes: '120.0', outcome: 'MISSED' },
        { indicator: 'MTTR', outcome: 'AT_RISK' },
      ],
    },
  ]);
});

test('a mean time to restore is missed when its period ends, in the breach that is there, which is told once (H3.2, H7.3)', async () => {
  await tenant.clock.advanceTo('2031-02-01T04:59:00Z');
  const legs = async () => (await breachesOf(scenario.manager)).map(breach => breach.legs);
  expect(await legs()).toMatchObject([[{}, { indicator: 'MTTR', outcome: 'AT_RISK', value: '2' }]]);
  await tenant.clock.advanceTo('2031-02-01T05:01:00Z');
  expect(await legs()).toMatchObject([[{}, { indicator: 'MTTR', outcome: 'MISSED', value: '2' }]]);
  const toDesk = (await tenant.mails()).filter(({ to }) => to === tenant.address('desk.customer'));
  // Nobody acknowledged it, so that it was told once more before the second target was missed.
  expect(toDesk.map(({ subject }) => subject.split(':')[0])).toEqual(['Breach notice', 'Breach notice, once more']);
});

test('nine in the morning is an hour earlier once the clocks are put forward, and its timer too', async () => {
  // New York puts them forward on Sunday 9 March 2031 (Energy Policy Act of 2005): from then on 9:00 is 13:00 UTC.
  await tenant.clock.advanceTo('2031-03-09T12:00:00Z');
  await recordOutage(scenario.integration, 'INC-4', '2031-03-09T11:00:00Z', null);
  await tenant.clock.settle();
  await tenant.clock.advanceTo('2031-03-10T13:09:50Z');
  expect(await breachesOf(scenario.manager)).toMatchObject([{ period: '2031-01' }]);
  await tenant.clock.advanceTo('2031-03-10T13:11:00Z');
  // March has 21 weekdays: 168 h, of which 0.1 % is 10 min 4.8 s.
  expect(await breachesOf(scenario.manager)).toMatchObject([
    { period: '2031-01' },
    { period: '2031-03', occurredAt: '2031-03-10T13:10:04.801Z' },
  ]);
});
