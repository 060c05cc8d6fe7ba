import { type ChildProcess, execFileSync, spawn } from 'node:child_process';
import { chmodSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { startEmbeddedPostgres } from '@surety/tools/embedded-postgres';
import { freePorts } from '@surety/tools/free-ports';
import { ended, launchOf, spawnApart } from '@surety/tools/launch';
import { findTemporal, prepareTemporal } from '@surety/tools/temporal-server';
import { newSigningKeys, type SigningKeys } from '@surety/tools/tokens';
import { Connection } from '@temporalio/client';
import { type Compose, ROOT, readCompose, readDockerfile } from './compose.ts';
import { rowsOf } from './rows.ts';

/** The system of docker-compose.yml without containers. */
export type ComposeHouse = {
  readonly graphUrl: string;
  readonly signing: SigningKeys;
  readonly temporalAddress: string;
  /** The processes can write nothing on the root file system or in the folder of the image. */
  readonly isReadOnly: boolean;
  /** What each process of the image printed. */
  readonly output: (service: string) => string;
  /** Rows of one of the databases, read as the server's superuser. */
  readonly query: (database: string, sql: string) => Promise<readonly Record<string, unknown>[]>;
  readonly close: () => Promise<void>;
};

const HEALTHY_WITHIN_MS = 90_000;

/**
 * Starts the processes of docker-compose.yml as the containers do: the image's entrypoint, environment and working folder
 * with the service's command, environment, secrets and order. Embedded PostgreSQL and a bare Temporal server stand for the
 * two images, and addresses are those of this machine.
 * @param app the folder that stands for /app of the image; nothing in it, or elsewhere on the disk, can be written where this system lets
 * the tests see to that
 */
export async function startComposeHouse(app: string): Promise<ComposeHouse> {
  const folder = mkdtempSync(join(tmpdir(), 'surety-compose-'));
  const undo: (() => unknown)[] = [() => rmSync(folder, { recursive: true, force: true })];
  const closing = new AbortController();
  const close = async (): Promise<void> => {
    closing.abort();
    for (const step of undo.splice(0).toReversed()) await step();
  };
  try {
    return { ...(await open(app, folder, undo, closing.signal)), close };
  } catch (error) {
    await close();
    throw error;
  }
}

async function open(
  app: string,
  folder: string,
  undo: (() => unknown)[],
  closed: AbortSignal,
): Promise<Omit<ComposeHouse, 'close'>> {
  chmodSync(folder, 0o755);
  const secrets = join(folder, 'secrets');
  mkdirSync(secrets, { mode: 0o755 });
  execFileSync(join(ROOT, 'deploy/make-secrets.sh'), [secrets]);

  const blobs = join(folder, 'blobs');
  mkdirSync(blobs);
  const postgres = await startEmbeddedPostgres({ dataDir: join(folder, 'postgres'), databases: [], fast: true });
  undo.push(postgres.stop);
  await initialiseDatabases(postgres.url('postgres'), secrets);
  useEmbeddedServer(secrets, postgres.url('postgres'));
  const temporalAddress = await startBareTemporal(undo);
  const { signing, jwksUrl } = await serveKeys(undo);

  const compose = readCompose({ JWKS_URL: jwksUrl });
  const own = Object.keys(compose.services).filter(name => compose.services[name]?.build !== undefined);
  const free = await freePorts(own.length);
  const ports = Object.fromEntries(own.map((name, index) => [name, free[index] as number]));
  const here = (text: string): string =>
    own
      .reduce((t, name) => t.replaceAll(`//${name}:8080`, `//127.0.0.1:${ports[name]}`), text)
      .replaceAll('/run/secrets', secrets)
      .replaceAll('/var/lib/surety/blobs', blobs)
      .replaceAll('temporal:7233', temporalAddress);

  const { image } = readDockerfile();
  if (!image) throw new Error('The Dockerfile has no last stage.');
  const outputs: Record<string, string> = {};
  const environmentOf = (name: string): Record<string, string> => ({
    PATH: process.env['PATH'] ?? '',
    ...readDockerfile()['base']?.env,
    ...image.env,
    WORKFLOW_BUNDLE: join(app, 'workflows/definitions/build/workflows.js'),
    ...Object.fromEntries(
      Object.entries(compose.services[name]?.environment ?? {}).map(([key, value]) => [key, here(value)]),
    ),
    PORT: String(ports[name]),
  });
  const run = (name: string, words: readonly string[]): ChildProcess => {
    closed.throwIfAborted();
    const volume = compose.services[name]?.volumes === undefined ? app : blobs;
    const [command = '', ...args] = [...onReadOnlyDisk(app, volume), ...words];
    const child = spawn(command, args, { cwd: app, env: environmentOf(name), stdio: ['ignore', 'pipe', 'pipe'] });
    for (const stream of [child.stdout, child.stderr])
      stream.on('data', (chunk: Buffer) => (outputs[name] = `${outputs[name] ?? ''}${String(chunk)}`));
    undo.push(async () => {
      child.kill('SIGKILL');
      await ended(child);
    });
    return child;
  };
  await startInOrder(compose, own, async (name, isStep) => {
    const { command = [], healthcheck } = compose.services[name] ?? {};
    const child = run(name, [...image.entrypoint, ...command]);
    const failed = ended(child).then(() => {
      if (isStep && child.exitCode === 0) return;
      throw new Error(`${name} ended with ${child.exitCode ?? child.signalCode}: ${outputs[name]}`);
    });
    if (isStep) return await failed;
    failed.catch(() => undefined);
    await Promise.race([healthy(name, () => run(name, (healthcheck?.test ?? []).slice(1))), failed]);
  });
  return {
    graphUrl: `http://127.0.0.1:${ports['gateway']}/graphql`,
    signing,
    temporalAddress,
    isReadOnly: onReadOnlyDisk(app, app).length > 0,
    output: name => outputs[name] ?? '',
    query: (database, sql) => rowsOf(postgres.url(database), sql),
  };
}

/** Honours `depends_on`. A service that others await as completed is a step: it must end well before they start. */
async function startInOrder(
  { services }: Compose,
  own: readonly string[],
  start: (name: string, isStep: boolean) => Promise<unknown>,
): Promise<void> {
  const isStep = (name: string): boolean =>
    Object.values(services).some(other => other.depends_on?.[name]?.condition === 'service_completed_successfully');
  const started = new Map<string, Promise<unknown>>();
  const startOnce = (name: string): Promise<unknown> => {
    if (!own.includes(name)) return Promise.resolve();
    const earlier = started.get(name);
    if (earlier) return earlier;
    const before = Object.keys(services[name]?.depends_on ?? {});
    const starting = Promise.all(before.map(startOnce)).then(() => start(name, isStep(name)));
    started.set(name, starting);
    return starting;
  };
  await Promise.all(own.map(startOnce));
}

/** Asks as the container runtime does, with the service's own health check. */
async function healthy(name: string, check: () => ChildProcess): Promise<void> {
  for (const deadline = Date.now() + HEALTHY_WITHIN_MS; Date.now() < deadline; ) {
    const asking = check();
    await ended(asking);
    if (asking.exitCode === 0) return;
    await sleep(200);
  }
  throw new Error(`${name} does not get healthy.`);
}

/** The scripts that PostgreSQL's image runs on an empty volume, in order of their names. */
async function initialiseDatabases(url: string, secrets: string): Promise<void> {
  const folder = join(ROOT, 'deploy/postgres');
  for (const file of readdirSync(folder).toSorted()) {
    const sql = readFileSync(join(folder, file), 'utf8').replaceAll('/run/secrets', secrets);
    // psql sends statement by statement; a `do` block is one.
    for (const statement of sql.includes('$$') ? [sql] : sql.split(';\n'))
      if (statement.trim()) await rowsOf(url, statement);
  }
}

/** The embedded server listens on a socket; role, password and database stay as they are. */
function useEmbeddedServer(secrets: string, embedded: string): void {
  const socket = new URL(embedded).searchParams.get('host') ?? '';
  for (const name of readdirSync(secrets).filter(file => file.startsWith('database_url_'))) {
    const file = join(secrets, name);
    const url = new URL(readFileSync(file, 'utf8').trim());
    url.host = 'localhost';
    url.port = '';
    url.searchParams.set('host', socket);
    chmodSync(file, 0o644);
    writeFileSync(file, `${url.href}\n`);
  }
}

/** A server without the namespace of the lifecycles, as a new one is. */
async function startBareTemporal(undo: (() => unknown)[]): Promise<string> {
  const binary = await findTemporal(() => undefined);
  if (binary === null)
    throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
  const [port = 0] = await freePorts(1);
  const { launch, address } = prepareTemporal({ binary, port, uiPort: null, dbFile: null, virtualTime: false });
  const bare = launch.args.filter(word => !/^--(namespace|search-attribute)=/.test(word));
  const server = spawnApart(launchOf([launch.command, ...bare], launch.env, launch.cwd));
  undo.push(async () => {
    server.kill('SIGKILL');
    await ended(server);
  });
  await (await Connection.connect({ address, connectTimeout: 30_000 })).close();
  return address;
}

/** The public keys of an identity provider. */
async function serveKeys(undo: (() => unknown)[]): Promise<{ signing: SigningKeys; jwksUrl: string }> {
  const signing = await newSigningKeys();
  const server = createServer((_, response) => {
    response.setHeader('content-type', 'application/json');
    response.end(JSON.stringify({ keys: [signing.publicJwk] }));
  });
  await new Promise<void>(listening => server.listen(0, '127.0.0.1', listening));
  undo.push(() => server.close().closeAllConnections());
  return { signing, jwksUrl: `http://127.0.0.1:${(server.address() as AddressInfo).port}/jwks.json` };
}

const READ_ONLY =
  'volume="$1" && shift && mount --make-rprivate / && mount --bind "$volume" "$volume" && mount -o remount,bind,ro / && mount --bind "$0" "$0" && mount -o remount,bind,ro "$0" && exec "$@"';
let canMount: boolean | undefined;

/**
 * Words to put before a command so that it can write nothing below `app` nor on the root file system; none where that is not possible.
 * @param volume a folder that it can write all the same; `app` for none
 */
function onReadOnlyDisk(app: string, volume: string): readonly string[] {
  const words = ['unshare', '--mount', 'sh', '-c', READ_ONLY, app, volume];
  if (canMount === undefined)
    try {
      execFileSync(words[0] as string, [...words.slice(1), 'sh', '-c', '! touch "$0/written" 2>/dev/null', app]);
      canMount = true;
    } catch {
      canMount = false;
    }
  return canMount ? words : [];
}
