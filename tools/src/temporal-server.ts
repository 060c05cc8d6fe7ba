import { mkdirSync } from 'node:fs';
import { dirname } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { localTemporal } from '@surety/platform/temporal';
import { SEARCH_ATTRIBUTES } from '@surety/workflow-contract';
import { ended, type Launch, launchOf, spawnApart, tiedToParent } from './launch.ts';
import { asNamedUser } from './nobody.ts';
import { keepClosedWorkflows, NAMESPACE, namespaceState } from './temporal-namespace.ts';

export { findTemporal } from './find-temporal.ts';

const READY_WITHIN_MS = 60_000;

export type TemporalOptions = {
  /** Path of the `temporal` executable. */
  readonly binary: string;
  readonly port: number;
  /** Port of the web UI; null for none. */
  readonly uiPort: number | null;
  /** File that holds the workflows; null keeps them in memory, for tests. */
  readonly dbFile: string | null;
  /** Lets workflows skip time, for tests and rehearsals. */
  readonly virtualTime: boolean;
};

/** A server that can be started: how, where it will be, and how to tell that it is usable. */
export type PreparedTemporal = {
  readonly launch: Launch;
  /** Host and port. */
  readonly address: string;
  /** Waits until the namespace is usable: it answers, has its search attributes, and keeps closed workflows for a year. */
  readonly ready: (signal?: AbortSignal) => Promise<void>;
};

/** Says how to start the development server of the Temporal CLI with Surety's namespace and search attributes. */
export function prepareTemporal(options: TemporalOptions): PreparedTemporal {
  if (options.dbFile !== null) mkdirSync(dirname(options.dbFile), { recursive: true });
  const address = `127.0.0.1:${options.port}`;
  // It would ask its makers for newer versions.
  const env = { PATH: process.env['PATH'], HOME: process.env['HOME'], TEMPORAL_VERSION_CHECK_DISABLED: '1' };
  return {
    launch: launchOf(
      [...tiedToParent('KILL'), ...asNamedUser(), options.binary, ...serverArguments(options)],
      env,
      process.cwd(),
    ),
    address,
    ready: signal => namespaceUsable(address, signal),
  };
}

/** A running server of its own for a test; it ends with this process. */
export type TemporalServer = { readonly address: string; readonly pid: number; readonly stop: () => Promise<void> };

/** Starts the server and waits until its namespace is usable. @throws Error with the server's last words when it does not start */
export async function startTemporalServer({
  say,
  ...options
}: TemporalOptions & { readonly say: (line: string) => void }): Promise<TemporalServer> {
  const startedMs = performance.now();
  const { launch, address, ready } = prepareTemporal(options);
  const child = spawnApart(launch);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => words.push(String(chunk)) > 50 && words.shift());
  const waiting = new AbortController();
  const died = ended(child).then(() => {
    waiting.abort();
    throw new Error(`The Temporal server ended before it was ready: ${words.join('').trim()}`);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGKILL');
    await ended(child);
  };
  try {
    await Promise.race([ready(waiting.signal), died]);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  died.catch(() => undefined);
  say(`Temporal server ready at ${address} (${((performance.now() - startedMs) / 1_000).toFixed(1)} s)`);
  return { address, pid: child.pid as number, stop };
}

/**
 * The first two let virtual time pass without waiting for the server's own poll interval; the last mends a fault of
 * server 1.32.0, which counts the skipped time twice after continue-as-new.
 */
const VIRTUAL_TIME = [
  'frontend.WorkflowTimeSkippingEnabled=true',
  'history.timerProcessorMaxTimeShift="1ms"',
  'history.timerProcessorMaxPollRPS=1000',
  'history.workflowIdReuseMinimalInterval="0s"',
];

function serverArguments({ port, uiPort, dbFile, virtualTime }: TemporalOptions): string[] {
  return [
    'server',
    'start-dev',
    '--ip=127.0.0.1',
    `--port=${port}`,
    `--namespace=${NAMESPACE}`,
    '--log-level=warn',
    '--log-format=json',
    ...(uiPort === null ? ['--headless'] : [`--ui-port=${uiPort}`, '--ui-disable-news-fetch']),
    ...(dbFile === null ? [] : [`--db-filename=${dbFile}`]),
    ...Object.entries(SEARCH_ATTRIBUTES).map(([name, type]) => `--search-attribute=${name}=${type}`),
    ...(virtualTime ? VIRTUAL_TIME.map(setting => `--dynamic-config-value=${setting}`) : []),
  ];
}

async function namespaceUsable(address: string, signal?: AbortSignal): Promise<void> {
  const server = localTemporal(address);
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const state = await namespaceState(server, 500);
    signal?.throwIfAborted();
    if (state.kind === 'usable') break;
    if (Date.now() > deadline)
      throw new Error(
        `The Temporal server at ${address} is not ready: ${state.kind === 'lacking' ? `it lacks ${state.lacks}` : state.reason}`,
      );
    await sleep(50);
  }
  await keepClosedWorkflows(server);
}
