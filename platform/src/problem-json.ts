import { STATUS_CODES } from 'node:http';
import type { Problem } from '@surety/domain';
import { traceId } from './trace.ts';

export const PROBLEM_JSON = 'application/problem+json';

/** What a refusal tells: the same as a problem of the graph, whose further fields it may lack. */
export type Told = Pick<Problem, 'message' | 'retryable'> &
  Partial<Pick<Problem, 'path' | 'arguments'>> & { readonly code: string };

/** A refusal at a door, as RFC 9457 describes it: with the code of the catalogue, and never more than is meant for the caller. */
export const problemJson = (status: number, { code, message, retryable, path, arguments: values }: Told) => ({
  title: STATUS_CODES[status],
  status,
  code,
  message,
  retryable,
  ...(path === undefined ? {} : { path }),
  ...(values === undefined ? {} : { arguments: values }),
  traceId: traceId(),
});

/** A fault tells nothing but where to look it up. */
export const faultJson = () =>
  problemJson(500, {
    code: 'INTERNAL_SERVER_ERROR',
    message: `Something failed on our side. Try again; if it stays, tell us the trace id ${traceId()}.`,
    retryable: true,
  });
