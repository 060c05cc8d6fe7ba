import type { Server } from 'node:http';
import { ApolloGateway } from '@apollo/gateway';
import { ApolloServer, type ApolloServerPlugin } from '@apollo/server';
import { ApolloServerPluginLandingPageDisabled } from '@apollo/server/plugin/disabled';
import { ApolloServerPluginDrainHttpServer } from '@apollo/server/plugin/drainHttpServer';
import type { Log } from '@surety/platform/log';
import { watchOperations } from '@surety/platform/telemetry/requests';
import type { GraphQLSchema } from 'graphql';
import type { GatewayContext, Subgraph } from './data-source.ts';
import { conciseErrors, publicError, refusal } from './errors.ts';
import { operationLimits } from './limits.ts';
import { wrongVariables } from './variables.ts';

export type GraphOptions = {
  readonly supergraphSdl: string;
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  /** Whether callers may read the schema. */
  readonly introspection: boolean;
  readonly httpServer: Server;
  readonly log: Log;
};

/** What answers operations, and the public schema that it answers by. */
export type Graph = { readonly server: ApolloServer<GatewayContext>; readonly schema: GraphQLSchema };

/** How long requests in flight may take once the gateway is told to stop. */
const DRAIN_MS = 2000;

/**
 * Apollo Server over the stock Apollo Gateway, started.
 * @throws Error when the supergraph names a subgraph that has no address
 */
export async function startGraph({
  supergraphSdl,
  subgraphs,
  introspection,
  httpServer,
  log,
}: GraphOptions): Promise<Graph> {
  // The packages read it from the environment only, and it must not depend on how the process is started.
  process.env.APOLLO_TELEMETRY_DISABLED = '1';
  const gateway = new ApolloGateway({
    supergraphSdl,
    buildService: ({ name }) => {
      const subgraph = subgraphs.get(name);
      if (!subgraph) throw new Error(`The supergraph names the subgraph "${name}", whose address is not known.`);
      return subgraph;
    },
    // Otherwise a header asks for the query plan, and is answered, wherever NODE_ENV is not "production".
    __exposeQueryPlanExperimental: false,
    logger: log,
  });
  let schema: GraphQLSchema | undefined;
  gateway.onSchemaLoadOrUpdate(({ apiSchema }) => {
    schema = apiSchema;
  });
  // The stock check makes an error of every wrong value. The name is Apollo's own; a test sees when it no longer is.
  Object.assign(gateway, { validateIncomingRequest: wrongVariables });
  const server = new ApolloServer<GatewayContext>({
    gateway,
    ...operationLimits(),
    introspection,
    hideSchemaDetailsFromClientErrors: !introspection,
    csrfPrevention: true,
    persistedQueries: false,
    includeStacktraceInErrorResponses: false,
    stopOnTerminationSignals: false,
    formatError: publicError(log),
    logger: log,
    plugins: [
      ApolloServerPluginDrainHttpServer({ httpServer, stopGracePeriodMillis: DRAIN_MS }),
      ApolloServerPluginLandingPageDisabled(),
      chosenOperation,
      conciseErrors,
      watchOperations,
    ],
  });
  await server.start();
  if (!schema) throw new Error('The graph started without its schema.');
  return { server, schema };
}

/** The stock gateway has an error without a code for a document whose operation is not clear. */
const chosenOperation: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async didResolveOperation({ operation }) {
        if (operation) return;
        throw refusal(
          'OPERATION_UNCLEAR',
          'The document holds several operations, or none of that name; say in "operationName" which one to run.',
        );
      },
    };
  },
};
