import { setTimeout as sleep } from 'node:timers/promises';
import { SERVICES, SOURCE, type StateRow, statesSinceTermStart, takeOverContracts } from '@surety/tools/demo';
import { type GraphClient, graphClient } from '@surety/tools/graph-client';
import type { TokensByRole } from '@surety/tools/tokens';

const GIVE_UP_AFTER_MS = 300_000;
const ROWS_A_REQUEST = 120;
/** What the sample data miss. */
const BREACHES = 8;

/** What the graph has acknowledged to one tenant, service by service. */
export type Acknowledged = Readonly<Record<string, readonly StateRow[]>>;

/** The figures of a breach that do not depend on when it was found. */
export type Figures = {
  readonly service: { readonly name: string };
  readonly period: string;
  readonly occurredAt: string;
  readonly standing: string;
  readonly phase: string;
  readonly legs: readonly { readonly outcome: string; readonly value: string; readonly downMinutes: string }[];
  readonly notifications: readonly { readonly kind: string; readonly told: boolean }[];
};

/**
 * Takes two contracts over and imports two years of probes, some hundred rows a request. Each request is repeated under its
 * idempotency key until it is acknowledged, and never after that. Ends when every breach was told.
 */
export async function importProbes(graphUrl: string, tokens: TokensByRole): Promise<Acknowledged> {
  await persist(() => takeOverContracts({ graphUrl, tokens, say: () => undefined }));
  const integration = graphClient(graphUrl, tokens.integration);
  const acknowledged: Record<string, StateRow[]> = {};
  for (const service of SERVICES) {
    const rows = await statesSinceTermStart(service);
    acknowledged[service] = [];
    for (let from = 0; from < rows.length; from += ROWS_A_REQUEST) {
      const batch = rows.slice(from, from + ROWS_A_REQUEST);
      await persist(() => recordStates(integration, service, batch));
      acknowledged[service].push(...batch);
    }
  }
  const manager = graphClient(graphUrl, tokens.manager);
  await persist(async () => {
    const told = (await figuresOf(manager)).filter(({ phase }) => phase === 'AWAITING_ANALYSIS');
    if (told.length !== BREACHES) throw new Error(`${told.length} of ${BREACHES} breaches are told.`);
  });
  return acknowledged;
}

const recordStates = (client: GraphClient, service: string, rows: readonly StateRow[]): Promise<unknown> =>
  client.mutate(
    'recordStates',
    `mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new duplicates } problems { code message path retryable } } }`,
    { idempotencyKey: `probes/${service}/${rows[0]?.at}`, service, source: SOURCE, history: true, rows },
    { retryForMs: 60_000 },
  );

/** Repeats something until it is done: a part may be away, and every step can be repeated. */
async function persist<T>(work: () => Promise<T>): Promise<T> {
  const until = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    try {
      return await work();
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(200);
    }
  }
}

/** Every breach of a tenant, in a fixed order. */
export async function figuresOf(client: GraphClient): Promise<Figures[]> {
  type Node = Omit<Figures, 'notifications'> & { readonly notifications: { kind: string; toldAt: string | null }[] };
  const { breaches } = await client.query<{ breaches: { edges: { node: Node }[] } }>(
    `{ breaches(first: 100) { edges { node { service { name } period occurredAt standing phase
      legs { outcome value downMinutes } notifications { kind toldAt } } } } }`,
  );
  return breaches.edges
    .map(({ node }) => ({
      ...node,
      notifications: node.notifications.map(({ kind, toldAt }) => ({ kind, told: toldAt !== null })),
    }))
    .toSorted((a, b) => `${a.period} ${a.service.name}`.localeCompare(`${b.period} ${b.service.name}`));
}

/** Every state that the graph knows of a service, oldest first. */
export async function statesOf(client: GraphClient, service: string): Promise<StateRow[]> {
  type Page = { edges: { node: StateRow }[]; pageInfo: { endCursor: string | null; hasNextPage: boolean } };
  const rows: StateRow[] = [];
  for (let after: string | null = null; ; ) {
    const answer: { service: { states: Page } } = await client.query(
      `query ($service: String!, $after: String) { service(externalId: $service) {
        states(first: 1000, after: $after) { edges { node { at state } } pageInfo { endCursor hasNextPage } } } }`,
      { service, after },
    );
    const { edges, pageInfo } = answer.service.states;
    rows.push(...edges.map(({ node }) => node));
    if (!pageInfo.hasNextPage) return rows.toReversed();
    after = pageInfo.endCursor;
  }
}
