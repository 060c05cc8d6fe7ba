import type { FastifyError, FastifyInstance, FastifyRequest } from 'fastify';
import type { SubgraphEnv } from './env.ts';
import { type Believed, IDENTITY_HEADER, identityVerifier } from './identity.ts';
import type { Log } from './log.ts';
import { isWatching } from './telemetry/requests.ts';

/** What whoever is not believed gets, whatever was wrong. */
const NOT_BELIEVED = {
  errors: [
    { message: 'This subgraph answers the gateway and the lifecycles only.', extensions: { code: 'UNAUTHENTICATED' } },
  ],
};
/** As JSON writes it, in a value or in the text of an operation. PostgreSQL takes it in no text, and the driver in no statement. */
const NUL = String.raw`\u0000`;
const HOLDS_NUL = {
  errors: [
    {
      message: String.raw`A text of the request holds the character NUL (\u0000), which cannot be kept. Leave it out.`,
      extensions: { code: 'BAD_USER_INPUT' },
    },
  ],
};
const FAILED = {
  errors: [{ message: 'Something failed on our side.', extensions: { code: 'INTERNAL_SERVER_ERROR' } }],
};

/**
 * Lets only requests through that the gateway or the lifecycles signed: the header covers the exact bytes of the body.
 * @returns who sent each request that came through
 */
export function believeSigned(
  app: FastifyInstance,
  { name, env, log }: { readonly name: string; readonly env: SubgraphEnv; readonly log: Log },
): WeakMap<FastifyRequest, Believed> {
  keepRawBody(app);
  const keys = { gateway: env.GATEWAY_IDENTITY_KEY, worker: env.WORKER_IDENTITY_KEY };
  const verify = identityVerifier(keys, name, (issuer, aheadMs) =>
    log.warn(
      { issuer, aheadSeconds: Math.round(aheadMs / 1_000) },
      `an identity that the ${issuer} signed was refused: it came late, or the clocks of the two differ; set them right`,
    ),
  );
  const believed = new WeakMap<FastifyRequest, Believed>();
  app.addHook('preHandler', async (request, reply) => {
    if (isWatching(request.url)) return;
    const header = request.headers[IDENTITY_HEADER];
    const body = rawBodies.get(request.body as object) ?? '';
    const who = verify(typeof header === 'string' ? header : undefined, body);
    if (!who) return reply.code(401).send(NOT_BELIEVED);
    believed.set(request, who);
    if (body.includes(NUL)) return reply.code(400).send(HOLDS_NUL);
  });
  // A body that is not understood cannot be the signed one, so its sender is not believed either and learns no more.
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (!believed.has(request)) return reply.code(401).send(NOT_BELIEVED);
    log.error({ error }, 'a request failed');
    return reply.code(500).send(FAILED);
  });
  return believed;
}

const rawBodies = new WeakMap<object, Buffer>();

/** The signature covers the exact bytes, so they are kept beside the parsed body. Nothing but JSON is read. */
function keepRawBody(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
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
