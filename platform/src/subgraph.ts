import { ApolloServer } from '@apollo/server';
import {
  ApolloServerPluginCacheControlDisabled,
  ApolloServerPluginInlineTraceDisabled,
} from '@apollo/server/plugin/disabled';
import { buildSubgraphSchema } from '@apollo/subgraph';
import fastifyApollo, { fastifyApolloDrainPlugin } from '@as-integrations/fastify';
import { ApolloArmor } from '@escape.tech/graphql-armor';
import type { EntityManager } from '@mikro-orm/postgresql';
import fastify, { type FastifyInstance, type FastifyRequest } from 'fastify';
import { parse } from 'graphql';
import { z } from 'zod';
import { enforceAccess } from './access.ts';
import { readNow, setTenantClock } from './clock.ts';
import type { RequestContext } from './context.ts';
import type { SubgraphEnv } from './env.ts';
import { formatError } from './errors.ts';
import { IDENTITY_HEADER, type Identity, identityVerifier, isLimitedToParty } from './identity.ts';
import type { Listener } from './listen.ts';
import type { Log } from './log.ts';
import { type Orm, scopedEm } from './orm.ts';
import { startRelay } from './relay.ts';
import { scalars } from './scalars.ts';
import { enterTrace } from './trace.ts';

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
const NO_PARTY = 'none';

export type SubgraphInput<C extends RequestContext> = {
  readonly name: string;
  readonly typeDefs: string;
  readonly resolvers: ResolverMap;
  readonly orm: Orm;
  readonly env: SubgraphEnv;
  readonly log: Log;
  /** Adds what this subgraph's resolvers need beside the platform's. */
  readonly createContext: (base: RequestContext) => C | Promise<C>;
  /** The id of the party that a token names by id or externalId; null when it is unknown. `em` sees the whole tenant. */
  readonly resolveParty: (party: string, em: EntityManager) => Promise<string | null>;
  /** Further things that run with the subgraph and stop with it. */
  readonly listeners?: readonly Listener[];
};

export type RunningSubgraph = { readonly url: string; stop(): Promise<void> };

/** Serves a subgraph: its graph under `/graphql`, its health, its outbox relay. Stops by itself on SIGTERM and SIGINT. */
export async function serveSubgraph<C extends RequestContext>(input: SubgraphInput<C>): Promise<RunningSubgraph> {
  const { name, orm, env, log } = input;
  const schema = enforceAccess(
    buildSubgraphSchema([{ typeDefs: parse(input.typeDefs), resolvers: { ...input.resolvers, ...scalars } }]),
  );
  const app = fastify({ bodyLimit: BODY_LIMIT_BYTES, logger: false, forceCloseConnections: 'idle' });
  keepRawBody(app);
  const keys = { gateway: env.GATEWAY_IDENTITY_KEY, worker: env.WORKER_IDENTITY_KEY };
  const verify = identityVerifier(keys, name, (issuer, aheadMs) =>
    log.warn(
      { issuer, aheadSeconds: Math.round(aheadMs / 1_000) },
      `an identity that the ${issuer} signed was refused: it came late, or the clocks of the two differ; set them right`,
    ),
  );
  const believed = new WeakMap<FastifyRequest, Identity>();
  const authenticated = async (request: FastifyRequest): Promise<boolean> => {
    const header = request.headers[IDENTITY_HEADER];
    const identity = verify(
      typeof header === 'string' ? header : undefined,
      rawBodies.get(request.body as object) ?? '',
    );
    if (identity) believed.set(request, identity);
    return identity !== null;
  };
  app.addHook('preHandler', async (request, reply) => {
    if (request.url.startsWith('/health/')) return;
    enterTrace(request.headers.traceparent as string | undefined);
    if (!(await authenticated(request)))
      await reply.code(401).send({
        errors: [
          {
            message: 'This subgraph answers the gateway and the lifecycles only.',
            extensions: { code: 'UNAUTHENTICATED' },
          },
        ],
      });
  });

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
    ],
  });
  await apollo.start();
  await app.register(fastifyApollo(apollo), {
    context: async (request: FastifyRequest) => {
      const identity = believed.get(request);
      if (!identity) throw new Error('A request came past the identity check.');
      return input.createContext(await requestContext(input, identity));
    },
  });
  addHealth(app, orm, log);
  addClock(app, orm, env, believed);

  await app.listen({ port: env.PORT, host: env.HOST });
  const relay = startRelay({
    orm,
    databaseUrl: env.DATABASE_URL,
    subgraph: name,
    temporal: { address: env.TEMPORAL_ADDRESS, namespace: env.TEMPORAL_NAMESPACE },
    log,
  });
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

