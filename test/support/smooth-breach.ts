import type { GraphClient } from '@surety/tools/graph-client';
import { breachesOf, pausePlans, recordOutage, type Scenario, signedContract } from './scenario.ts';
import type { Tenant } from './tenant.ts';

/** A fee of 1,000.00 EUR a month, a tenth of it below 99.9 %; whatever can be answered is answered by somebody. */
const TERMS = {
  measuredBy: 'OUTAGES',
  claimWindow: { days: 30 },
  agreement: {
    fees: { amount: '1000.00', currency: 'EUR', per: 'MONTH', payWithinDays: 30 },
    credits: { tiers: [{ below: '99.9', percent: '10' }] },
    breachHandling: { rectificationDays: 10, acceptanceDays: 7 },
  },
} as const;
const PROBLEMS = 'problems { code message path retryable }';

/** One thing that somebody does, or a time that passes. What follows from it happens after it: `settle` of the tenant's clock waits for that. */
export type Step = { readonly name: string; readonly take: () => Promise<void> };

const step = (name: string, take: () => Promise<void>): Step => ({ name, take });

/**
 * A breach on the way on which nobody is late: from its miss to its end, every step of it (H7.3).
 * @param signed is done with its contract before anything happens under it
 */
export function smoothBreach(
  tenant: Tenant,
  signed: (scenario: Scenario) => Promise<void> = async () => undefined,
): readonly Step[] {
  let scenario: Scenario;
  let head: GraphClient;

  const decide = async (client: GraphClient, verb: string, input: object = {}): Promise<void> => {
    const [breach] = await breachesOf(scenario.manager);
    const type = `${verb.charAt(0).toUpperCase()}${verb.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${verb}(input: $input) { breach { id } ${PROBLEMS} } }`;
    await client.mutate(verb, query, { breachId: breach?.id, expectedVersion: breach?.version, ...input });
  };

  return [
    step('the contract is signed', async () => {
      scenario = await signedContract(tenant, TERMS);
      head = await addApprover(tenant, scenario);
      await signed(scenario);
    }),
    step('its reviews are paused', () => pausePlans(tenant, scenario)),
    step('its target is missed for certain', async () => {
      await tenant.clock.advanceTo('2031-01-10T03:00:00Z');
      await recordOutage(scenario.integration, 'INC-1', '2031-01-10T00:00:00Z', '2031-01-10T02:00:00Z');
    }),
    step('the notice is acknowledged', () => acknowledgeNotice(scenario.customer)),
    step('the cause is found', () =>
      decide(scenario.manager, 'analyseBreach', { cause: 'A disk was full.', improvement: 'Disks are watched.' }),
    ),
    step('a settlement is proposed', () =>
      decide(scenario.customer, 'proposeSettlement', {
        content: 'One free month.',
        expiresAt: '2031-01-16T00:00:00Z',
      }),
    ),
    step('the settlement is accepted', () => decide(scenario.manager, 'acceptSettlement')),
    step('a rectification is planned', () =>
      decide(scenario.manager, 'planRectification', {
        measures: [{ what: 'A bigger disk', owner: 'Storage team', due: '2031-01-18' }],
      }),
    ),
    step('the rectification is reported', () =>
      decide(scenario.manager, 'reportRectification', { report: 'The disk is in.' }),
    ),
    step('the rectification is accepted', () => decide(scenario.customer, 'acceptRectification')),
    step('the period is sealed', () => tenant.clock.advanceTo('2031-02-11T01:00:00Z')),
    step('the credit is claimed', () => decide(scenario.customer, 'claimCredit')),
    step('the credit is approved and posted', () => decide(head, 'approveCredit')),
    step('the effect was watched', () => tenant.clock.advanceTo('2031-03-11T01:00:00Z')),
  ];
}

async function acknowledgeNotice(customer: GraphClient): Promise<void> {
  const { breaches } = await customer.query<{
    breaches: { edges: { node: { notifications: { id: string; kind: string }[] } }[] };
  }>('query { breaches { edges { node { notifications { id kind } } } } }');
  const notice = breaches.edges[0]?.node.notifications.find(({ kind }) => kind === 'BREACH_NOTICE');
  await customer.mutate(
    'acknowledgeNotification',
    `mutation ($input: AcknowledgeNotificationInput!) { acknowledgeNotification(input: $input) { notification { id } ${PROBLEMS} } }`,
    { notificationId: notice?.id },
  );
}

/** Somebody of the provider who may approve up to 500.00 EUR. */
export async function addApprover(tenant: Tenant, { contractId, manager }: Scenario): Promise<GraphClient> {
  const { contract } = await manager.query<{ contract: { provider: { id: string } } }>(
    'query ($id: ID!) { contract(id: $id) { provider { id } } }',
    { id: contractId },
  );
  const contact = {
    name: 'Head of services',
    email: tenant.address('head.provider'),
    subject: 'head',
    mayApproveUpTo: { amount: '500', currency: 'EUR' },
  };
  await (await tenant.as('admin')).mutate(
    'addContact',
    `mutation ($input: AddContactInput!) { addContact(input: $input) { contact { id } ${PROBLEMS} } }`,
    { partyId: contract.provider.id, contact },
  );
  return tenant.as('manager', 'provider', 'head');
}
