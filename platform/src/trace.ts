import { AsyncLocalStorage } from 'node:async_hooks';
import { randomBytes } from 'node:crypto';

const current = new AsyncLocalStorage<string>();

/** The trace id of what is being done, 32 hexadecimal digits (W3C Trace Context); undefined outside of a request. */
export const traceId = (): string | undefined => current.getStore();

/** Does `work` under the trace id of a `traceparent` header, or under a new one. */
export const withTrace = <T>(traceparent: string | undefined, work: () => T): T =>
  current.run(traceIdOf(traceparent), work);

/** Enters a trace for the rest of the present asynchronous execution. */
export const enterTrace = (traceparent: string | undefined): string => {
  const id = traceIdOf(traceparent);
  current.enterWith(id);
  return id;
};

/** The header that carries the present trace on. */
export const traceparent = (): string =>
  `00-${traceId() ?? randomBytes(16).toString('hex')}-${randomBytes(8).toString('hex')}-01`;

const traceIdOf = (header: string | undefined): string =>
  /^00-([0-9a-f]{32})-[0-9a-f]{16}-[0-9a-f]{2}$/.exec(header ?? '')?.[1] ?? randomBytes(16).toString('hex');
