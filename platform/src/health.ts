import { once } from 'node:events';
import { createServer, type Server } from 'node:http';
import { setTimeout as sleep } from 'node:timers/promises';
import { CONTENT_TYPE, gauge, metricsText } from './telemetry/metrics.ts';

/** Looks whether something is as it must be. @returns why not, in a sentence; null when it is */
export type Check = () => Promise<string | null>;

/** Whoever asks for readiness does not wait long. */
const LOOKS_FOR_MS = 1_000;

export type Readiness = {
  readonly status: 'ready' | 'not ready';
  /** Why the process cannot do its job. */
  readonly reason?: string;
  /** What is amiss and does not keep it from its job. */
  readonly note?: string;
};

/** @param tooSlow the reason when the check fails, or is not through in time */
export const inTime =
  (check: Check, tooSlow: string, withinMs = LOOKS_FOR_MS): Check =>
  () => {
    const over = new AbortController();
    const late = sleep(withinMs, tooSlow, { signal: over.signal, ref: false }).catch(() => null);
    return Promise.race([check().catch(() => tooSlow), late]).finally(() => over.abort());
  };

/** Readiness from what must be so and from what is only noted. */
export async function readinessOf(needed: readonly Check[], noted: readonly Check[] = []): Promise<Readiness> {
  const [reason, note] = await Promise.all([needed, noted].map(sentences));
  return { status: reason ? 'not ready' : 'ready', ...(reason ? { reason } : {}), ...(note ? { note } : {}) };
}

const sentences = async (checks: readonly Check[]): Promise<string> =>
  (await Promise.all(checks.map(check => check()))).filter(Boolean).join(' ');

export const readinessCode = ({ status }: Readiness): 200 | 503 => (status === 'ready' ? 200 : 503);

/** Shows readiness to Prometheus. */
export function showReadiness(readiness: () => Promise<Readiness>): void {
  gauge('surety_ready', '1 when the process can do its job, else 0.', async () =>
    (await readiness()).status === 'ready' ? 1 : 0,
  );
}

const json = (code: number, body: object) => ({ code, type: 'application/json', text: JSON.stringify(body) });

/**
 * An address of their own for health and metrics, in a process that answers nothing else there.
 * @throws Error EADDRINUSE
 */
export async function serveHealthAndMetrics(
  { port, host }: { readonly port: number; readonly host: string },
  readiness: () => Promise<Readiness>,
  metrics: () => Promise<string> = metricsText,
): Promise<Server> {
  const answer = async (url: string | undefined) => {
    if (url === '/health/live') return json(200, { status: 'live' });
    if (url === '/metrics') return { code: 200, type: CONTENT_TYPE, text: await metrics() };
    if (url !== '/health/ready') return json(404, { error: 'Ask /health/live, /health/ready or /metrics.' });
    const state = await readiness();
    return json(readinessCode(state), state);
  };
  showReadiness(readiness);
  const server = createServer((request, response) => {
    void answer(request.url)
      .catch(() => json(500, { error: 'It cannot be said at present.' }))
      .then(({ code, type, text }) => response.writeHead(code, { 'content-type': type }).end(text));
  });
  await once(server.listen(port, host), 'listening');
  return server;
}
