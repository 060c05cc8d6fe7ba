import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await openTenant('partial-outages');
  scenario = await signedContract(tenant, { measuredBy: 'OUTAGES', partialOutages: 'NONE' });
  await tenant.clock.advanceTo('2031-01-21T12:00:00Z');
});
afterAll(() => tenant.close());

test('ten hours of 90 % down are no breach of a contract that counts whole outages only (H1.2)', async () => {
  await recordOutage(scenario.integration, 'INC-1', '2031-01-08T08:00:00Z', '2031-01-08T18:00:00Z', { impact: '0.9' });
  await tenant.clock.settle();
  expect(await breachesOf(scenario.manager)).toEqual([]);
});

test('one hour of it all down is one, and the mail says how it was counted (H7.3)', async () => {
  await recordOutage(scenario.integration, 'INC-2', '2031-01-09T08:00:00Z', '2031-01-09T09:00:00Z');
  await tenant.clock.settle();
  // 0.1 % of the 744 hours of January is 44 min 38.4 s.
  expect(await breachesOf(scenario.manager)).toMatchObject([
    {
      period: '2031-01',
      occurredAt: '2031-01-09T08:44:38.401Z',
      legs: [{ indicator: 'AVAILABILITY', downMinutes: '60.0', outcome: 'MISSED' }],
    },
  ]);
  const mails = await tenant.mails();
  expect(mails.map(({ text }) => text).join('\n')).toContain('Only outages of all of the service count.');
});
