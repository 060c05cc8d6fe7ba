import { type Caller, customer, type House, integration, type Problem, system } from './facts-house.ts';

type State = 'UP' | 'DOWN';
export type StateRow = { readonly at: string; readonly state: State };
export type OutageRow = {
  readonly reference: string;
  readonly start: string;
  readonly end?: string | null;
  readonly impact?: string;
};
export type Counted = {
  readonly recorded: { readonly new: number; readonly duplicates: number } | null;
  readonly problems: Problem[];
};

export type Evaluation = {
  readonly id: string;
  readonly targetId: string;
  readonly revision: number;
  readonly reason: string;
  readonly asOf: string;
  readonly final: boolean;
  readonly outcome: string;
  readonly value: string | null;
  readonly margin: string | null;
  readonly missedAt: string | null;
  readonly agreedMs: number;
  readonly excludedMs: number;
  readonly unknownMs: number;
  readonly silentSince: string | null;
  readonly upMs: number;
  readonly downMs: number;
  readonly failures: number;
  readonly budget: { readonly allowedMs: number; readonly spentMs: number; readonly leftMs: number } | null;
  readonly former: { readonly id: string; readonly revision: number; readonly downMs: number } | null;
};
export type Compliance = {
  readonly period: string;
  readonly outcome: string;
  readonly evaluations: readonly Evaluation[];
};

export const EVALUATION = `id targetId revision reason asOf final outcome value margin missedAt agreedMs excludedMs unknownMs silentSince upMs downMs
  failures budget { allowedMs spentMs leftMs } former { id revision downMs }`;

/** A contract as its lifecycle hands it over: availability at least 99.9 % a month, by probes that hold for 36 hours. */
export async function adopt(
  house: House,
  contractId: string,
  {
    service,
    version = 1,
    targets = [{}],
    ...terms
  }: { service: string; version?: number; targets?: object[] } & Record<string, unknown>,
): Promise<{ measuredFrom: string | null; nextCheckAt: string | null; problems: Problem[] }> {
  const input = {
    contractId,
    version,
    providerId: 'pty_provider',
    providerExternalId: 'provider',
    customerId: 'pty_customer',
    customerExternalId: 'customer',
    timeZone: 'UTC',
    termStart: '2031-01-01T00:00:00Z',
    termEnd: '2032-01-01T00:00:00Z',
    effectiveFrom: terms['termStart'] ?? '2031-01-01T00:00:00Z',
    maintenance: 'EXCLUDE',
    unknown: 'EXCLUDE',
    minimumOutage: 'PT0S',
    targets: targets.map((target, index) => ({
      id: `tgt_${contractId}_${version}_${index}`,
      serviceId: `svc_${service}`,
      serviceExternalId: service,
      serviceName: `The ${service}`,
      indicator: 'AVAILABILITY',
      operator: 'GTE',
      value: '99.9',
      unit: 'PERCENT',
      period: 'MONTH',
      measuredBy: 'PROBES',
      staleAfter: 'PT36H',
      ...target,
    })),
    ...terms,
  };
  return house.mutate(system, 'adoptContract', input, 'measuredFrom nextCheckAt');
}

export const BY_OUTAGES = { measuredBy: 'OUTAGES', staleAfter: null };

export const recordStates = (
  house: House,
  service: string,
  rows: readonly StateRow[],
  more: object = {},
): Promise<Counted> =>
  house.mutate<Counted>(
    integration,
    'recordStates',
    { service, source: 'monitor', rows, ...more },
    'recorded { new duplicates }',
  );

export const recordOutages = (
  house: House,
  service: string,
  rows: readonly OutageRow[],
  more: object = {},
): Promise<Counted> =>
  house.mutate<Counted>(
    integration,
    'recordOutages',
    { service, source: 'tickets', rows, ...more },
    'recorded { new duplicates }',
  );

/** A probe every 24 hours from `from` on, all up, in order. */
export function daily(from: string, days: number): StateRow[] {
  const startMs = Date.parse(from);
  return Array.from({ length: days }, (_, day) => ({
    at: new Date(startMs + day * 86_400_000).toISOString(),
    state: 'UP',
  }));
}

/** How a contract did in a period, once the evaluator has nothing left to do. */
export async function complianceOf(
  house: House,
  contractId: string,
  period: string,
  caller: Caller = customer,
): Promise<Compliance> {
  await house.settled();
  const query = `query ($of: [_Any!]!, $period: String!) {
    _entities(representations: $of) { ... on Contract { compliance(period: $period) { period outcome evaluations { ${EVALUATION} } } } } }`;
  const variables = { of: [{ __typename: 'Contract', id: contractId }], period };
  const { _entities } = await house.ask<{ _entities: [{ compliance: Compliance }] }>(caller, query, variables);
  return _entities[0].compliance;
}

/** The only evaluation of a contract with one target in a period. */
export async function evaluationOf(house: House, contractId: string, period: string): Promise<Evaluation> {
  const { evaluations } = await complianceOf(house, contractId, period);
  const [evaluation] = evaluations;
  if (!evaluation || evaluations.length > 1)
    throw new Error(`${contractId} has ${evaluations.length} evaluations of ${period}.`);
  return evaluation;
}

/** What the contract's lifecycle would ask at an instant: sets the clock there and evaluates. @returns when to look again */
export async function evaluateAt(house: House, contractId: string, now: string): Promise<string | null> {
  await house.setClock(now);
  const query = 'mutation ($id: ID!) { evaluate(contractId: $id) { nextCheckAt problems { code message } } }';
  const { evaluate } = await house.ask<{ evaluate: { nextCheckAt: string | null; problems: Problem[] } }>(
    system,
    query,
    { id: contractId },
  );
  if (evaluate.problems[0]) throw new Error(evaluate.problems[0].message);
  return evaluate.nextCheckAt;
}

export type Signal = { readonly signal: string; readonly args: Record<string, unknown> };

/** What was sent to a contract's lifecycle, oldest first. */
export const signalsTo = (house: House, contractId: string): Promise<Signal[]> =>
  house.query<Signal>(`select signal, args from outbox where workflow_id = $1 order by sequence`, [
    `contract/acme/${contractId}`,
  ]);
