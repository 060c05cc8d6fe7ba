import { setTimeout as sleep } from 'node:timers/promises';
import { type Caller, openSubgraph, type Subgraph, system } from '../../support/subgraph.ts';

export const monitor: Caller = { roles: ['integration'], subject: 'monitor' };
export const operator: Caller = { roles: ['operator'], subject: 'operator' };
export const manager: Caller = { roles: ['manager'], subject: 'manager' };
export const customer: Caller = { roles: ['customer'], subject: 'customer', party: 'customer' };
export const stranger: Caller = { roles: ['customer'], subject: 'stranger', party: 'other-customer' };

/** @param start the tenant's clock, RFC 3339 */
export const openHouse = (start: string): Promise<Subgraph> => openSubgraph('metrics', start);

/** What a workflow hands over of a contract: one service `<name>`, available at least 99.9 % a month. */
const handOver = (name: string, changes: { termStart?: string }, target: object) => ({
  contractId: `ctr_${name}`,
  version: 1,
  providerId: 'pty_provider',
  providerExternalId: 'provider',
  customerId: 'pty_customer',
  customerExternalId: 'customer',
  timeZone: 'UTC',
  termStart: '2024-08-01T00:00:00Z',
  termEnd: '2028-08-01T00:00:00Z',
  effectiveFrom: changes.termStart ?? '2024-08-01T00:00:00Z',
  takenOverAt: null,
  maintenance: 'EXCLUDE',
  unknown: 'EXCLUDE',
  minimumOutage: 'PT0S',
  targets: [
    {
      id: `tgt_${name}`,
      serviceId: `svc_${name}`,
      serviceExternalId: name,
      serviceName: name,
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      value: '99.9',
      unit: 'PERCENT',
      period: 'MONTH',
      measuredBy: 'PROBES',
      staleAfter: 'PT36H',
      ...target,
    },
  ],
  ...changes,
});

/** Hands a contract over and waits until it is evaluated. */
export async function adopt(house: Subgraph, name: string, changes: object = {}, target: object = {}): Promise<void> {
  const { problems } = await house.mutate(system, 'adoptContract', handOver(name, changes, target));
  if (problems.length > 0) throw new Error(problems[0]?.message);
  await evaluated(house);
}

type Recorded = { readonly recorded: { readonly new: number; readonly duplicates: number } | null };
export type StateRow = { readonly at: string; readonly state: 'UP' | 'DOWN' };

/** Sends facts with one of the mutations that answer counts, and waits until they are evaluated. */
export async function send(
  house: Subgraph,
  field: 'recordStates' | 'correctStates' | 'recordOutages',
  input: object,
  caller = monitor,
) {
  const answer = await house.mutate<Recorded>(
    caller,
    field,
    { source: 'monitor', ...input },
    'recorded { new duplicates }',
  );
  await evaluated(house);
  return answer;
}

/** Waits until nothing is stale any more. */
async function evaluated(house: Subgraph): Promise<void> {
  for (let left = 400; left > 0; left -= 1) {
    if ((await house.query('select from stale_period limit 1')).length === 0) return;
    await sleep(25);
  }
  throw new Error('Periods are still stale after 10 seconds.');
}

/** What a lifecycle's timer does. @returns the next check */
export async function check(house: Subgraph, name: string): Promise<string | null> {
  const { evaluate } = await house.ask<{ evaluate: { nextCheckAt: string | null } }>(
    system,
    'mutation ($id: ID!) { evaluate(contractId: $id) { nextCheckAt problems { code } } }',
    { id: `ctr_${name}` },
  );
  return evaluate.nextCheckAt;
}

export type Evaluation = {
  readonly id: string;
  readonly period: string;
  readonly revision: number;
  readonly reason: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly outcome: string;
  readonly value: string | null;
  readonly missedAt: string | null;
  readonly agreedMs: number;
  readonly excludedMs: number;
  readonly unknownMs: number;
  readonly upMs: number;
  readonly downMs: number;
  readonly failures: number;
};
export type Revised = Evaluation & { readonly former: Evaluation | null };

const FIGURES = `outcome value margin availability { numerator denominator } missedAt agreedMs excludedMs unknownMs upMs
  downMs failures final budget { allowedMs spentMs leftMs } steps { rule source outcome }`;
export const EVALUATION = `id period revision reason asOf ${FIGURES} former { id revision reason ${FIGURES} }`;

/** The newest revisions of a contract, by period. */
export async function evaluations(house: Subgraph, name: string): Promise<Map<string, Revised>> {
  type Answer = { _entities: [{ evaluations: { edges: { node: Revised }[] } } | null] };
  const { _entities: found } = await house.ask<Answer>(
    manager,
    `query ($of: [_Any!]!) { _entities(representations: $of) {
      ... on Contract { evaluations(first: 100) { edges { node { ${EVALUATION} } } } } } }`,
    { of: [{ __typename: 'Contract', id: `ctr_${name}` }] },
  );
  return new Map(found[0]?.evaluations.edges.map(({ node }) => [node.period, node]));
}

/** One period's newest revision. @throws Error when it was never evaluated */
export async function evaluation(house: Subgraph, name: string, period: string): Promise<Revised> {
  const found = (await evaluations(house, name)).get(period);
  if (!found) throw new Error(`${name} has no evaluation of ${period}.`);
  return found;
}

/** How many rows the tables of facts and evaluations hold, to see that nothing was kept. */
export const counts = (house: Subgraph) =>
  house.query(`select (select count(*)::int from service_state) states, (select count(*)::int from outage) outages,
    (select count(*)::int from fact_source) sources, (select count(*)::int from evaluation) evaluations,
    (select count(*)::int from idempotency_key) keys`);
