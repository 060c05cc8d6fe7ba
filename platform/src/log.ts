import { type Logger, pino } from 'pino';
import { traceId } from './trace.ts';

export type Log = Logger;

/** An error without what else hangs on it: a database error carries its statement's parameters. */
function described(error: unknown): object {
  if (!(error instanceof Error)) return { message: String(error) };
  const { code } = error as { code?: unknown };
  return {
    type: error.name,
    ...(typeof code === 'string' ? { code } : {}),
    message: error.message,
    stack: error.stack,
  };
}

/** The one logger of a process: JSON lines on standard output, each with the trace id it belongs to. */
export const createLog = (name: string, level = 'info'): Log =>
  pino({
    name,
    level,
    serializers: { error: described },
    mixin: () => (traceId() ? { traceId: traceId() } : {}),
    redact: ['headers.authorization', '*.token'],
  });
