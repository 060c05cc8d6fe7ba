import { gatewayEnv } from '@surety/gateway/env';
import { startGateway } from '@surety/gateway/server';
import { IDENTITY_HEADER, type Role, signIdentity } from '@surety/platform/identity';
import { createLog } from '@surety/platform/log';
import type { Template } from '../../support/database.ts';
import { type Caller, newKeys, openSubgraph, TENANT } from '../../support/subgraph.ts';
import { composedSupergraph } from '../gateway/stub-subgraph.ts';
import { tokenIssuer } from '../gateway/tokens.ts';

const START = '2031-03-10T12:00:00.000Z';

/** What came back: status, text without its trace id, and the codes of its errors. */
export type Answer = { readonly status: number; readonly text: string; readonly codes: readonly string[] };
export type Door = Template | 'gateway';
export type Knock = {
  readonly method: string;
  readonly path: string;
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer<ArrayBuffer>;
};

/** The three subgraphs and the gateway before them, each on a database of its own; lifecycles do not run. */
export async function openHouse() {
  const keys = newKeys();
  const opening = (['contracts', 'metrics', 'audits'] as const).map(name => openSubgraph(name, START, keys));
  const [contracts, metrics, audits] = await Promise.all(opening).catch(async (error: unknown) => {
    for (const opened of await Promise.allSettled(opening))
      if (opened.status === 'fulfilled') await opened.value.close();
    throw error;
  });
  if (!contracts || !metrics || !audits) throw new Error('A subgraph is missing.');
  const subgraphs = { contracts, metrics, audits };
  const issuer = await tokenIssuer();
  const gateway = await startGateway(
    gatewayEnv.parse({
      PORT: '0',
      CONTRACTS_URL: `${contracts.url}/graphql`,
      METRICS_URL: `${metrics.url}/graphql`,
      AUDITS_URL: `${audits.url}/graphql`,
      GATEWAY_IDENTITY_KEY: keys.gateway,
      JWKS_FILE: issuer.jwksFile,
    }),
    await composedSupergraph(),
    createLog('gateway', 'silent'),
  );

  const tokens = new Map<string, string>();
  const tokenOf = async (caller: Caller): Promise<string> => {
    const name = JSON.stringify(caller);
    const token = tokens.get(name) ?? (await issuer.token({ claims: claimsOf(caller) }));
    tokens.set(name, token);
    return token;
  };
  const identityOf = (door: Template, caller: Caller, body: string | Buffer, request: string | null = null): string => {
    const { sub: subject, ...claims } = claimsOf(caller);
    const signer = caller.roles.includes('system') ? 'worker' : 'gateway';
    return signIdentity(keys[signer], { subject, ...claims, issuer: signer }, door, body, { request });
  };

  /** Sends an operation through a door. @param caller null for one without a token, or without an identity */
  const ask = async (door: Door, caller: Caller | null, query: string, variables: object): Promise<Answer> => {
    const body = JSON.stringify({ query, variables });
    const proof: Record<string, string> =
      caller === null
        ? {}
        : door === 'gateway'
          ? { authorization: `Bearer ${await tokenOf(caller)}` }
          : { [IDENTITY_HEADER]: identityOf(door, caller, body) };
    const response = await fetch(door === 'gateway' ? `${gateway.url}/graphql` : `${subgraphs[door].url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...proof },
      body,
    });
    const text = (await response.text()).replaceAll(/"traceId":"[0-9a-f]*"/g, '"traceId":""');
    const { errors = [] } = JSON.parse(text) as { errors?: { extensions: { code: string } }[] };
    return { status: response.status, text, codes: errors.map(({ extensions }) => extensions.code) };
  };

  /** Sends a request to a door of a subgraph. @param path below `/doors` */
  const knock = async (
    at: Door,
    caller: Caller | null,
    { method, path, headers = {}, body }: Knock,
  ): Promise<Response> => {
    const [, subgraph = ''] = path.split('/');
    const name = subgraph as Template;
    const proof: Record<string, string> =
      caller === null
        ? {}
        : at === 'gateway'
          ? { authorization: `Bearer ${await tokenOf(caller)}` }
          : { [IDENTITY_HEADER]: identityOf(name, caller, body ?? '', `${method} /doors${path}`) };
    return fetch(`${at === 'gateway' ? gateway.url : subgraphs[name].url}/doors${path}`, {
      method,
      headers: { ...headers, ...proof },
      ...(body === undefined ? {} : { body }),
    });
  };

  return {
    ...subgraphs,
    gatewayUrl: gateway.url,
    tokenOf,
    ask,
    knock,
    async close() {
      await gateway.close();
      await Promise.all([contracts, metrics, audits].map(subgraph => subgraph.close()));
    },
  };
}
type House = Awaited<ReturnType<typeof openHouse>>;
export type AccessHouse = Pick<House, 'contracts' | 'metrics' | 'audits'>;

const claimsOf = ({ roles, subject = 'someone', party = null, tenant = TENANT }: Caller) => ({
  sub: subject,
  roles: roles as Role[],
  party,
  tenant,
});
