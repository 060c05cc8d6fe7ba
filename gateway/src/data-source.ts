import type { GraphQLDataSource } from '@apollo/gateway';
import type { Readiness } from '@surety/platform/health';
import { IDENTITY_HEADER, type Identity, signIdentity } from '@surety/platform/identity';
import type { Log } from '@surety/platform/log';
import { PROBLEM_JSON } from '@surety/platform/problem-json';
import { traceHeaders } from '@surety/platform/trace';
import type { GraphQLError, GraphQLFormattedError } from 'graphql';
import { type Dispatcher, Pool } from 'undici';
import { codeForCaller, refusal, SUBGRAPH_FAULT } from './errors.ts';

/** What the gateway knows of a request besides its operation. */
export type GatewayContext = {
  /** Null only for the anonymous `{ __typename }`, which asks no subgraph. */
  readonly identity: Identity | null;
  readonly requestId: string;
};

export type SubgraphOptions = {
  /** Its name in the supergraph, and the audience of the signed identity. */
  readonly name: string;
  /** Where it answers GraphQL; readiness is asked at `/health/ready` of the same server. */
  readonly url: string;
  readonly identityKey: string;
  readonly connectTimeoutMs: number;
  /** Until it begins to answer: for a mutation, all of its work. */
  readonly headersTimeoutMs: number;
  /** Between two pieces of its answer. */
  readonly bodyTimeoutMs: number;
  readonly log: Log;
};

/** A request at a door of a subgraph. */
type DoorCall = {
  readonly identity: Identity;
  readonly requestId: string;
  readonly method: 'GET' | 'HEAD' | 'POST';
  /** The address with its query, exactly as the caller wrote it. */
  readonly path: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly body: Buffer;
};
type DoorAnswer = Pick<Dispatcher.ResponseData, 'statusCode' | 'headers' | 'body'>;

type Answer = Awaited<ReturnType<GraphQLDataSource['process']>>;

export type Subgraph = GraphQLDataSource<GatewayContext> & {
  /** What keeps it from being ready, and what is only amiss, in its own words. @throws when it does not answer */
  readonly readiness: () => Promise<Readiness>;
  /** Asks at a door. @throws GraphQLError when the subgraph does not answer */
  readonly door: (call: DoorCall) => Promise<DoorAnswer>;
  readonly close: () => Promise<void>;
};

const READY_TIMEOUT_MS = 2000;
const KEEP_ALIVE_MS = 30_000;
const CONNECTIONS = 64;
const SERVER_FAULT = 500;

/**
 * One subgraph behind a pool of kept-alive connections. The body is turned into text once: that very text is signed and sent.
 * A subgraph that is away becomes one error, and the rest of the answer stands. Bodies are never logged.
 */
