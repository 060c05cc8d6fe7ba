import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { preparePostgres } from '../embedded-postgres.ts';
import { messageOf, Refusal } from '../refusal.ts';
import { namespaceState } from '../temporal-namespace.ts';
import { findTemporal, prepareTemporal } from '../temporal-server.ts';
import { ensureWorkflowBundle } from '../workflow-bundle.ts';
import { type DataFolder, openDataFolder } from './data-folder.ts';
import { checkDatabases, checkTemporal } from './external.ts';
import { type DevelopmentKeys, developmentKeys } from './keys.ts';
import { gatewayPart, inboxPart, nodeLaunch, ROOT, subgraphPart, type Wiring, workerPart } from './parts.ts';
import { checkPortsFree, type PortName, type Ports } from './ports.ts';
import { type Part, type Supervised, supervise } from './supervise.ts';

type Say = (line: string) => void;

export type HouseOptions = {
  readonly dataDir: string;
  readonly ports: Ports;
  /** Lets tenants' clocks and workflows skip time, for tests and rehearsals. */
  readonly virtualTime?: boolean;
  /** For tests: what is written need not survive a power cut, workflows live in memory, and no other Temporal server is looked for. */
  readonly throwaway?: boolean;
  /** What runs elsewhere and is only used. */
  readonly external?: {
    readonly databases?: Readonly<Record<SubgraphName, string>> | undefined;
    readonly temporalAddress?: string | undefined;
    readonly smtpUrl?: string | undefined;
  };
  readonly say?: Say;
};

/** A system that runs. */
export type House = {
  readonly dataDir: string;
  /** True until `firstJobDone` was called on this data folder, by this or an earlier start. */
  readonly firstJobDue: boolean;
  readonly firstJobDone: () => void;
  readonly graphUrl: string;
  readonly subgraphUrls: Readonly<Record<SubgraphName, string>>;
  readonly databases: Readonly<Record<SubgraphName, string>>;
  /** Null when no Temporal server could be had: what is due waits in the outboxes. `uiUrl` is null for one that runs elsewhere. */
  readonly temporal: { readonly address: string; readonly uiUrl: string | null } | null;
  /** Page and API of the embedded inbox; null when mail goes elsewhere. */
  readonly inboxUrl: string | null;
  readonly keys: DevelopmentKeys;
  /** Process id of each part that this house keeps running. */
  readonly pids: () => Readonly<Record<string, number | undefined>>;
  /** Stops everything in order, in less than 5 s. */
  readonly stop: () => Promise<void>;
};

/** A house that can be stopped while it is still starting. */
export type StartingHouse = { readonly started: Promise<House>; readonly stop: () => Promise<void> };

/**
 * Starts a whole system, each part a process of its own, and keeps it running.
 * @throws Refusal when something stands in the way that the person at the terminal can mend
 */
export const startHouse = (options: HouseOptions): Promise<House> => beginHouse(options).started;

/** As `startHouse`, for whoever must be able to stop it before it has started. */
export function beginHouse(options: HouseOptions): StartingHouse {
  const say = options.say ?? (() => undefined);
  const parts: Supervised[] = [];
  let folder: DataFolder | undefined;
  let stopped: Promise<void> | undefined;

  const keep = async (part: Part): Promise<void> => {
    if (stopped) throw new Error('The house is being stopped.');
    const supervised = supervise(part, join(options.dataDir, 'logs', `${part.name}.log`), line => stopped === undefined && say(line));
    parts.push(supervised);
    await supervised.start();
  };
  const stop = (): Promise<void> => {
    stopped ??= stopInOrder(parts).then(() => folder?.release());
    return stopped;
  };
  const start = async (): Promise<House> => {
    folder = await openDataFolder(options.dataDir);
    return await openHouse(folder, options, { keep, say, stop, pids: () => Object.fromEntries(parts.map(({ name, pid }) => [name, pid()])) });
  };
  const started = start().catch(async thrown => {
    await stop();
    throw thrown;
  });
  return { started, stop };
}

/** What takes requests first, what they rest on last. */
const STOP_ORDER = [['gateway', 'worker'], [...SUBGRAPHS], ['inbox', 'temporal'], ['postgres']] as const;

async function stopInOrder(parts: readonly Supervised[]): Promise<void> {
  for (const names of STOP_ORDER) await Promise.all(parts.filter(({ name }) => (names as readonly string[]).includes(name)).map(part => part.stop()));
}

type Hands = {
  readonly keep: (part: Part) => Promise<void>;
  readonly say: Say;
  readonly stop: () => Promise<void>;
  readonly pids: House['pids'];
};

