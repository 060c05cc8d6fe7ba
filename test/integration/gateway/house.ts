import { randomBytes } from 'node:crypto';
import { gatewayEnv } from '@surety/gateway/env';
import { type Gateway, startGateway } from '@surety/gateway/server';
import { createLog } from '@surety/platform/log';
import { composedSupergraph, type StubSubgraph, SUBGRAPHS, type SubgraphName, startStub } from './stub-subgraph.ts';
import { tokenIssuer } from './tokens.ts';

type StubResolvers = Partial<Record<SubgraphName, Parameters<typeof startStub>[1]>>;

export type Answer = {
  readonly status: number;
  readonly headers: Headers;
  readonly text: string;
  readonly data: Record<string, unknown> | null | undefined;
  readonly errors: readonly {
    message: string;
    path?: unknown;
    extensions: { code: string; retryable: boolean; traceId: string };
  }[];
};

export type AskOptions = {
  readonly token?: string | null;
  readonly headers?: Record<string, string>;
  readonly variables?: object;
};

/** A real gateway over stub subgraphs, on free ports, with tokens of its own. */
export async function openHouse(resolvers: StubResolvers = {}, env: Record<string, string> = {}) {
  const stubs = Object.fromEntries(
    await Promise.all(SUBGRAPHS.map(async name => [name, await startStub(name, resolvers[name] ?? {})] as const)),
  ) as Record<SubgraphName, StubSubgraph>;
  const issuer = await tokenIssuer();
  const identityKey = randomBytes(32).toString('hex');
  const gateway: Gateway = await startGateway(
    gatewayEnv.parse({
      PORT: '0',
      CONTRACTS_URL: stubs.contracts.url,
      METRICS_URL: stubs.metrics.url,
      AUDITS_URL: stubs.audits.url,
      GATEWAY_IDENTITY_KEY: identityKey,
      JWKS_FILE: issuer.jwksFile,
      ...env,
    }),
    await composedSupergraph(),
    createLog('gateway', 'silent'),
  );
  const managerToken = await issuer.token();

  /** Sends a raw body to the graph. @param token null for none; the manager's when left out */
  const post = async (
    body: string | Buffer<ArrayBuffer>,
    { token = managerToken, headers = {} }: AskOptions = {},
  ): Promise<Answer> => {
    const response = await fetch(`${gateway.url}/graphql`, {
      method: 'POST',
      headers: {
        'content-type': 'application/json',
        ...(token === null ? {} : { authorization: `Bearer ${token}` }),
        ...headers,
      },
      body,
    });
    const text = await response.text();
    const { data, errors = [] } = JSON.parse(text);
    return { status: response.status, headers: response.headers, text, data, errors };
  };
  const ask = (query: string, { variables = {}, ...options }: AskOptions = {}) =>
    post(JSON.stringify({ query, variables }), options);

  return {
    url: gateway.url,
    stubs,
    issuer,
    identityKey,
    post,
    ask,
    async close() {
      await gateway.close();
      await Promise.all(Object.values(stubs).map(stub => stub.stop()));
    },
  };
}

export type House = Awaited<ReturnType<typeof openHouse>>;
