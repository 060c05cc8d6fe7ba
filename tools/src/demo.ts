import { createReadStream } from 'node:fs';
import { setTimeout as sleep } from 'node:timers/promises';
import { parse } from 'csv-parse';
import { type GraphClient, graphClient } from './graph-client.ts';

/** What the sample job needs: the public graph, and the tokens of the three roles that act in it. */
export type Demo = {
  readonly graphUrl: string;
  readonly tokens: { readonly admin: string; readonly manager: string; readonly integration: string };
  readonly say: (line: string) => void;
};

export type StateRow = { readonly at: string; readonly state: 'UP' | 'DOWN' };

export const SERVICES = ['Datalab', 'Datalab (API)'] as const;
const TERM = { start: '2024-08-01', end: '2028-07-31' };
export const SOURCE = 'datalab-status';
const EXPECTED_BREACHES = 8;

/**
 * Does through the public graph what users would: registers two parties and two services, takes over two contracts that
 * were signed elsewhere, imports two years of real probes, and waits until every breach has been told.
 * Every step carries an idempotency key, so that an interrupted run can be repeated.
 */
export async function runDemo(demo: Demo): Promise<void> {
  await takeOverContracts(demo);
  const integration = graphClient(demo.graphUrl, demo.tokens.integration);
  for (const name of SERVICES) {
    const rows = await statesSinceTermStart(name);
    await importHistory(integration, name, rows);
    demo.say(`${rows.length} probe results of ${name} imported, ${rows.at(0)?.at} to ${rows.at(-1)?.at}`);
  }
  await showBreaches(graphClient(demo.graphUrl, demo.tokens.manager), demo.say);
}

/** The first half of the job: the parties, the services and their contracts. */
export async function takeOverContracts({ graphUrl, tokens, say }: Demo): Promise<void> {
  const admin = graphClient(graphUrl, tokens.admin);
  const manager = graphClient(graphUrl, tokens.manager);
  const providerId = await createParty(admin, PROVIDER);
  const customerId = await createParty(admin, CUSTOMER);
  say('two parties registered: Datalab Operations (provider) and Humanities Faculty (customer)');

  for (const name of SERVICES) {
    const serviceId = await createService(manager, name);
    await takeOverContract(manager, { name, serviceId, providerId, customerId });
    say(`contract for ${name} taken over: availability at least 99.9 % per month, ${TERM.start} to ${TERM.end}`);
  }
}

const PROVIDER = {
  idempotencyKey: 'demo/provider',
  externalId: 'provider',
  name: 'Datalab Operations',
  contacts: [
    { name: 'Service desk', email: 'desk@provider.example', function: 'SERVICE' },
    {
      name: 'Service level manager',
      email: 'manager@provider.example',
      function: 'MANAGER',
      subject: 'manager',
      maySign: true,
    },
  ],
};

const CUSTOMER = {
  idempotencyKey: 'demo/customer',
  externalId: 'customer',
  name: 'Humanities Faculty',
  contacts: [
    { name: 'IT coordination', email: 'it@customer.example', function: 'SERVICE', subject: 'customer', maySign: true },
  ],
};

const PROBLEMS = 'problems { code message path retryable }';

async function createParty(client: GraphClient, input: object): Promise<string> {
  const { party } = await client.mutate<{ party: { id: string } }>(
    'createParty',
    `mutation ($input: CreatePartyInput!) { createParty(input: $input) { party { id } ${PROBLEMS} } }`,
    input,
  );
  return party.id;
}

async function createService(client: GraphClient, name: string): Promise<string> {
  const { service } = await client.mutate<{ service: { id: string } }>(
    'createService',
    `mutation ($input: CreateServiceInput!) { createService(input: $input) { service { id } ${PROBLEMS} } }`,
    { idempotencyKey: `demo/service/${name}`, name, externalId: name },
  );
  return service.id;
}

