import type { GraphClient } from '@surety/tools/graph-client';
import type { Tenant } from './tenant.ts';

/** What scenarios of one contract may choose. */
export type Terms = {
  readonly measuredBy: 'PROBES' | 'OUTAGES' | 'COMPOSITION';
  readonly staleAfter?: string;
  /** Of a composition: external ids of the services that make it up, each measured by outages; one of them is enough. */
  readonly parts?: readonly string[];
  readonly claimWindow?: { readonly days: number };
  readonly noticeClock?: 'OCCURRENCE' | 'DETECTION';
  readonly mayHoldNotice?: boolean;
  readonly timeZone?: string;
  /** Last local day of the term; left out: the end of 2032. */
  readonly termEnd?: string;
  readonly partialOutages?: 'BY_IMPACT' | 'WHOLE' | 'NONE';
  /** Further targets of the service, each as far as it differs from the first. */
  readonly further?: readonly object[];
  /** What the agreement says beside, e.g. its hours. */
  readonly agreement?: object;
};

export type Scenario = {
  readonly contractId: string;
  readonly serviceId: string;
  readonly manager: GraphClient;
  readonly customer: GraphClient;
  readonly integration: GraphClient;
};

const PROBLEMS = 'problems { code message path retryable }';

/** A contract of 2031 and 2032 for one service, drafted and signed by both parties; the clock stands at the begin of its term then. */
export async function signedContract(tenant: Tenant, { timeZone = 'UTC', ...terms }: Terms): Promise<Scenario> {
  const [admin, manager, customer, integration] = await Promise.all([
    tenant.as('admin'),
    tenant.as('manager'),
    tenant.as('customer'),
    tenant.as('integration'),
  ]);
  const partyId = async (externalId: string, subject: string): Promise<string> => {
    const { party } = await admin.mutate<{ party: { id: string } }>(
      'createParty',
      `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } ${PROBLEMS} } }`,
      {
        externalId,
        name: `Party ${externalId}`,
        contacts: [
          { name: `Desk of ${externalId}`, email: tenant.address(`desk.${externalId}`), function: 'SERVICE' },
          {
            name: `Manager of ${externalId}`,
            email: tenant.address(`manager.${externalId}`),
            function: 'MANAGER',
            subject,
            maySign: true,
          },
        ],
      },
    );
    return party.id;
  };
  const providerId = await partyId('provider', 'manager');
  const customerId = await partyId('customer', 'customer');
  const newService = async (name: string): Promise<string> => {
    const { service } = await manager.mutate<{ service: { id: string } }>(
      'createService',
      `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
      { name, externalId: name.toLowerCase() },
    );
    return service.id;
  };
  const serviceId = await newService('Archive');
  const { measuredBy, staleAfter, parts = [], further = [], ...clauses } = terms;
  const partIds = await Promise.all(parts.map(newService));
  const composition = { atLeast: 1, parts: partIds.map(id => ({ serviceId: id, measuredBy: 'OUTAGES' })) };
  const { contract } = await manager.mutate<{ contract: { id: string; version: number } }>(
    'draftContract',
    `mutation ($input: DraftContractInput!) { draftContract(input: $input) { contract { id version } ${PROBLEMS} } }`,
    {
      terms: {
        title: 'Archive service',
        providerId,
        customerId,
        timeZone,
        termStart: '2031-01-01',
        termEnd: '2032-12-31',
        ...clauses,
        targets: [{}, ...further].map(differing => ({
          serviceId,
          value: '99.9',
          measuredBy,
          ...(staleAfter ? { staleAfter } : {}),
          ...(parts.length > 0 ? { composition } : {}),
          ...differing,
        })),
      },
    },
  );
  let { version } = contract;
  const answer = async (client: GraphClient, mutation: string, type: string, input: object): Promise<void> => {
    const query = `mutation ($input: ${type}!) { ${mutation}(input: $input) { contract { version } ${PROBLEMS} } }`;
    const { contract: answered } = await client.mutate<{ contract: { version: number } }>(mutation, query, {
      contractId: contract.id,
      expectedVersion: version,
      ...input,
    });
    version = answered.version;
  };
  await tenant.clock.settle();
  await answer(manager, 'offerContract', 'OfferContractInput', { expiresAt: '2031-01-01T00:00:00Z' });
  await answer(customer, 'acceptOffer', 'AnswerOfferInput', {});
  for (const signatory of [manager, customer]) await answer(signatory, 'signContract', 'SignContractInput', {});
  await tenant.clock.advanceTo('2031-01-01T00:00:00Z');
  return { contractId: contract.id, serviceId, manager, customer, integration };
}

export const recordStates = (
  client: GraphClient,
  rows: readonly (readonly [at: string, state: 'UP' | 'DOWN'])[],
): Promise<unknown> =>
  client.mutate(
    'recordStates',
    `mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new } ${PROBLEMS} } }`,
    {
      service: 'archive',
      source: 'monitor',
      rows: rows.map(([at, state]) => ({ at, state })),
    },
  );

export const correctStates = (
  client: GraphClient,
  reason: string,
  rows: readonly (readonly [at: string, state: 'UP' | 'DOWN'])[],
): Promise<unknown> =>
  client.mutate(
    'correctStates',
    `mutation ($input: CorrectStatesInput!) { correctStates(input: $input) { recorded { new } ${PROBLEMS} } }`,
    {
      service: 'archive',
      source: 'monitor',
      reason,
      rows: rows.map(([at, state]) => ({ at, state })),
    },
  );

/** An admin opens a sealed period again. @returns the reopening, or the code of what was refused */
export async function reopenPeriod(
  tenant: Tenant,
  contractId: string,
  period: string,
  reason: string,
): Promise<object> {
  const admin = await tenant.as('admin');
  const { contract } = await admin.query<{ contract: { version: number } }>(
    'query ($id: ID!) { contract(id: $id) { version } }',
    { id: contractId },
  );
  const input = { contractId, period, reason, expectedVersion: contract.version };
  const { reopenPeriod: answer } = await admin.query<{
    reopenPeriod: { reopening: object | null; problems: { code: string }[] };
  }>(
    `mutation ($input: ReopenPeriodInput!) { reopenPeriod(input: $input) { reopening { number until reason } ${PROBLEMS} } }`,
    { input },
  );
  await tenant.clock.settle();
  return answer.reopening ?? answer.problems.map(({ code }) => code);
}

export const recordOutage = (
  client: GraphClient,
  reference: string,
  start: string,
  end: string | null,
  { service = 'archive', impact = '1' }: { readonly service?: string; readonly impact?: string } = {},
): Promise<unknown> =>
  client.mutate(
    'recordOutages',
    `mutation ($input: RecordOutagesInput!) { recordOutages(input: $input) { recorded { new } ${PROBLEMS} } }`,
    {
      service,
      source: 'tickets',
      rows: [{ reference, start, end, impact }],
    },
  );

/** Reports tickets about the archive. */
export const recordTickets = (client: GraphClient, rows: readonly object[]): Promise<unknown> =>
  client.mutate(
    'recordTickets',
    `mutation ($input: RecordTicketsInput!) { recordTickets(input: $input) { recorded { new } ${PROBLEMS} } }`,
    { service: 'archive', source: 'desk', rows },
  );

export type BreachView = {
  readonly id: string;
  readonly version: number;
  readonly period: string;
  readonly standing: string;
  readonly phase: string;
  readonly occurredAt: string;
  readonly detectedAt: string;
  readonly notifyBy: string;
  readonly toldAt: string | null;
  readonly toldLate: boolean;
  readonly workflowId: string;
  readonly notifications: readonly { readonly kind: string; readonly toldAt: string | null }[];
  readonly legs: readonly {
    readonly indicator: string;
    readonly outcome: string;
    readonly value: string;
    readonly revision: number;
    readonly downMinutes: string;
    readonly evaluation: {
      readonly reason: string;
      readonly former: { readonly outcome: string; readonly value: string } | null;
    };
  }[];
};

export async function breachesOf(client: GraphClient): Promise<readonly BreachView[]> {
  const { breaches } = await client.query<{
    breaches: { edges: { node: BreachView }[] };
  }>(`query { breaches(first: 100) { edges { node {
    id version period standing phase occurredAt detectedAt notifyBy toldAt toldLate workflowId notifications { kind toldAt }
    legs { indicator outcome value revision downMinutes evaluation { reason former { outcome value } } } } } } }`);
  return breaches.edges.map(({ node }) => node);
}

/** The customer agrees that the provider is not liable for a breach: nothing is rectified. Without an id it is the first one. */
export async function agreeToExclusion(customer: GraphClient, id?: string): Promise<void> {
  const breaches = await breachesOf(customer);
  const breach = breaches.find(each => id === undefined || each.id === id);
  await customer.mutate(
    'answerAttribution',
    `mutation ($input: AnswerAttributionInput!) { answerAttribution(input: $input) { breach { id } ${PROBLEMS} } }`,
    { breachId: breach?.id, expectedVersion: breach?.version, answer: 'AGREED', reason: 'It was ours.' },
  );
}

/**
 * Reviews and audits are a way of their own, and would tell people between the steps of another. The contract's lifecycle hears of each plan alone: of
 * two at once it would make one turn, or two.
 */
export async function pausePlans({ clock }: Tenant, { manager }: Scenario): Promise<void> {
  const { plans } = await manager.query<{ plans: { edges: { node: { id: string; version: number } }[] } }>(
    'query { plans { edges { node { id version } } } }',
  );
  for (const { node } of plans.edges) {
    await manager.mutate(
      'changePlan',
      `mutation ($input: ChangePlanInput!) { changePlan(input: $input) { ${PROBLEMS} } }`,
      { planId: node.id, expectedVersion: node.version, paused: true, reason: 'Something else is looked at alone.' },
    );
    await clock.settle();
  }
}
