import { readFile } from 'node:fs/promises';
import { createServer, type IncomingHttpHeaders, type IncomingMessage } from 'node:http';
import type { AddressInfo } from 'node:net';
import { text } from 'node:stream/consumers';
import { composeServices } from '@apollo/composition';
import { buildSubgraphSchema } from '@apollo/subgraph';
import { graphql, parse } from 'graphql';

export const SUBGRAPHS = ['contracts', 'metrics', 'audits'] as const;
export type SubgraphName = (typeof SUBGRAPHS)[number];

type Resolvers = Readonly<Record<string, Readonly<Record<string, unknown>>>>;
type Received = { readonly headers: IncomingHttpHeaders; readonly body: string };

/** A subgraph with the real schema and made-up answers, which remembers what it was sent. */
export type StubSubgraph = {
  readonly url: string;
  readonly received: Received[];
  stop(): Promise<void>;
};

const schemaOf = async (name: SubgraphName) =>
  parse(await readFile(new URL(`../../../subgraphs/${name}/schema.graphql`, import.meta.url), 'utf8'));

/** @returns the supergraph of the real schemas */
export async function composedSupergraph(): Promise<string> {
  const services = await Promise.all(
    SUBGRAPHS.map(async name => ({ name, typeDefs: await schemaOf(name), url: `http://${name}.invalid/graphql` })),
  );
  const { supergraphSdl, errors } = composeServices(services);
  if (!supergraphSdl) throw new Error(errors?.map(({ message }) => message).join('\n'));
  return supergraphSdl;
}

export async function startStub(name: SubgraphName, resolvers: Resolvers): Promise<StubSubgraph> {
  const schema = buildSubgraphSchema([{ typeDefs: await schemaOf(name), resolvers: resolvers as never }]);
  const received: Received[] = [];
  const answer = async (request: IncomingMessage): Promise<object> => {
    if (request.url === '/health/ready') return { status: 'ready' };
    const body = await text(request);
    received.push({ headers: request.headers, body });
    const { query, variables, operationName } = JSON.parse(body);
    return graphql({ schema, source: query, variableValues: variables, operationName });
  };
  const server = createServer((request, response) => {
    response.setHeader('content-type', 'application/json');
    void answer(request).then(result => response.end(JSON.stringify(result)));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  const { port } = server.address() as AddressInfo;
  return {
    url: `http://127.0.0.1:${port}/graphql`,
    received,
    stop: () =>
      new Promise(stopped => {
        server.close(() => stopped());
        server.closeAllConnections();
      }),
  };
}
