import { type Identity, NOBODY } from '@surety/platform/identity';
import type { Log } from '@surety/platform/log';
import { faultJson, PROBLEM_JSON, problemJson } from '@surety/platform/problem-json';
import { watchDoors } from '@surety/platform/telemetry/doors';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { GraphQLError } from 'graphql';
import { identify } from './authenticate.ts';
import type { Subgraph } from './data-source.ts';
import { doorStatusOf, isRetryable, refusal } from './errors.ts';
import { receiveEvents } from './events/receive-events.ts';
import type { Graph } from './graph.ts';
import { LIMITS } from './limits.ts';
import { giveRecord } from './service-record/give-record.ts';
import type { VerifyToken } from './token.ts';

type Doors = {
  readonly subgraphs: ReadonlyMap<string, Subgraph>;
  readonly graph: Graph;
  readonly verify: VerifyToken;
  readonly uploadLimitBytes: number;
  readonly log: Log;
};

/** What a caller may tell a door besides its body, and a door its caller. Nothing else goes through. */
const TOLD_TO_DOOR = ['content-type', 'accept', 'accept-language', 'idempotency-key', 'if-none-match'] as const;
const TOLD_TO_CALLER = [
  'content-type',
  'content-length',
  'content-disposition',
  'content-security-policy',
  'x-content-type-options',
  'cache-control',
  'referrer-policy',
  'x-robots-tag',
  'etag',
  'location',
] as const;

/**
 * Forwards `/doors/<subgraph>/…` with the identity of the bearer of the token, bound to method, address and body. A body is read whole,
 * because its hash comes before it; an answer passes through as it comes. Who may use a door is the subgraph's to say. `/doors/events` takes CloudEvents, for any mutation of the graph;
 * `/doors/service-records/<contract>` gives out what the graph tells of a contract.
 */
export async function serveDoors(app: FastifyInstance, doors: Doors): Promise<void> {
  const { subgraphs, graph, verify, uploadLimitBytes, log } = doors;
  const keepRoom = roomFor(LIMITS.uploadBytesAtOnce, uploadLimitBytes);
  await app.register(
    async scope => {
      scope.removeAllContentTypeParsers();
      scope.addContentTypeParser('*', { parseAs: 'buffer' }, (_request, body, done) => done(null, body));
      watchDoors(scope);
      scope.setErrorHandler<FastifyError | GraphQLError>((error, _request, reply) => {
        const refused = asRefusal(error, uploadLimitBytes);
        if (refused) return tell(reply, refused);
        log.error({ err: error }, 'a door failed');
        return reply.code(500).type(PROBLEM_JSON).send(faultJson());
      });
      scope.setNotFoundHandler((_request, reply) => tell(reply, refusal('NOT_FOUND', 'There is no such door.')));
      for (const [name, subgraph] of subgraphs)
        scope.route({
          method: ['GET', 'POST'],
          url: `/${name}/*`,
          bodyLimit: uploadLimitBytes,
          onRequest: async (request, reply) => {
            admit(request, isForLink(request, name) ? NOBODY : await identify(request, verify));
            if (request.method === 'POST') keepRoom(request, reply);
          },
          handler: (request, reply) => forward(subgraph, request, reply),
        });
      scope.get('/service-records/:id', {
        onRequest: async request => admit(request, await identify(request, verify)),
        handler: giveRecord(graph, log),
      });
      scope.post('/events', {
        bodyLimit: LIMITS.bodyBytes,
        onRequest: async (request, reply) => {
          admit(request, await identify(request, verify));
          keepRoom(request, reply);
        },
        handler: receiveEvents(graph),
      });
    },
    { prefix: '/doors' },
  );
}

function admit(request: FastifyRequest, identity: Identity | null): void {
  if (!identity) throw refusal('UNAUTHENTICATED', NO_TOKEN);
  request.identity = identity;
}

/** A link from a mail has no token; what it lets its bearer do is in its address, and the subgraph's to say. */
function isForLink({ url, headers }: FastifyRequest, subgraph: string): boolean {
  if (!url.startsWith(`/doors/${subgraph}/links/`) || headers.authorization !== undefined) return false;
  const isLarge = Number(headers['content-length'] ?? 0) > LIMITS.linkBodyBytes;
  if (isLarge || headers['transfer-encoding'] !== undefined) throw refusal('UNAUTHENTICATED', NO_TOKEN);
  return true;
}

const NO_TOKEN = 'This needs a token: send it as "Authorization: Bearer <token>".';

async function forward(subgraph: Subgraph, request: FastifyRequest, reply: FastifyReply): Promise<FastifyReply> {
  const { identity, method, url, headers, id } = request;
  if (!identity) throw new Error('A door was opened without an identity.');
  // The address may be given with a host, as proxies are asked; what is signed is a path.
  if (!url.startsWith('/')) throw refusal('BAD_REQUEST', 'Give the address as a path, without a host.');
  if (url.length > LIMITS.addressCharacters)
    throw refusal('REQUEST_TOO_LARGE', `An address may have ${LIMITS.addressCharacters} characters; shorten the name.`);
  const {
    statusCode,
    headers: given,
    body,
  } = await subgraph.door({
    identity,
    requestId: id,
    method: method as 'GET' | 'HEAD' | 'POST',
    path: url,
    headers: only(TOLD_TO_DOOR, headers),
    body: Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0),
  });
  return reply.code(statusCode).headers(only(TOLD_TO_CALLER, given)).send(body);
}

const only = (names: readonly string[], headers: Readonly<Record<string, string | string[] | undefined>>) =>
  Object.fromEntries(
    names.flatMap(name => (typeof headers[name] === 'string' ? [[name, headers[name]] as const] : [])),
  );

/** Keeps room in memory for a body, for as long as its request takes. */
function roomFor(bytesAtOnce: number, largest: number): (request: FastifyRequest, reply: FastifyReply) => void {
  let kept = 0;
  return ({ headers }, reply) => {
    const length = Math.min(Number(headers['content-length'] ?? largest), largest);
    if (kept + length > bytesAtOnce)
      throw refusal('TOO_MANY_UPLOADS', 'Many files are being sent at present. Try again in a moment.');
    kept += length;
    reply.raw.once('close', () => (kept -= length));
  };
}

const tell = (reply: FastifyReply, refused: GraphQLError): FastifyReply => {
  const code = String(refused.extensions.code);
  const status = doorStatusOf(code);
  return reply
    .code(status)
    .type(PROBLEM_JSON)
    .send(problemJson(status, { code, message: refused.message, retryable: isRetryable(code) }));
};

/** @returns undefined for a fault */
function asRefusal(error: FastifyError | GraphQLError, uploadLimitBytes: number): GraphQLError | undefined {
  if (error instanceof GraphQLError) return error;
  if (error.statusCode === 413)
    return refusal(
      'REQUEST_TOO_LARGE',
      `A file may have ${uploadLimitBytes / 1024 / 1024} MiB; split it, or make it smaller.`,
    );
  return error.statusCode === 400 || error.statusCode === 415
    ? refusal('BAD_REQUEST', 'The request cannot be read. Send the file as it is as its body, with its Content-Length.')
    : undefined;
}
