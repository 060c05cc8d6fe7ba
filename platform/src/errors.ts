import { unwrapResolverError } from '@apollo/server/errors';
import { DriverException } from '@mikro-orm/core';
import { isProblemCode } from '@surety/domain';
import { type GraphQLFormattedError } from 'graphql';
import type { Log } from './log.ts';
import { traceId } from './trace.ts';

/** Codes that name the caller's own mistake, so that their message may be told. */
const TOLD = new Set([
  'BAD_USER_INPUT',
  'GRAPHQL_PARSE_FAILED',
  'GRAPHQL_VALIDATION_FAILED',
  'OPERATION_RESOLUTION_FAILURE',
  'PERSISTED_QUERY_NOT_SUPPORTED',
]);

/** Lets the caller's mistakes through and hides everything else behind one sentence with a trace id. */
export const formatError =
  (log: Log) =>
  (formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError => {
    const code = innermostCode(error) ?? 'INTERNAL_SERVER_ERROR';
    if (TOLD.has(code) || isProblemCode(code))
      return {
        message: formatted.message,
        ...(formatted.path ? { path: formatted.path } : {}),
        ...(formatted.locations ? { locations: formatted.locations } : {}),
        extensions: { code },
      };
    if (isUnstorable(error))
      return {
        message: UNSTORABLE,
        ...(formatted.path ? { path: formatted.path } : {}),
        extensions: { code: 'BAD_USER_INPUT' },
      };
    log.error({ error: unwrapResolverError(error), path: formatted.path }, 'a request failed');
    return {
      message: `Something failed on our side. Nothing was changed. Quote ${traceId() ?? 'the time'} when you ask about it.`,
      ...(formatted.path ? { path: formatted.path } : {}),
      extensions: { code: 'INTERNAL_SERVER_ERROR', traceId: traceId() },
    };
  };

/** PostgreSQL's codes for a text that is too long, a number or an instant that is out of range. */
const UNSTORABLE_CODES: ReadonlySet<unknown> = new Set(['22001', '22003', '22008']);
const UNSTORABLE =
  'A value of the request cannot be kept: a text is too long, or a number or an instant is out of range.';

function isUnstorable(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof DriverException && UNSTORABLE_CODES.has(cause.code);
}

/** A scalar's own code, which GraphQL wraps into BAD_USER_INPUT. */
function innermostCode(error: unknown): string | undefined {
  let code: string | undefined;
  for (
    let cause = error;
    cause instanceof Error;
    cause = (cause as { originalError?: unknown }).originalError ?? cause.cause
  ) {
    const own = (cause as { extensions?: { code?: unknown } }).extensions?.code;
    if (typeof own === 'string') code = own;
  }
  return code;
}
