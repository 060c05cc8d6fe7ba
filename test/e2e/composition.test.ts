import { afterAll, beforeAll, expect, test } from 'vitest';
import { breachesOf, recordOutage, type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

let tenant: Tenant;
let scenario: Scenario;

beforeAll(async () => {
  tenant = await openTenant('composition');
  scenario = await signedContract(tenant, {
    measuredBy: 'COMPOSITION',
    parts: ['Mirror-North', 'Mirror-South'],
    claimWindow: { days: 30 },
  });
});
afterAll(() => tenant.close());

type Contract = {
  readonly claimWindow: { readonly days: number; readonly billingCycles: number | null };
  readonly targets: readonly { readonly composition: object }[];
  readonly figures: readonly { readonly outcome: string; readonly downMs: number; readonly failures: number }[];
};
const contractWith = async (period: string): Promise<Contract> => {
  const { contract } = await scenario.customer.query<{ contract: Contract }>(
    `query ($id: ID!, $period: String!) { contract(id: $id) {
      claimWindow { days billingCycles }
      targets { composition { atLeast parts { service { externalId name } measuredBy staleAfter } } }
      figures(period: $period) { outcome downMs failures } } }`,
    { id: scenario.contractId, period },
  );
  return contract;
};

test('a service of two mirrors is breached by what both were down, and by nothing else (H2.1, H7.3)', async () => {
  const { integration, manager } = scenario;
  await tenant.clock.advanceTo('2031-01-10T00:00:00Z');
  await recordOutage(integration, 'INC-1', '2031-01-05T10:00:00Z', '2031-01-05T22:00:00Z', { service: 'mirror-north' });
  await tenant.clock.settle();
  expect(await breachesOf(manager)).toEqual([]);

  await recordOutage(integration, 'INC-2', '2031-01-05T21:00:00Z', '2031-01-06T08:00:00Z', { service: 'mirror-south' });
  await tenant.clock.settle();
  expect(await breachesOf(manager)).toMatchObject([
    { period: '2031-01', occurredAt: '2031-01-05T21:44:38.401Z', legs: [{ downMinutes: '60.0', outcome: 'MISSED' }] },
  ]);
  const notice = expect.stringContaining('Archive missed its promised availability in 2031-01');
  expect(await tenant.mails()).toMatchObject([{ subject: notice }, { subject: notice }]);
});

test('the contract shows what makes it up, figures of any days, and until when a credit can be claimed', async () => {
  expect(await contractWith('P7D/2031-01-06')).toEqual({
    claimWindow: { days: 30, billingCycles: null },
    targets: [
      {
        composition: {
          atLeast: 1,
          parts: [
            { service: { externalId: 'mirror-north', name: 'Mirror-North' }, measuredBy: 'OUTAGES', staleAfter: null },
            { service: { externalId: 'mirror-south', name: 'Mirror-South' }, measuredBy: 'OUTAGES', staleAfter: null },
          ],
        },
      },
    ],
    figures: [{ outcome: 'MISSED', downMs: 3_600_000, failures: 1 }],
  });
  const { breaches } = await scenario.customer.query<{ breaches: { edges: { node: { claimableUntil: string } }[] } }>(
    'query { breaches { edges { node { claimableUntil } } } }',
  );
  // January ends on the 31st; 30 local days later it is 2 March.
  expect(breaches.edges).toEqual([{ node: { claimableUntil: '2031-03-03T00:00:00.000Z' } }]);
});