type Terms = {
  readonly name: string;
  readonly serviceId: string;
  readonly providerId: string;
  readonly customerId: string;
};

/** One target only: availability. MTTR and MTTF of level SLS are not taken over. */
async function takeOverContract(
  client: GraphClient,
  { name, serviceId, providerId, customerId }: Terms,
): Promise<void> {
  await client.mutate(
    'takeOverContract',
    `mutation ($input: TakeOverContractInput!) { takeOverContract(input: $input) { contract { id } ${PROBLEMS} } }`,
    {
      idempotencyKey: `demo/contract/${name}`,
      signedElsewhereOn: '2024-07-15',
      documentReference: `Framework agreement 2024, annex ${name}`,
      terms: {
        externalId: `contract ${name}`,
        title: `${name} for the Humanities Faculty`,
        providerId,
        customerId,
        timeZone: 'UTC',
        termStart: TERM.start,
        termEnd: TERM.end,
        noticeClock: 'DETECTION',
        targets: [{ serviceId, value: '99.9', period: 'MONTH', measuredBy: 'PROBES', staleAfter: 'PT36H' }],
      },
    },
  );
}

/** The probe results of one service, from the last one before the term on: it says how the term began. */
export async function statesSinceTermStart(service: string): Promise<StateRow[]> {
  const file = new URL('../sample-data/datalab-probes.csv', import.meta.url);
  const rows: StateRow[] = [];
  for await (const record of createReadStream(file).pipe(parse({ columns: true }))) {
    if (record.service === service) rows.push({ at: record.at, state: record.status === 'up' ? 'UP' : 'DOWN' });
  }
  rows.sort((a, b) => Date.parse(a.at) - Date.parse(b.at));
  const first = rows.findLastIndex(row => Date.parse(row.at) < Date.parse(`${TERM.start}T00:00:00Z`));
  return rows.slice(Math.max(first, 0));
}

/** One request a service. Until the contract has reached metrics its service is unknown there, which passes: so it is tried again. */
async function importHistory(client: GraphClient, service: string, rows: readonly StateRow[]): Promise<void> {
  await client.mutate(
    'recordStates',
    `mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new duplicates } ${PROBLEMS} } }`,
    { idempotencyKey: `demo/probes/${service}`, service, source: SOURCE, history: true, rows },
    { retryForMs: 60_000 },
  );
}

const BREACHES = `query { breaches(first: 100) { totalCount edges { node {
  id period toldAt phase workflowId service { name } legs { value downMinutes } } } } }`;

type BreachList = {
  readonly breaches: {
    readonly totalCount: number;
    readonly edges: readonly {
      readonly node: {
        readonly period: string;
        readonly toldAt: string | null;
        readonly service: { readonly name: string };
        readonly legs: readonly { readonly value: string | null; readonly downMinutes: string }[];
      };
    }[];
  };
};

/** Waits until every breach was told, then prints them. */
async function showBreaches(client: GraphClient, say: (line: string) => void): Promise<void> {
  const deadline = Date.now() + 120_000;
  for (;;) {
    const { breaches } = await client.query<BreachList>(BREACHES);
    const nodes = breaches.edges.map(edge => edge.node);
    if (nodes.length >= EXPECTED_BREACHES && nodes.every(node => node.toldAt !== null)) {
      say(`${nodes.length} breaches found and told to the customer:`);
      for (const node of nodes)
        for (const leg of node.legs)
          say(
            `  ${node.period}  ${node.service.name.padEnd(14)} ${leg.downMinutes.padStart(7)} min down, available ${leg.value} %`,
          );
      return;
    }
    if (Date.now() > deadline) {
      throw new Error(
        `After two minutes ${nodes.length} of ${EXPECTED_BREACHES} breaches are there, ${nodes.filter(node => node.toldAt).length} of them told; see the logs in the data folder and the lifecycles in the Temporal UI.`,
      );
    }
    await sleep(250);
  }
}
