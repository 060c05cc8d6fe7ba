import { type Logger, pino } from 'pino';
import { traceId } from './trace.ts';

export type Log = Logger;

/** The one logger of a process: JSON lines on standard output, each with the trace id it belongs to. */
export const createLog = (name: string, level = 'info'): Log =>
  pino({
    name,
    level,
    mixin: () => (traceId() ? { traceId: traceId() } : {}),
    redact: ['headers.authorization', '*.token'],
  });
