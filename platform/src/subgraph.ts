import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { z } from 'zod';
import { enforceAccess } from './access.ts';
import { setTenantClock } from './clock.ts';
import type { RequestContext } from './context.ts';
import { type Door, serveDoors } from './doors.ts';
import type { SubgraphEnv } from './env.ts';
import { formatError } from './errors.ts';
import type { Check } from './health.ts';
import type { Believed } from './identity.ts';
import type { RecordsOf } from './lifecycle-records.ts';
import type { Listener } from './listen.ts';
import type { Log } from './log.ts';
import type { Orm } from './orm.ts';
import { addReconciliation } from './reconciliation.ts';
import { startRelay } from './relay.ts';
import { type ContextSource, requestContext } from './request-context.ts';
import { scalars } from './scalars.ts';
import { believeSigned } from './signed-requests.ts';
import { serveHealth, serveMetrics } from './subgraph-health.ts';
import { traceRequests, watchOperations } from './telemetry/requests.ts';
import type { RowGauge } from './telemetry/row-gauges.ts';
import { startTelemetry } from './telemetry/telemetry.ts';
import { answerUnreadable } from './unreadable-requests.ts';

type Module = Parameters<typeof buildSubgraphSchema>[0];
/** Resolvers by type and field, as the code generator makes them. */
export type ResolverMap = NonNullable<
  Extract<
    Module extends infer M ? (M extends readonly (infer S)[] ? S : never) : never,
    { resolvers?: unknown }
  >['resolvers']
>;

/** Imports of up to 200,000 rows come in one request. */
const BODY_LIMIT_BYTES = 64 * 1024 * 1024;
/** Decisions of so long are copied to audits together. */
const TRAILS_EVERY_MS = 2_000;

export type SubgraphInput<C extends RequestContext> = ContextSource & {
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  /** Adds what this subgraph's resolvers need beside the platform's. */
  readonly createContext: (base: RequestContext) => C | Promise<C>;
  /** The records of its lifecycles; left out by a subgraph that only writes to those of another. */
  readonly recordsOf?: RecordsOf;
  /** What is reached by plain HTTP, below `/doors/<name>`. */
  readonly doors?: readonly Door<C>[];
  /** What may be amiss besides and does not keep the subgraph from its job. */
  readonly noted?: readonly Check[];
  /** Further things that run with the subgraph and stop with it. */
  readonly listeners?: readonly Listener[];
  /** What Prometheus is told of this subgraph's own rows. */
  readonly gauges?: readonly RowGauge[];
};

export type RunningSubgraph = { readonly url: string; stop(): Promise<void> };

/** Serves a subgraph: its graph under `/graphql`, its health, its outbox relay. Stops by itself on SIGTERM and SIGINT. */
export async function serveSubgraph<C extends RequestContext>(input: SubgraphInput<C>): Promise<RunningSubgraph> {
  const { name, orm, env, log } = input;
  const telemetry = await startTelemetry(name, env);
  const schema = enforceAccess(
    buildSubgraphSchema([{ typeDefs: parse(input.typeDefs), resolvers: { ...input.resolvers, ...scalars } }]),
  );
  const app = fastify({
    bodyLimit: BODY_LIMIT_BYTES,
    logger: false,
    forceCloseConnections: 'idle',
    clientErrorHandler: answerUnreadable,
  });
  traceRequests(app);
  const believed = believeSigned(app, { name, env, log });

  const armor = new ApolloArmor({
    costLimit: { enabled: false },
    maxDepth: { n: 20 },
    maxAliases: { n: 50 },
    maxDirectives: { n: 50 },
    maxTokens: { n: 5_000 },
    blockFieldSuggestion: { enabled: false },
  }).protect();
  const apollo = new ApolloServer<C>({
    schema,
    introspection: true,
    includeStacktraceInErrorResponses: false,
    csrfPrevention: false, // browsers never reach a subgraph: it believes signed requests only
    formatError: formatError(log),
    validationRules: armor.validationRules,
    parseOptions: { maxTokens: 5_000 },
    plugins: [
      fastifyApolloDrainPlugin<C>(app),
      ApolloServerPluginCacheControlDisabled(),
      ApolloServerPluginInlineTraceDisabled(),
      watchOperations,
    ],
  });
  await apollo.start();
  const contextOf = async (request: FastifyRequest): Promise<C> => {
    const who = believed.get(request);
    if (!who) throw new Error('A request came past the identity check.');
    return input.createContext(await requestContext(input, who));
  };
  await app.register(fastifyApollo(apollo), {
    // An operation in the address would not be covered by the signature.
    method: 'POST',
    context: contextOf,
  });
  await serveDoors(app, { subgraph: name, doors: input.doors ?? [], believed, contextOf, log });
  addClock(app, orm, env, believed);
  addReconciliation(app, {
    orm,
    subgraph: name,
    virtualTime: env.VIRTUAL_TIME,
    recordsOf: input.recordsOf ?? (async () => new Map()),
    identityOf: request => believed.get(request)?.identity,
  });
  const relay = startRelay({
    orm,
    databaseUrl: env.DATABASE_URL,
    subgraph: name,
    temporal: env,
    // Whoever moves virtual time waits until all is copied.
    trailsEveryMs: env.VIRTUAL_TIME === 'allowed' ? 0 : TRAILS_EVERY_MS,
    log,
  });
  serveHealth(app, { orm, relay, noted: input.noted ?? [], log });
  serveMetrics(app, orm, input.gauges ?? []);
  await app.listen({ port: env.PORT, host: env.HOST });
  const address = app.server.address();
  const url = `http://${env.HOST}:${typeof address === 'object' && address ? address.port : env.PORT}`;
  log.info(`${name} listens on ${url}`);

  let stopping: Promise<void> | undefined;
  const stop = (): Promise<void> => {
    stopping ??= (async () => {
      await apollo.stop();
      await app.close();
      await Promise.all([relay, ...(input.listeners ?? [])].map(listener => listener.stop()));
      await orm.close();
      await telemetry.stop();
    })();
    return stopping;
  };
  return { url, stop };
}

/** Ends the process in good order when it is told to. */
export function stopOnSignal(running: { stop(): Promise<void> }, log: Log): void {
  for (const signal of ['SIGTERM', 'SIGINT'] as const)
    process.once(signal, () => {
      log.info(`${signal}: finishing what is under way`);
      void running.stop().finally(() => process.exit(0));
    });
}

const clockRequest = z.strictObject({ tenant: z.string().min(1), now: z.iso.datetime({ offset: true }) });

/** Lets tests and rehearsals set a tenant's clock forward. */
function addClock(app: FastifyInstance, orm: Orm, env: SubgraphEnv, believed: WeakMap<FastifyRequest, Believed>): void {
  app.post('/internal/clock', async (request, reply) => {
    const wanted = clockRequest.safeParse(request.body);
    const identity = believed.get(request)?.identity;
    if (env.VIRTUAL_TIME === 'off' || !identity?.roles.includes('system'))
      return reply.code(403).send({ error: 'Virtual time is not allowed here.' });
    if (!wanted.success || wanted.data.tenant !== identity.tenant)
      return reply.code(400).send({ error: 'Say { "tenant": your own, "now": an instant with zone }.' });
    const moved = await setTenantClock(orm.em.fork(), identity.tenant, new Date(wanted.data.now));
    return moved ? { now: wanted.data.now } : reply.code(409).send({ error: 'A clock only goes forward.' });
  });
}
