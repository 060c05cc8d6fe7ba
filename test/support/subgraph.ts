import { type ChildProcess, spawn } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { postGraphql } from '@surety/platform/http';
import { IDENTITY_HEADER, type Identity, type Role, signIdentity } from '@surety/platform/identity';
import { freePorts } from '@surety/tools/free-ports';
import pg from 'pg';
import { freshDatabase, type Template } from './database.ts';

export const TENANT = 'acme';

export type Problem = {
  readonly code: string;
  readonly message: string;
  readonly path: readonly string[];
  readonly retryable: boolean;
};
export type Caller = {
  readonly roles: readonly Role[];
  readonly subject?: string;
  readonly party?: string | null;
  readonly tenant?: string;
};

export type SentToDoor = {
  readonly headers?: Readonly<Record<string, string>>;
  readonly body?: Buffer<ArrayBuffer>;
};

/** Keys that identities are signed with, by who signs. */
export const newKeys = () => ({ gateway: randomBytes(32).toString('hex'), worker: randomBytes(32).toString('hex') });

export const system: Caller = { roles: ['system'], subject: 'worker' };

/**
 * A running subgraph with a database of its own; nothing sends its outbox, so that tests can read it.
 * @param start the tenant's clock, RFC 3339
 * @param keys what identities are signed with; its own when left out
 */
export async function openSubgraph(name: Template, start: string, keys = newKeys()) {
  const database = await freshDatabase(name);
  const blobs = mkdtempSync(join(tmpdir(), 'surety-blobs-'));
  const { url, child } = await startProcess(name, database.url, blobs, keys);
  const processes = [child];
  const rows = new pg.Pool({ connectionString: database.url, max: 1, idleTimeoutMillis: 0 });
  // The database may be dropped, or shut, before the connection has quite closed: that is no fault of a test.
  rows.on('connect', client => client.on('error', () => undefined));
  rows.on('error', () => undefined);

  const headers = (caller: Caller, body: string | Buffer, request: string | null = null) => {
    const { roles, subject = 'someone', party = null, tenant = TENANT } = caller;
    const issuer = roles.includes('system') ? 'worker' : 'gateway';
    const identity: Identity = { subject, tenant, roles, party, issuer };
    return { [IDENTITY_HEADER]: signIdentity(keys[issuer], identity, name, body, { request }) };
  };
  /** Sends a request to a door, e.g. `POST /documents?filename=a.pdf`. */
  const sendToDoor = (caller: Caller, request: string, sent: SentToDoor = {}): Promise<Response> => {
    const [method = '', path = ''] = request.split(' ');
    const address = `/doors/${name}${path}`;
    const body = sent.body ?? Buffer.alloc(0);
    return fetch(`${url}${address}`, {
      method,
      headers: { ...sent.headers, ...headers(caller, body, `${method} ${address}`) },
      ...(method === 'POST' ? { body } : {}),
    });
  };
  /** Sends an operation; answers data and errors as they came. */
  const send = async <T>(caller: Caller, query: string, variables: object = {}) => {
    const body = JSON.stringify({ query, variables });
    return postGraphql<T>(`${url}/graphql`, body, headers(caller, body));
  };
  /** Sends an operation that must not fail. */
  const ask = async <T>(caller: Caller, query: string, variables: object = {}): Promise<T> => {
    const { data, errors } = await send<T>(caller, query, variables);
    if (errors) throw new Error(errors.map(error => error.message).join('\n'));
    return data as T;
  };
  /** Calls one mutation with its `input`; answers its payload with `selection`. */
  const mutate = async <T = Record<string, never>>(caller: Caller, field: string, input: object, selection = '') => {
    const type = `${field.charAt(0).toUpperCase()}${field.slice(1)}Input`;
    const query = `mutation ($input: ${type}!) { ${field}(input: $input) { ${selection} problems { code message path retryable } } }`;
    const data = await ask<Record<string, T & { problems: Problem[] }>>(caller, query, { input });
    return data[field] as T & { problems: Problem[] };
  };
  /** Sets the tenant's clock. */
  const setClock = async (now: string): Promise<void> => {
    const body = JSON.stringify({ tenant: TENANT, now });
    const answer = await fetch(`${url}/internal/clock`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', ...headers(system, body) },
      body,
    });
    if (!answer.ok) throw new Error(await answer.text());
  };
  await setClock(start);

  return {
    url,
    keys,
    /** The folder of its files. */
    blobs,
    send,
    ask,
    sendToDoor,
    mutate,
    setClock,
    shutDatabase: database.shut,
    openDatabase: database.open,
    /** Rows of the subgraph's own database. */
    query: async <T extends object>(sql: string, values: unknown[] = []): Promise<T[]> =>
      (await rows.query<T>(sql, values)).rows,
    /** Starts another process on the same database. @returns where it answers */
    async startReplica(): Promise<string> {
      const replica = await startProcess(name, database.url, blobs, keys);
      processes.push(replica.child);
      return replica.url;
    },
    async close() {
      await rows.end();
      await Promise.all(
        processes.map(async running => {
          const ended = once(running, 'exit');
          running.kill('SIGTERM');
          await ended;
        }),
      );
      await database.drop();
      rmSync(blobs, { recursive: true, force: true });
    },
  };
}
export type Subgraph = Awaited<ReturnType<typeof openSubgraph>>;

async function startProcess(name: Template, databaseUrl: string, blobs: string, keys: ReturnType<typeof newKeys>) {
  const [port = 0, nobody = 0] = await freePorts(2);
  const url = `http://127.0.0.1:${port}`;
  const child = spawn(
    process.execPath,
    [fileURLToPath(new URL('src/main.ts', import.meta.resolve(`@surety/${name}/package.json`)))],
    {
      env: {
        PATH: process.env['PATH'],
        PORT: String(port),
        DATABASE_URL: databaseUrl,
        TEMPORAL_ADDRESS: `127.0.0.1:${nobody}`,
        GATEWAY_IDENTITY_KEY: keys.gateway,
        WORKER_IDENTITY_KEY: keys.worker,
        VIRTUAL_TIME: 'allowed',
        BLOB_URL: pathToFileURL(blobs).href,
        LOG_LEVEL: 'error',
      },
      stdio: ['ignore', 'inherit', 'inherit'],
    },
  );
  await ready(child, url).catch((error: unknown) => {
    child.kill('SIGKILL');
    throw error;
  });
  return { url, child };
}

async function ready(child: ChildProcess, url: string): Promise<void> {
  for (let left = 600; left > 0; left -= 1) {
    if (child.exitCode !== null) throw new Error(`The subgraph ended with ${child.exitCode}.`);
    const answer = await fetch(`${url}/health/ready`).catch(() => null);
    if (answer?.ok) return;
    await sleep(50);
  }
  throw new Error('The subgraph is not ready after 30 seconds.');
}
