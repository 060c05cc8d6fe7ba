import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { blobFolder, type DataFolder, openDataFolder } from './data-folder.ts';
import { all, embeddedTemporal, type Hands, layFoundations, step } from './foundations.ts';
import type { HouseOptions } from './house-options.ts';
import { type DevelopmentKeys, developmentKeys } from './keys.ts';
import { gatewayPart, subgraphPart, type Wiring, workerPart } from './parts.ts';
import { type Part, type Supervised, supervise } from './supervise.ts';

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
    const supervised = supervise(
      part,
      join(options.dataDir, 'logs', `${part.name}.log`),
      line => stopped === undefined && say(line),
    );
    parts.push(supervised);
    await supervised.start();
  };
  const stop = (): Promise<void> => {
    stopped ??= stopInOrder(parts).then(() => folder?.release());
    return stopped;
  };
  const start = async (): Promise<House> => {
    folder = await openDataFolder(options.dataDir);
    return await openHouse(folder, options, {
      keep,
      say,
      stop,
      pids: () => Object.fromEntries(parts.map(({ name, pid }) => [name, pid()])),
    });
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
  for (const names of STOP_ORDER)
    await Promise.all(parts.filter(({ name }) => (names as readonly string[]).includes(name)).map(part => part.stop()));
}

const graphOf = (port: number): string => `http://127.0.0.1:${port}/graphql`;

async function openHouse(
  { dir, firstJobDue, firstJobDone }: DataFolder,
  options: HouseOptions,
  { keep, say, stop, pids }: Hands & Pick<House, 'stop' | 'pids'>,
): Promise<House> {
  const { ports, external = {}, virtualTime = false, env = {} } = options;
  const keys = await developmentKeys(dir);
  const { databases, temporal, smtpUrl, bundle } = await layFoundations(dir, options, { keep, say });
  const wiring: Wiring = {
    ports,
    keys,
    databases,
    temporal: temporal ?? embeddedTemporal(ports),
    smtpUrl,
    blobUrl: pathToFileURL(blobFolder(dir)).href,
    bundle,
    virtualTime,
    env,
  };
  await all([
    ...SUBGRAPHS.map(name => step(say, `Subgraph ${name} ready`, () => keep(subgraphPart(name, wiring)))),
    ...(temporal === null ? [] : [step(say, 'Worker ready', () => keep(workerPart(wiring)))]),
    step(say, 'Gateway ready', () => keep(gatewayPart(wiring))),
  ]);
  const uiUrl = external.temporal ? null : `http://127.0.0.1:${ports.temporalUi}`;
  return {
    dataDir: dir,
    firstJobDue,
    firstJobDone,
    graphUrl: graphOf(ports.gateway),
    subgraphUrls: {
      contracts: graphOf(ports.contracts),
      metrics: graphOf(ports.metrics),
      audits: graphOf(ports.audits),
    },
    databases,
    temporal: temporal === null ? null : { address: temporal.TEMPORAL_ADDRESS, uiUrl },
    inboxUrl: external.smtpUrl ? null : `http://127.0.0.1:${ports.inbox}`,
    keys,
    pids,
    stop,
  };
}
