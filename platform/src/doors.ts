import type { IncomingHttpHeaders } from 'node:http';
import { type ProblemCode, problem, type Result } from '@surety/domain';
import type { FastifyError, FastifyInstance, FastifyReply, FastifyRequest } from 'fastify';
import { whyForbidden } from './access.ts';
import type { RequestContext } from './context.ts';
import type { Believed, Role } from './identity.ts';
import type { Log } from './log.ts';
import { faultJson, PROBLEM_JSON, problemJson, type Told } from './problem-json.ts';
import { keepBytes, refuseUnbelieved } from './signed-requests.ts';
import { watchDoors } from './telemetry/doors.ts';

/** What came to a door; nothing in it was looked at yet. */
export type DoorRequest = {
  /** Values of the placeholders of its path. */
  readonly params: Readonly<Record<string, string>>;
  readonly query: Readonly<Record<string, unknown>>;
  readonly headers: IncomingHttpHeaders;
  readonly body: Buffer;
};

export type DoorAnswer = {
  readonly status: number;
  readonly headers?: Readonly<Record<string, string>>;
  /** Bytes as they are, or an object that is told as JSON. */
  readonly body?: Buffer | object;
};

export const SIGNED_LINK = 'SIGNED_LINK';

/** A way in by plain HTTP, for what a graph is not made for: files, and calls of other systems. */
export type Door<C extends RequestContext> = {
  readonly method: 'GET' | 'POST';
  /** Below `/doors/<subgraph>`, e.g. `/documents/:id`. */
  readonly path: `/${string}`;
  /**
   * Who may use it, as `@access` says it of a field; or whoever has a link that this subgraph signed, with a token or without one. Such a
   * door is below `/links/`, and checks the link itself before it does anything.
   */
  readonly access: readonly [Role, ...Role[]] | typeof SIGNED_LINK;
  /** Like a resolver: translates. What is refused becomes a problem, what is thrown a fault. */
  readonly answer: (request: DoorRequest, context: C) => Promise<Result<DoorAnswer>>;
};

type Doors<C extends RequestContext> = {
  readonly subgraph: string;
  readonly doors: readonly Door<C>[];
  readonly believed: WeakMap<FastifyRequest, Believed>;
  readonly contextOf: (request: FastifyRequest) => Promise<C>;
  readonly log: Log;
};

/**
 * Serves the doors of a subgraph below `/doors/<subgraph>`, each behind its rule: the one place where that is enforced.
 * @throws Error naming every door without a rule
 */
export async function serveDoors<C extends RequestContext>(app: FastifyInstance, served: Doors<C>): Promise<void> {
  const { subgraph, doors, believed, log } = served;
  const unruled = doors.filter(({ access }) => !(access?.length > 0)).map(nameOf);
  const misplaced = doors.filter(door => (door.access === SIGNED_LINK) !== isForLinks(door.path)).map(nameOf);
  if (misplaced.length > 0) throw new Error(`Only doors for signed links are below /links/: ${misplaced.join(', ')}.`);
  if (unruled.length > 0) throw new Error(`No rule on: ${unruled.join(', ')}. Say in the door who may use it.`);
  await app.register(
    async scope => {
      keepBytes(scope);
      watchDoors(scope);
      scope.setErrorHandler<FastifyError>((error, request, reply) => {
        if (!believed.has(request)) return refuseUnbelieved(request, reply);
        log.error({ error }, 'a door failed');
        return reply.code(500).type(PROBLEM_JSON).send(faultJson());
      });
      scope.setNotFoundHandler((_request, reply) => refuse(reply, 404, NO_DOOR));
      for (const door of doors)
        scope.route({
          method: door.method,
          url: door.path,
          handler: (request, reply) => answerAt(door, served, request, reply),
        });
    },
    { prefix: `/doors/${subgraph}` },
  );
}

/** What the gateway passes on without a token. */
const isForLinks = (path: string): boolean => path.startsWith('/links/');

const nameOf = ({ method, path }: Pick<Door<RequestContext>, 'method' | 'path'>): string => `${method} ${path}`;

const NO_DOOR: Told = {
  code: 'NOT_FOUND',
  message: 'There is no such door. Check method and address.',
  retryable: false,
};
/** PostgreSQL keeps it in no text. */
const HOLDS_NUL: Told = {
  code: 'INVALID_INPUT',
  message: 'The address holds the character NUL (%00), which cannot be kept. Leave it out.',
  retryable: false,
};

async function answerAt<C extends RequestContext>(
  door: Door<C>,
  { contextOf }: Doors<C>,
  request: FastifyRequest,
  reply: FastifyReply,
): Promise<FastifyReply> {
  const params = request.params as Record<string, string>;
  const query = request.query as Record<string, unknown>;
  if (/\0/.test(decodedText(params, query))) return refuse(reply, 400, HOLDS_NUL);
  const context = await contextOf(request);
  const forbidden =
    door.access === SIGNED_LINK
      ? null
      : whyForbidden(context.identity.roles, door.access, `${door.method} ${request.routeOptions.url}`);
  if (forbidden !== null) return refuse(reply, 403, { ...problem('FORBIDDEN'), message: forbidden });
  const body = Buffer.isBuffer(request.body) ? request.body : Buffer.alloc(0);
  const result = await door.answer({ params, query, headers: request.headers, body }, context);
  if (!result.ok) return refuse(reply, problemStatus(result.problem.code), result.problem);
  const { status, headers = {}, body: answer } = result.value;
  return reply
    .code(status)
    .headers({ 'x-content-type-options': 'nosniff', ...headers })
    .send(answer);
}

const decodedText = (...parts: readonly Readonly<Record<string, unknown>>[]): string =>
  parts.flatMap(part => Object.entries(part).flat(2)).join(' ');

const refuse = (reply: FastifyReply, status: number, told: Told): FastifyReply =>
  reply.code(status).type(PROBLEM_JSON).send(problemJson(status, told));

/** HTTP status of refusals; of any other it is that of an input which is understood and not right. */
const STATUS: Partial<Record<ProblemCode, number>> = {
  INVALID_INPUT: 400,
  NOT_FOUND: 404,
  NOT_A_PARTY: 403,
  IDEMPOTENCY_KEY_REUSED: 409,
  MEDIA_TYPE_NOT_TAKEN: 415,
  FILE_UNUSABLE: 500,
  FILE_ERASED: 410,
};
const NOT_RIGHT = 422;

export const problemStatus = (code: ProblemCode): number => STATUS[code] ?? NOT_RIGHT;