export function openSubgraph(options: SubgraphOptions): Subgraph {
  const { name, log } = options;
  const { origin, pathname } = new URL(options.url);
  const pool = new Pool(origin, {
    connections: CONNECTIONS,
    connect: { timeout: options.connectTimeoutMs },
    headersTimeout: options.headersTimeoutMs,
    bodyTimeout: options.bodyTimeoutMs,
    keepAliveTimeout: KEEP_ALIVE_MS,
  });

  const send = async (body: string, identity: Identity, requestId: string) => {
    try {
      const response = await pool.request({
        path: pathname,
        method: 'POST',
        headers: {
          'content-type': 'application/json',
          accept: 'application/json',
          [IDENTITY_HEADER]: signIdentity(options.identityKey, identity, name, body),
          'x-request-id': requestId,
          ...traceHeaders(),
        },
        body,
      });
      return { status: response.statusCode, text: await response.body.text() };
    } catch (error) {
      log.warn({ subgraph: name, code: codeOf(error) }, 'a subgraph did not answer');
      throw away(name, error, options);
    }
  };

  const hideFault = (error: GraphQLFormattedError): GraphQLFormattedError => {
    const code = codeForCaller(error);
    if (code !== SUBGRAPH_FAULT) return { ...error, extensions: { ...error.extensions, code } };
    log.error({ subgraph: name, code: error.extensions?.code, path: error.path }, 'a subgraph failed');
    return { ...error, extensions: { code } };
  };

  return {
    async process({ request: { query, variables, operationName }, context }) {
      if (!context.identity) throw new Error('A subgraph was asked without an identity.');
      const body = JSON.stringify({ query, variables, operationName });
      const { status, text } = await send(body, context.identity, context.requestId);
      if (status === 503) throw refusal('SUBGRAPH_UNAVAILABLE', unavailable(name));
      if (status === 401) throw notBelieved(name, log);
      const answer = parseAnswer(text);
      if (!answer) throw new Error(`The subgraph ${name} answered ${status} without GraphQL.`);
      return answer.errors ? { ...answer, errors: answer.errors.map(hideFault) } : answer;
    },
    async readiness() {
      const timeouts = { headersTimeout: READY_TIMEOUT_MS, bodyTimeout: READY_TIMEOUT_MS };
      const { statusCode, body } = await pool.request({ path: '/health/ready', method: 'GET', ...timeouts });
      const { reason, note } = (await body.json()) as Partial<Readiness>;
      const noted = note === undefined ? {} : { note };
      return statusCode === 200
        ? { status: 'ready', ...noted }
        : { status: 'not ready', reason: reason ?? 'It is not ready.', ...noted };
    },
    async door({ identity, requestId, method, path, headers, body }) {
      const request = `${method} ${path}`;
      const proof = signIdentity(options.identityKey, identity, name, body, { request });
      const answer = await pool
        .request({
          path,
          method,
          headers: { ...headers, [IDENTITY_HEADER]: proof, 'x-request-id': requestId, ...traceHeaders() },
          ...(method === 'POST' ? { body } : {}),
        })
        .catch((error: unknown) => {
          log.warn({ subgraph: name, code: codeOf(error) }, 'a subgraph did not answer at a door');
          throw awayAtDoor(name, error);
        });
      if (answer.statusCode === 401) throw notBelieved(name, log);
      const isOurs = answer.statusCode < SERVER_FAULT || answer.headers['content-type']?.includes(PROBLEM_JSON);
      if (!isOurs) throw refusal('SUBGRAPH_UNAVAILABLE', unavailableAtDoor(name));
      return answer;
    },
    close: () => pool.destroy(),
  };
}

const TOO_SLOW: ReadonlySet<unknown> = new Set(['UND_ERR_HEADERS_TIMEOUT', 'UND_ERR_BODY_TIMEOUT']);

const codeOf = (error: unknown): unknown => (error instanceof Error && 'code' in error ? error.code : undefined);

function away(name: string, error: unknown, { headersTimeoutMs }: SubgraphOptions): GraphQLError {
  if (!TOO_SLOW.has(codeOf(error))) return refusal('SUBGRAPH_UNAVAILABLE', unavailable(name));
  const sentence =
    `The ${name} service took longer than ${headersTimeoutMs / 1000} s. What was asked may still be carried out: ` +
    'repeat a mutation with the same idempotencyKey.';
  return refusal('SUBGRAPH_TIMEOUT', sentence);
}

const unavailableAtDoor = (name: string): string =>
  `The ${name} service does not answer at present. Try again in a moment, with the same Idempotency-Key.`;

const awayAtDoor = (name: string, error: unknown): GraphQLError =>
  TOO_SLOW.has(codeOf(error))
    ? refusal('SUBGRAPH_TIMEOUT', `The ${name} service took too long. Try again, with the same Idempotency-Key.`)
    : refusal('SUBGRAPH_UNAVAILABLE', unavailableAtDoor(name));

/** The caller's token is good: what is refused is the gateway's own word. */
function notBelieved(name: string, log: Log): Error {
  const sentence = `the subgraph ${name} does not believe the gateway: their identity keys or their clocks differ`;
  log.error({ subgraph: name }, sentence);
  return new Error(sentence);
}

const unavailable = (name: string): string =>
  `The ${name} service does not answer at present, so its part of the answer is missing. Try again in a moment, a mutation with the same idempotencyKey.`;

/** @returns undefined when the text is not an answer of a GraphQL server */
function parseAnswer(text: string): Answer | undefined {
  try {
    const answer = JSON.parse(text) as Answer | null;
    return answer?.data || answer?.errors ? answer : undefined;
  } catch {
    return undefined;
  }
}
