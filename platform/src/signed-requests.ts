import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import type { SubgraphEnv } from './env.ts';
import { type Believed, IDENTITY_HEADER, identityVerifier } from './identity.ts';
import type { Log } from './log.ts';
import { PROBLEM_JSON, problemJson } from './problem-json.ts';
import { isWatching } from './telemetry/requests.ts';

/** What whoever is not believed gets, whatever was wrong. */
const NOT_BELIEVED = {
  errors: [
    { message: 'This subgraph answers the gateway and the lifecycles only.', extensions: { code: 'UNAUTHENTICATED' } },
  ],
};
const NOT_BELIEVED_AT_DOOR = {
  code: 'UNAUTHENTICATED',
  message: 'This door answers the gateway and the lifecycles only.',
  retryable: false,
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
    const bound = isDoor(request.url) ? { request: `${request.method} ${request.url}` } : {};
    const who = verify(typeof header === 'string' ? header : undefined, body, bound);
    if (!who) return refuseUnbelieved(request, reply);
    believed.set(request, who);
    if (!isDoor(request.url) && body.includes(NUL)) return reply.code(400).send(HOLDS_NUL);
  });
  // A body that is not understood cannot be the signed one, so its sender is not believed either and learns no more.
  app.setErrorHandler<FastifyError>((error, request, reply) => {
    if (!believed.has(request)) return refuseUnbelieved(request, reply);
    log.error({ error }, 'a request failed');
    return reply.code(500).send(FAILED);
  });
  return believed;
}

const isDoor = (url: string): boolean => url.startsWith('/doors/');

export const refuseUnbelieved = ({ url }: FastifyRequest, reply: FastifyReply): FastifyReply =>
  isDoor(url)
    ? reply.code(401).type(PROBLEM_JSON).send(problemJson(401, NOT_BELIEVED_AT_DOOR))
    : reply.code(401).send(NOT_BELIEVED);

/** Reads what comes to doors as the bytes that it is, whatever type it claims to have. */
export function keepBytes(app: FastifyInstance): void {
  app.removeAllContentTypeParsers();
  app.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => {
    rawBodies.set(body as Buffer, body as Buffer);
    done(null, body);
  });
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