async function openHouse({ dir, firstJobDue, firstJobDone }: DataFolder, options: HouseOptions, { keep, say, stop, pids }: Hands): Promise<House> {
  const { ports, external = {}, virtualTime = false, throwaway = false } = options;
  const running = external.temporalAddress ?? (throwaway ? null : await usableTemporal(ports));
  if (running && !external.temporalAddress) say(`Temporal server: one that has the namespace runs at ${running}; using it`);
  await checkPortsFree(ports, ownPorts(external, running !== null));

  const step = async <T>(title: string, work: () => Promise<T>): Promise<T> => {
    const startedMs = performance.now();
    const result = await work();
    say(`${title} (${((performance.now() - startedMs) / 1_000).toFixed(1)} s)`);
    return result;
  };

  const databases = async (): Promise<Record<SubgraphName, string>> => {
    const given = external.databases;
    if (given) await step('PostgreSQL of DATABASE_URL answers', () => checkDatabases(given));
    const urls = given ?? (await step('PostgreSQL 18 ready', () => embeddedDatabases(dir, throwaway, keep)));
    await step('Databases migrated', () => migrateApart(urls));
    return urls;
  };
  const temporal = async (): Promise<string | null> => {
    if (external.temporalAddress) await step(`Temporal at ${external.temporalAddress} usable`, () => checkTemporal(external.temporalAddress ?? ''));
    if (running) return running;
    const binary = await findTemporal(say);
    if (binary === null) return null;
    const dbFile = throwaway ? null : join(dir, 'temporal', 'temporal.db');
    const prepared = prepareTemporal({ binary, port: ports.temporal, uiPort: ports.temporalUi, dbFile, virtualTime });
    const part = { name: 'temporal', launch: prepared.launch, isNode: false, ready: prepared.ready, stopSignal: 'SIGKILL', stopWithinMs: 500 } as const;
    await step('Temporal server ready', () => keep(part));
    return prepared.address;
  };
  const inbox = async (): Promise<string> => {
    if (external.smtpUrl) return external.smtpUrl;
    await step('Inbox ready', () => keep(inboxPart(ports, join(dir, 'mails'))));
    return `smtp://127.0.0.1:${ports.smtp}`;
  };
  const bundled = async (): Promise<string> => await step('Workflow bundle ready', ensureWorkflowBundle);

  const keys = await developmentKeys(dir);
  const [urls, temporalAddress, smtpUrl, bundle] = await all([databases(), temporal(), inbox(), bundled()]);
  const wiring: Wiring = { ports, keys, databases: urls, temporalAddress: temporalAddress ?? `127.0.0.1:${ports.temporal}`, smtpUrl, bundle, virtualTime };
  const serving = [
    ...SUBGRAPHS.map(name => step(`Subgraph ${name} ready`, () => keep(subgraphPart(name, wiring)))),
    ...(temporalAddress === null ? [] : [step('Worker ready', () => keep(workerPart(wiring)))]),
    step('Gateway ready', () => keep(gatewayPart(wiring))),
  ];
  await all(serving);

  return {
    dataDir: dir,
    firstJobDue,
    firstJobDone,
    graphUrl: `http://127.0.0.1:${ports.gateway}/graphql`,
    subgraphUrls: Object.fromEntries(SUBGRAPHS.map(name => [name, `http://127.0.0.1:${ports[name]}/graphql`])) as Record<SubgraphName, string>,
    databases: urls,
    temporal: temporalAddress === null ? null : { address: temporalAddress, uiUrl: external.temporalAddress ? null : `http://127.0.0.1:${ports.temporalUi}` },
    inboxUrl: external.smtpUrl ? null : `http://127.0.0.1:${ports.inbox}`,
    keys,
    pids,
    stop,
  };
}

/** As `Promise.all`; the others' later failures, which follow from the first, are not reported as unhandled. */
function all<T extends readonly Promise<unknown>[]>(works: readonly [...T]): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const work of works) work.catch(() => undefined);
  return Promise.all(works);
}

/** Address of a server on Temporal's port that can be used as it is, or null. */
async function usableTemporal(ports: Ports): Promise<string | null> {
  const address = `127.0.0.1:${ports.temporal}`;
  return (await namespaceState(address, 500)).kind === 'usable' ? address : null;
}

/** The ports that this house will listen on. */
function ownPorts(external: NonNullable<HouseOptions['external']>, temporalRuns: boolean): PortName[] {
  return [
    'gateway',
    ...SUBGRAPHS,
    'worker',
    ...(temporalRuns ? [] : (['temporal', 'temporalUi'] as const)),
    ...(external.smtpUrl ? [] : (['smtp', 'inbox'] as const)),
  ];
}

async function embeddedDatabases(dir: string, throwaway: boolean, keep: Hands['keep']): Promise<Record<SubgraphName, string>> {
  const prepared = await preparePostgres({ dataDir: join(dir, 'postgres'), databases: SUBGRAPHS, fast: throwaway });
  await keep({ name: 'postgres', launch: prepared.launch, isNode: false, ready: prepared.ready, stopSignal: 'SIGINT', stopWithinMs: 1_000 });
  return Object.fromEntries(SUBGRAPHS.map(name => [name, prepared.url(name)])) as Record<SubgraphName, string>;
}

async function migrateApart(urls: Readonly<Record<SubgraphName, string>>): Promise<void> {
  const variables = Object.fromEntries(SUBGRAPHS.map(name => [`DATABASE_URL_${name.toUpperCase()}`, urls[name]]));
  const { command, args, env, cwd } = nodeLaunch(join(ROOT, 'tools/src/supervisor/run-migrations.ts'), [], variables);
  try {
    await promisify(execFile)(command, args, { env, cwd });
  } catch (thrown) {
    const said = thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr).trim() : messageOf(thrown);
    throw new Refusal(`The databases could not be migrated: ${said}`);
  }
}