const rawBodies = new WeakMap<object, Buffer>();

/** The signature covers the exact bytes, so they are kept beside the parsed body. */
function keepRawBody(app: FastifyInstance): void {
  app.removeContentTypeParser('application/json');
  app.addContentTypeParser('application/json', { parseAs: 'buffer' }, (_request, body, done) => {
    try {
      const parsed: unknown = JSON.parse((body as Buffer).toString('utf8'));
      if (typeof parsed !== 'object' || parsed === null) throw new SyntaxError('The body is no JSON object.');
      rawBodies.set(parsed, body as Buffer);
      done(null, parsed);
    } catch (error) {
      done(Object.assign(error as Error, { statusCode: 400 }));
    }
  });
}

async function requestContext<C extends RequestContext>(
  input: SubgraphInput<C>,
  identity: Identity,
): Promise<RequestContext> {
  const { orm, env, log, name } = input;
  const customerId = isLimitedToParty(identity) ? await ownParty(input, identity) : null;
  const em = scopedEm(orm, identity, customerId);
  let now: Promise<number> | undefined;
  return {
    identity,
    subgraph: name,
    em,
    orm,
    log,
    now: () => (now ??= readNow(orm.em.fork(), identity.tenant, env.VIRTUAL_TIME)),
  };
}

async function ownParty<C extends RequestContext>(
  { orm, resolveParty }: SubgraphInput<C>,
  identity: Identity,
): Promise<string> {
  if (identity.party === null) return NO_PARTY;
  return (await resolveParty(identity.party, scopedEm(orm, identity, null))) ?? NO_PARTY;
}

const READ_ONLY = `select current_setting('transaction_read_only')::boolean as "readOnly"`;

type Readiness = { readonly status: 'ready' | 'read-only' | 'not ready'; readonly reason?: string };

/** `/health/live` and `/health/ready`. Without writes it is ready: queries go on. What changes is logged. */
function addHealth(app: FastifyInstance, orm: Orm, log: Log): void {
  let migrated = false;
  let known: Readiness['status'] = 'ready';
  const readiness = async (): Promise<Readiness> => {
    try {
      const [{ readOnly }] = await orm.em.getConnection().execute<[{ readOnly: boolean }]>(READ_ONLY);
      migrated ||= (await orm.migrator.getPending()).length === 0;
      if (!migrated) return { status: 'not ready', reason: 'The database is behind: run the migrations.' };
      if (!readOnly) return { status: 'ready' };
      return { status: 'read-only', reason: 'The database takes no writes: queries are answered, mutations fail.' };
    } catch {
      return { status: 'not ready', reason: 'The database does not answer.' };
    }
  };
  app.get('/health/live', async () => ({ status: 'live' }));
  app.get('/health/ready', async (_request, reply) => {
    const said = await readiness();
    if (said.status !== known) log.warn(said.reason ?? 'The database is ready again.');
    known = said.status;
    return reply.code(said.status === 'not ready' ? 503 : 200).send(said);
  });
}

const clockRequest = z.strictObject({ tenant: z.string().min(1), now: z.iso.datetime({ offset: true }) });

/** Lets tests and rehearsals set a tenant's clock forward. */
function addClock(app: FastifyInstance, orm: Orm, env: SubgraphEnv, believed: WeakMap<FastifyRequest, Identity>): void {
  app.post('/internal/clock', async (request, reply) => {
    const wanted = clockRequest.safeParse(request.body);
    const identity = believed.get(request);
    if (env.VIRTUAL_TIME === 'off' || !identity?.roles.includes('system'))
      return reply.code(403).send({ error: 'Virtual time is not allowed here.' });
    if (!wanted.success || wanted.data.tenant !== identity.tenant)
      return reply.code(400).send({ error: 'Say { "tenant": your own, "now": an instant with zone }.' });
    const moved = await setTenantClock(orm.em.fork(), identity.tenant, new Date(wanted.data.now));
    return moved ? { now: wanted.data.now } : reply.code(409).send({ error: 'A clock only goes forward.' });
  });
}
