import { fastifyApolloHandler } from '@as-integrations/fastify';
import fastifyCors from '@fastify/cors';
import type { Readiness } from '@surety/platform/health';
import type { Identity } from '@surety/platform/identity';
import type { Log } from '@surety/platform/log';
import { traceRequests } from '@surety/platform/telemetry/requests';
import { answerUnreadable } from '@surety/platform/unreadable-requests';
import Fastify from 'fastify';
import { admit, identify } from './authenticate.ts';
import { type GatewayContext, openSubgraph, type Subgraph } from './data-source.ts';
import { serveDoors } from './doors.ts';
import type { GatewayEnv } from './env.ts';
import { refusal } from './errors.ts';
import { startGraph } from './graph.ts';
import { sendPage, serveGraphiql, wantsPage } from './graphiql.ts';
import { serveHealth, subgraphsReadiness } from './health.ts';
import { answerInOneShape, readJson, requestId } from './http-answers.ts';
import { LIMITS } from './limits.ts';
import { publicKeys, tokenVerifier } from './token.ts';

declare module 'fastify' {
  interface FastifyRequest {
    /** Who asks; null for a caller without a token. */
    identity: Identity | null;
  }
}

export type Gateway = {
  /** Where it listens, e.g. `http://127.0.0.1:4000`. */
  readonly url: string;
  readonly readiness: () => Promise<Readiness>;
  /** Lets requests in flight end, for 2 s at most, then closes everything. */
  close(): Promise<void>;
};

/** Starts the gateway: the graph at `/graphql`, its explorer for browsers, the doors of the subgraphs at `/doors`, and `/health`. */
export async function startGateway(env: GatewayEnv, supergraphSdl: string, log: Log): Promise<Gateway> {
  const verify = tokenVerifier({
    keys: await publicKeys(env.JWKS_URL ? { url: env.JWKS_URL } : { file: env.JWKS_FILE ?? '' }),
    issuer: env.JWT_ISSUER,
    audience: env.JWT_AUDIENCE,
    log,
  });
  const subgraphs = openSubgraphs(env, log);
  const app = Fastify({
    bodyLimit: LIMITS.bodyBytes,
    requestTimeout: LIMITS.requestWithinMs,
    forceCloseConnections: 'idle',
    genReqId: requestId,
    clientErrorHandler: answerUnreadable,
  });
  const introspection = env.INTROSPECTION === 'on';
  const graph = await startGraph({ supergraphSdl, subgraphs, introspection, httpServer: app.server, log });

  traceRequests(app);
  answerInOneShape(app, log);
  readJson(app);
  await app.register(fastifyCors, {
    origin: [...env.CORS_ORIGINS],
    exposedHeaders: ['x-trace-id', 'x-request-id', 'etag', 'content-disposition'],
    maxAge: 600,
  });
  await serveGraphiql(app);
  const readiness = () => subgraphsReadiness(subgraphs);
  serveHealth(app, readiness);
  app.decorateRequest('identity', null);
  const execute = fastifyApolloHandler(graph.server, {
    context: async ({ identity, id }): Promise<GatewayContext> => ({ identity, requestId: id }),
  });
  app.get('/graphql', async (request, reply) => {
    if (wantsPage(request)) return sendPage(reply);
    throw refusal(
      'METHOD_NOT_ALLOWED',
      'Send operations with POST; a browser that opens this address gets the graph explorer.',
    );
  });
  app.post('/graphql', {
    onRequest: async request => {
      request.identity = await identify(request, verify);
    },
    preHandler: async ({ identity, body }) => admit(identity, body),
    handler: execute,
  });

  await serveDoors(app, { subgraphs, graph, verify, uploadLimitBytes: env.UPLOAD_LIMIT_MIB * 1024 * 1024, log });

  const url = await app.listen({ host: env.HOST, port: env.PORT });
  return {
    url,
    readiness,
    async close() {
      await graph.server.stop();
      await app.close();
      await Promise.all([...subgraphs.values()].map(subgraph => subgraph.close()));
    },
  };
}

function openSubgraphs(env: GatewayEnv, log: Log): ReadonlyMap<string, Subgraph> {
  const urls = { contracts: env.CONTRACTS_URL, metrics: env.METRICS_URL, audits: env.AUDITS_URL };
  return new Map(
    Object.entries(urls).map(([name, url]) => [
      name,
      openSubgraph({
        name,
        url,
        identityKey: env.GATEWAY_IDENTITY_KEY,
        connectTimeoutMs: env.SUBGRAPH_CONNECT_TIMEOUT_MS,
        headersTimeoutMs: env.SUBGRAPH_HEADERS_TIMEOUT_MS,
        bodyTimeoutMs: env.SUBGRAPH_BODY_TIMEOUT_MS,
        log,
      }),
    ]),
  );
}
