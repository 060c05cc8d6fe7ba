import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { localTemporal, type TemporalEnv } from '@surety/platform/temporal';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { preparePostgres } from '../embedded-postgres.ts';
import { messageOf, Refusal } from '../refusal.ts';
import { namespaceState } from '../temporal-namespace.ts';
import { findTemporal, prepareTemporal } from '../temporal-server.ts';
import { ensureWorkflowBundle } from '../workflow-bundle.ts';
import { checkDatabases, checkTemporal } from './external.ts';
import type { HouseOptions } from './house-options.ts';
import { inboxPart, nodeLaunch, ROOT } from './parts.ts';
import { checkPortsFree, isFree, type PortName, type Ports } from './ports.ts';
import type { Part } from './supervise.ts';

/** What laying foundations is done with. */
export type Hands = {
  /** Starts a part, keeps it running, and resolves when it is ready. */
  readonly keep: (part: Part) => Promise<void>;
  readonly say: (line: string) => void;
};

/** What the house's own processes rest on. */
export type Foundations = {
  readonly databases: Readonly<Record<SubgraphName, string>>;
  /** Null when no Temporal server could be had. */
  readonly temporal: TemporalEnv | null;
  readonly smtpUrl: string;
  /** Path of the workflow bundle. */
  readonly bundle: string;
};

/** Does the work and says how long it took. */
export async function step<T>(say: Hands['say'], title: string, work: () => Promise<T>): Promise<T> {
  const startedMs = performance.now();
  const result = await work();
  say(`${title} (${((performance.now() - startedMs) / 1_000).toFixed(1)} s)`);
  return result;
}

/** As `Promise.all`; the others' later failures, which follow from the first, are not reported as unhandled. */
export function all<T extends readonly Promise<unknown>[]>(
  works: readonly [...T],
): Promise<{ -readonly [K in keyof T]: Awaited<T[K]> }> {
  for (const work of works) work.catch(() => undefined);
  return Promise.all(works);
}

/**
 * Databases, Temporal, mail and the workflow bundle, all at the same time: each embedded, or checked where it runs elsewhere.
 * @throws Refusal when one of them cannot be had, or a port is in use
 */
export async function layFoundations(dir: string, options: HouseOptions, hands: Hands): Promise<Foundations> {
  const { ports, external = {}, throwaway = false } = options;
  const running = external.temporal ?? (throwaway ? null : await usableTemporal(ports));
  if (running && !external.temporal)
    hands.say(`Temporal server: one that has the namespace runs at ${running.TEMPORAL_ADDRESS}; using it`);
  await checkPortsFree(ports, ownPorts(external, running !== null));
  const [databases, temporal, smtpUrl, bundle] = await all([
    databasesOf(dir, options, hands),
    temporalOf(dir, options, running, hands),
    mailOf(dir, options, hands),
    step(hands.say, 'Workflow bundle ready', ensureWorkflowBundle),
  ]);
  return { databases, temporal, smtpUrl, bundle };
}

export const embeddedTemporal = (ports: Ports): TemporalEnv => localTemporal(`127.0.0.1:${ports.temporal}`);

/** A server on Temporal's port that can be used as it is, or null. */
async function usableTemporal(ports: Ports): Promise<TemporalEnv | null> {
  if (await isFree(ports.temporal)) return null;
  const server = embeddedTemporal(ports);
  return (await namespaceState(server, 1_000)).kind === 'usable' ? server : null;
}

/** The ports that this house will listen on. */
function ownPorts(external: NonNullable<HouseOptions['external']>, temporalRuns: boolean): PortName[] {
  return [
    'gateway',
    'gatewayMetrics',
    ...SUBGRAPHS,
    'worker',
    ...(temporalRuns ? [] : (['temporal', 'temporalUi'] as const)),
    ...(external.smtpUrl ? [] : (['smtp', 'inbox'] as const)),
  ];
}

async function databasesOf(
  dir: string,
  { external, throwaway = false }: HouseOptions,
  { keep, say }: Hands,
): Promise<Foundations['databases']> {
  const given = external?.databases;
  if (given) await step(say, 'PostgreSQL of DATABASE_URL answers', () => checkDatabases(given));
  const urls = given ?? (await step(say, 'PostgreSQL 18 ready', () => embeddedDatabases(dir, throwaway, keep)));
  await step(say, 'Databases migrated', () => migrateApart(urls));
  return urls;
}

async function embeddedDatabases(
  dir: string,
  throwaway: boolean,
  keep: Hands['keep'],
): Promise<Foundations['databases']> {
  const { launch, ready, url } = await preparePostgres({
    dataDir: join(dir, 'postgres'),
    databases: SUBGRAPHS,
    fast: throwaway,
  });
  await keep({ name: 'postgres', launch, isNode: false, ready, stopSignal: 'SIGINT', stopWithinMs: 1_000 });
  return { contracts: url('contracts'), metrics: url('metrics'), audits: url('audits') };
}

async function migrateApart(urls: Foundations['databases']): Promise<void> {
  const variables = Object.fromEntries(SUBGRAPHS.map(name => [`DATABASE_URL_${name.toUpperCase()}`, urls[name]]));
  const { command, args, env, cwd } = nodeLaunch(join(ROOT, 'deploy/src/run.ts'), ['migrate'], variables);
  try {
    await promisify(execFile)(command, args, { env, cwd });
  } catch (thrown) {
    const said = thrown instanceof Error && 'stderr' in thrown ? String(thrown.stderr).trim() : messageOf(thrown);
    throw new Refusal(`The databases could not be migrated: ${said}`);
  }
}

async function temporalOf(
  dir: string,
  { ports, external, virtualTime = false, throwaway = false }: HouseOptions,
  running: TemporalEnv | null,
  { keep, say }: Hands,
): Promise<TemporalEnv | null> {
  const given = external?.temporal;
  if (given) await step(say, `Temporal at ${given.TEMPORAL_ADDRESS} usable`, () => checkTemporal(given));
  if (running) return running;
  const binary = await findTemporal(say);
  if (binary === null) return null;
  const dbFile = throwaway ? null : join(dir, 'temporal', 'temporal.db');
  const { launch, ready } = prepareTemporal({
    binary,
    port: ports.temporal,
    uiPort: ports.temporalUi,
    dbFile,
    virtualTime,
  });
  await step(say, 'Temporal server ready', () =>
    keep({ name: 'temporal', launch, isNode: false, ready, stopSignal: 'SIGKILL', stopWithinMs: 500 }),
  );
  return embeddedTemporal(ports);
}

async function mailOf(dir: string, { ports, external }: HouseOptions, { keep, say }: Hands): Promise<string> {
  if (external?.smtpUrl) return external.smtpUrl;
  await step(say, 'Inbox ready', () => keep(inboxPart(ports, join(dir, 'mails'))));
  return `smtp://127.0.0.1:${ports.smtp}`;
}
