import { setTimeout as sleep } from 'node:timers/promises';
import pg from 'pg';
import type { Log } from './log.ts';

const SWEEP_MS = 60_000;
const RECONNECT_MS = 1_000;

type Listening = {
  readonly url: string;
  readonly channel: string;
  readonly log: Log;
  /** Does what is due. Called once at start, on each notice, after a reconnect and once a minute; never twice at a time. */
  readonly work: () => Promise<void>;
};

/** Something that works when PostgreSQL notifies it. The minute's sweep is a safety net for a lost notice, not the engine. */
export type Listener = { stop(): Promise<void> };

export function listen({ url, channel, log, work }: Listening): Listener {
  let stopped = false;
  let due = false;
  let running: Promise<void> | undefined;
  let client: pg.Client | undefined;

  const wake = (): void => {
    due = true;
    running ??= run().finally(() => {
      running = undefined;
      if (due && !stopped) wake();
    });
  };
  const run = async (): Promise<void> => {
    while (due && !stopped) {
      due = false;
      try {
        await work();
      } catch (error) {
        log.error({ error, channel }, `work on ${channel} failed; it is tried again`);
        await sleep(RECONNECT_MS);
        due = true;
      }
    }
  };
  const connect = async (): Promise<void> => {
    while (!stopped) {
      const next = new pg.Client({ connectionString: url });
      try {
        const ended = new Promise<void>(resolve => {
          next.once('end', resolve);
          next.once('error', () => resolve());
        });
        next.on('notification', wake);
        await next.connect();
        await next.query(`listen ${pg.escapeIdentifier(channel)}`);
        client = next;
        wake();
        await ended;
      } catch (error) {
        log.warn({ error, channel }, `cannot listen on ${channel} yet; it is tried again`);
      }
      await next.end().catch(() => undefined);
      if (!stopped) await sleep(RECONNECT_MS);
    }
  };
  const connected = connect();
  const sweep = setInterval(wake, SWEEP_MS);
  return {
    async stop() {
      stopped = true;
      clearInterval(sweep);
      await client?.end().catch(() => undefined);
      await running;
      await Promise.race([connected, sleep(RECONNECT_MS)]);
    },
  };
}
