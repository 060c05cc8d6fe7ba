import { spawnSync } from 'node:child_process';
import { chownSync, existsSync, mkdirSync, readFileSync, rmSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { join, resolve } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { Client } from 'pg';
import { ended, type Launch, launchOf, spawnApart } from './launch.ts';
import { NOBODY } from './nobody.ts';
import { type PostgresUser, postgresBinaries, postgresUser } from './postgres-binaries.ts';
import { codeOf, messageOf, Refusal } from './refusal.ts';
import { socketFolder } from './socket-folder.ts';

/** The version of the binaries; a data folder belongs to one of them. */
export const POSTGRES_VERSION = '18';
const READY_WITHIN_MS = 60_000;
const PREVIOUS_ENDS_WITHIN_MS = 10_000;

export type PostgresOptions = {
  readonly dataDir: string;
  readonly databases: readonly string[];
  /** For tests only: rows need not survive a power cut. */
  readonly fast?: boolean;
};

/** A server that can be started: how, where it will be, and how to tell that it is there. */
export type PreparedPostgres = {
  readonly launch: Launch;
  /** Connection string of one of its databases, through its socket. */
  readonly url: (database: string) => string;
  /** Waits until it accepts connections and has the databases. */
  readonly ready: (signal?: AbortSignal) => Promise<void>;
};

/**
 * Makes a data folder where there is none, and says how to start the server on it. It listens on a socket only, as the
 * user `surety`, without a password: whoever may open the socket's folder may connect.
 * @throws Refusal when the data folder is of another version, or the server cannot be run by this user
 */
export async function preparePostgres({
  dataDir,
  databases,
  fast = false,
}: PostgresOptions): Promise<PreparedPostgres> {
  const dir = resolve(dataDir);
  mkdirSync(dir, { recursive: true, mode: 0o700 });
  checkVersion(dir);
  const bin = postgresBinaries();
  const user = postgresUser(dir, bin);
  const sockets = socketFolder(dir);
  if (user.kind === 'nobody') for (const folder of [dir, sockets]) chownSync(folder, NOBODY, NOBODY);
  if (!existsSync(join(dir, 'PG_VERSION'))) initialise(dir, bin('initdb'), user);
  await previousServerEnded(dir);
  const url = embeddedUrl(dir);
  return {
    launch: launchOf([...user.words, bin('postgres'), ...serverArguments(dir, sockets, fast)], serverEnv(), '/'),
    url,
    ready: signal => makeDatabases(url('postgres'), databases, signal),
  };
}

/** Connection string of each database of the server that runs, or will, on a data folder. */
export const embeddedUrl =
  (dataDir: string) =>
  (database: string): string =>
    `postgresql://surety@localhost/${database}?host=${encodeURIComponent(socketFolder(dataDir))}`;

/** A running server of its own for a test or a command; it ends with this process. */
export type EmbeddedPostgres = {
  readonly url: (database: string) => string;
  readonly pid: number;
  readonly stop: () => Promise<void>;
};

/**
 * Starts PostgreSQL on a data folder, made where there is none, and makes the databases.
 * @throws Refusal as `preparePostgres`; Error with the server's last words when it does not start
 */
export async function startEmbeddedPostgres(options: PostgresOptions): Promise<EmbeddedPostgres> {
  const prepared = await preparePostgres(options);
  const child = spawnApart(prepared.launch);
  const words: string[] = [];
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', (chunk: Buffer) => words.push(String(chunk)) > 50 && words.shift());
  const waiting = new AbortController();
  const died = ended(child).then(() => {
    waiting.abort();
    throw new Error(`PostgreSQL ended before it was ready: ${words.join('').trim()}`);
  });
  const stop = async (): Promise<void> => {
    child.kill('SIGINT');
    await ended(child);
    rmSync(socketFolder(options.dataDir), { recursive: true, force: true });
  };
  try {
    await Promise.race([prepared.ready(waiting.signal), died]);
  } catch (thrown) {
    await stop();
    throw thrown;
  }
  died.catch(() => undefined);
  return { url: prepared.url, pid: child.pid as number, stop };
}

function checkVersion(dir: string): void {
  const file = join(dir, 'PG_VERSION');
  if (!existsSync(file)) return;
  const found = readFileSync(file, 'utf8').trim();
  if (found !== POSTGRES_VERSION)
    throw new Refusal(
      `The database folder ${dir} was made by PostgreSQL ${found}, and this is PostgreSQL ${POSTGRES_VERSION}; move the data folder away, or set SURETY_DATA to another.`,
    );
}

const serverEnv = (): NodeJS.ProcessEnv => ({ PATH: process.env['PATH'], LC_ALL: 'C', TZ: 'UTC' });

function initialise(dir: string, initdb: string, user: PostgresUser): void {
  const locale = ['-E', 'UTF8', '--locale-provider=builtin', '--builtin-locale=C.UTF-8', '--locale=C'];
  const { command, args, env, cwd } = launchOf(
    [...user.words, initdb, '-D', dir, '-U', 'surety', '-A', 'trust', ...locale],
    serverEnv(),
    '/',
  );
  const { status, stderr, error } = spawnSync(command, args, { env, cwd, encoding: 'utf8' });
  if (status === 0) return;
  const said = error ? messageOf(error) : stderr.trim();
  if (/No space left/.test(said) || codeOf(error) === 'ENOSPC')
    throw new Refusal(`The disk of ${dir} is full; free some space, or set SURETY_DATA to a folder on another disk.`);
  throw new Error(`PostgreSQL could not make its data folder ${dir}: ${said}`);
}

function serverArguments(dir: string, sockets: string, fast: boolean): string[] {
  const settings = {
    listen_addresses: '',
    max_connections: '200',
    shared_buffers: '128MB',
    max_wal_size: '512MB',
    ...(fast ? { fsync: 'off', synchronous_commit: 'off', full_page_writes: 'off' } : {}),
  };
  return ['-D', dir, '-k', sockets, ...Object.entries(settings).flatMap(([name, value]) => ['-c', `${name}=${value}`])];
}

/**
 * After a `kill -9` of its parent the previous server still needs a moment to close.
 * @throws Refusal when it does not
 */
async function previousServerEnded(dir: string): Promise<void> {
  const deadline = Date.now() + PREVIOUS_ENDS_WITHIN_MS;
  for (;;) {
    const text = await readFile(join(dir, 'postmaster.pid'), 'utf8').catch(() => '');
    const pid = Number.parseInt(text, 10);
    if (!pid || !isPostgres(pid)) return;
    if (Date.now() > deadline)
      throw new Refusal(`A PostgreSQL server (process ${pid}) still runs in ${dir}; stop it first: kill -INT ${pid}`);
    await sleep(100);
  }
}

/** A number in a file that was left behind may by now be that of any process. */
const isPostgres = (pid: number): boolean =>
  spawnSync('ps', ['-o', 'comm=', '-p', String(pid)], { encoding: 'utf8' }).stdout?.includes('postgres') ?? false;

async function makeDatabases(url: string, databases: readonly string[], signal?: AbortSignal): Promise<void> {
  const client = await connected(url, signal);
  try {
    const { rows } = await client.query<{ datname: string }>('select datname from pg_database');
    const present = new Set(rows.map(row => row.datname));
    for (const database of databases)
      if (!present.has(database)) await client.query(`create database ${client.escapeIdentifier(database)}`);
  } finally {
    await client.end();
  }
}

async function connected(url: string, signal?: AbortSignal): Promise<Client> {
  const deadline = Date.now() + READY_WITHIN_MS;
  for (;;) {
    const client = new Client({ connectionString: url });
    client.on('error', () => undefined);
    try {
      await client.connect();
      return client;
    } catch (cause) {
      await client.end().catch(() => undefined);
      signal?.throwIfAborted();
      if (Date.now() > deadline)
        throw new Error(`PostgreSQL does not accept connections: ${messageOf(cause)}`, { cause });
      await sleep(25);
    }
  }
}
