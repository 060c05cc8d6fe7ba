import type { ApolloServerPlugin } from '@apollo/server';
import type { Log } from '@surety/platform/log';
import { isProblemCode } from '@surety/platform/problems';
import { traceId } from '@surety/platform/trace';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { LIMITS } from './limits.ts';

/** HTTP status of each refusal that the gateway itself words. */
const STATUS = {
  UNAUTHENTICATED: 401,
  KEYS_UNAVAILABLE: 503,
  /** The other subgraphs' data is answered all the same. */
  SUBGRAPH_UNAVAILABLE: 200,
  SUBGRAPH_TIMEOUT: 200,
  BATCHING_REFUSED: 400,
  OPERATION_UNCLEAR: 400,
  BAD_REQUEST: 400,
  NOT_FOUND: 404,
  METHOD_NOT_ALLOWED: 405,
  REQUEST_TOO_LARGE: 413,
  TOO_MANY_UPLOADS: 503,
  UNSUPPORTED_MEDIA_TYPE: 415,
} as const;

export type RefusalCode = keyof typeof STATUS;

const RETRYABLE: ReadonlySet<string> = new Set<RefusalCode>([
  'KEYS_UNAVAILABLE',
  'SUBGRAPH_UNAVAILABLE',
  'SUBGRAPH_TIMEOUT',
  'TOO_MANY_UPLOADS',
]);
export const isRetryable = (code: string): boolean => RETRYABLE.has(code);

/** Codes whose message is shown as it is, because the caller can do something about it. Everything else is a fault. */
const SHOWN: ReadonlySet<string> = new Set([
  ...Object.keys(STATUS),
  'QUERY_TOO_DEEP',
  'TOO_MANY_ALIASES',
  'TOO_MANY_DIRECTIVES',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'BAD_USER_INPUT',
]);

/** A subgraph's fault: it has logged it in full under the same trace id, and nothing of it is shown. */
export const SUBGRAPH_FAULT = 'SUBGRAPH_FAULT';

/** A refusal in plain words, with the HTTP status that belongs to its code. */
export const refusal = (code: RefusalCode, sentence: string): GraphQLError =>
  new GraphQLError(sentence, { extensions: { code, http: { status: STATUS[code] } } });

export const statusOf = ({ extensions }: GraphQLError): number => STATUS[extensions.code as RefusalCode] ?? 500;

/** At a door there is nothing else that could be answered all the same; what the graph refuses has a status here too. */
const DOOR_STATUS: Readonly<Record<string, number>> = {
  ...STATUS,
  SUBGRAPH_UNAVAILABLE: 503,
  SUBGRAPH_TIMEOUT: 504,
  FORBIDDEN: 403,
  BAD_USER_INPUT: 400,
};
export const doorStatusOf = (code: string): number => DOOR_STATUS[code] ?? 500;

/** The answer to a request that is refused before GraphQL begins, in GraphQL's shape. */
export const refusalBody = (error: GraphQLError) => ({
  errors: [shown(error.toJSON(), String(error.extensions.code))],
});

/**
 * The code under which a subgraph's error is told. Only a literal of a scalar that it refuses is the caller's mistake when it
 * finds our operation invalid: any other such error means that supergraph and subgraph differ, which is ours.
 */
export function codeForCaller({ message, extensions }: GraphQLFormattedError): string {
  const code = String(extensions?.code);
  if (code === 'GRAPHQL_VALIDATION_FAILED' && message.startsWith('Expected value of type')) return 'BAD_USER_INPUT';
  return code === 'BAD_USER_INPUT' || isProblemCode(code) ? code : SUBGRAPH_FAULT;
}

/** Apollo Server's `formatError`: shows what the allow-list names and turns everything else into one sentence. */
export const publicError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = codeOf(formatted, error);
    const message = LIMIT_SENTENCES[code];
    if (message) return shown({ message }, code);
    if (SHOWN.has(code) || isProblemCode(code)) return shown(formatted, code);
    if (code !== SUBGRAPH_FAULT) log.error({ err: error }, 'an operation failed');
    return fault(formatted);
  };

/** A fault tells nothing but where to look it up. */
export const fault = ({ path }: Pick<GraphQLFormattedError, 'path'> = {}): GraphQLFormattedError => ({
  message: `Something failed on our side. Try again; if it stays, tell us the trace id ${traceId()}.`,
  ...(path ? { path } : {}),
  extensions: { code: 'INTERNAL_SERVER_ERROR', retryable: true, traceId: traceId() },
});

/** For what GraphQL and Apollo refuse by themselves, without a code of our own. */
const LIMIT_SENTENCES: Readonly<Record<string, string>> = {
  TOO_MANY_TOKENS: `The query is longer than ${LIMITS.tokens} tokens; send values as variables, and split what is left into several requests.`,
  INTROSPECTION_DISABLED: 'The schema cannot be read here; ask its keepers for it.',
  QUERY_TOO_REPETITIVE: 'The query asks for the same fields too many times; ask for each field once.',
};

/** Apollo puts its own code over that of a validation rule; what the rule said is the cause. */
function codeOf(formatted: GraphQLFormattedError, error: unknown): string {
  const cause = error instanceof GraphQLError ? error.originalError : undefined;
  if (cause instanceof GraphQLError && typeof cause.extensions.code === 'string') return cause.extensions.code;
  if (formatted.extensions?.validationErrorCode === 'INTROSPECTION_DISABLED') return 'INTROSPECTION_DISABLED';
  if (formatted.message.endsWith('tokens. Parsing aborted.')) return 'TOO_MANY_TOKENS';
  if (formatted.message === 'Validation aborted.') return 'QUERY_TOO_REPETITIVE';
  return String(formatted.extensions?.code);
}

/** Of the extensions only what the problem catalogue defines; never a stack, a file or a subgraph's name. */
function shown({ message, locations, path, extensions }: GraphQLFormattedError, code: string): GraphQLFormattedError {
  const { retryable = RETRYABLE.has(code), arguments: values } = extensions ?? {};
  return {
    message,
    ...(locations ? { locations } : {}),
    ...(path ? { path } : {}),
    extensions: { code, retryable, ...(values === undefined ? {} : { arguments: values }), traceId: traceId() },
  };
}

/** Says once that a subgraph is away or failed as a whole, however many times it was asked. */
export const conciseErrors: ApolloServerPlugin = {
  async requestDidStart() {
    return {
      async willSendResponse({ response: { body } }) {
        if (body.kind !== 'single' || !body.singleResult.errors) return;
        const told = new Set<string>();
        body.singleResult.errors = body.singleResult.errors.filter(
          ({ message, path, locations }) => path || locations || told.size !== told.add(message).size,
        );
      },
    };
  },
};
