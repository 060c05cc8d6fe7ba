import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { PORT_NAMES, PORT_VARIABLES, type Ports } from '@surety/tools/supervisor/ports';
import { descendantsOf, leftOf, type ProcessEntry } from './process-table.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const ENDS_WITHIN_MS = 20_000;

/** What each process of a house is known by on its command line. */
const MARKS = {
  gateway: join(ROOT, 'gateway/src/main.ts'),
  contracts: join(ROOT, 'subgraphs/contracts/src/main.ts'),
  metrics: join(ROOT, 'subgraphs/metrics/src/main.ts'),
  audits: join(ROOT, 'subgraphs/audits/src/main.ts'),
  worker: join(ROOT, 'workflows/worker/src/main.ts'),
  temporal: 'server start-dev',
  postgres: '/postgres -D ',
} as const;
export const VICTIMS = [...(Object.keys(MARKS) as (keyof typeof MARKS)[]), 'supervisor'] as const;
export type Victim = (typeof VICTIMS)[number];

/** A house as `npm start` runs it, whose supervisor is a process of its own. */
export type HouseProcess = {
  /** Starts it on its data folder, and waits until it is ready. */
  start(): Promise<void>;
  /** Undefined while it is being started again. */
  pidOf(victim: Victim): number | undefined;
  /** Kills the supervisor and waits for everything that it started to end. @returns what did not */
  killSupervisor(): Promise<string[]>;
  /** Ends it in good order. @returns what is left of it */
  stop(): Promise<string[]>;
  /** Everything that it said. */
  said(): string;
};

export function houseProcess(dataDir: string, ports: Ports, env: Readonly<Record<string, string>>): HouseProcess {
  let supervisor: ChildProcess | undefined;
  let said = '';
  const running = (): ChildProcess & { pid: number } => {
    if (supervisor?.pid === undefined) throw new Error('The house was not started.');
    return supervisor as ChildProcess & { pid: number };
  };

  const end = async (signal: 'SIGKILL' | 'SIGTERM'): Promise<string[]> => {
    if (!supervisor) return [];
    const child = running();
    const started = descendantsOf(child.pid);
    const exited = once(child, 'exit');
    child.kill(signal);
    await exited;
    supervisor = undefined;
    return left(started);
  };
  const left = async (started: readonly ProcessEntry[]): Promise<string[]> => {
    const until = Date.now() + ENDS_WITHIN_MS;
    while (leftOf(started, dataDir).length > 0 && Date.now() < until) await sleep(100);
    return leftOf(started, dataDir);
  };

  return {
    async start() {
      const child = spawn(process.execPath, ['tools/src/start.ts', '--empty'], {
        cwd: ROOT,
        stdio: ['ignore', 'pipe', 'pipe'],
        env: {
          ...process.env,
          ...Object.fromEntries(PORT_NAMES.map(name => [PORT_VARIABLES[name], String(ports[name])])),
          SURETY_DATA: dataDir,
          ...env,
        },
      });
      supervisor = child;
      const from = said.length;
      for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (said += String(chunk)));
      while (!said.slice(from).includes('Surety is ready.')) {
        if (child.exitCode !== null) throw new Error(`The house did not start: ${said.slice(from)}`);
        await sleep(50);
      }
    },
    pidOf(victim) {
      if (victim === 'supervisor') return supervisor?.pid;
      return descendantsOf(running().pid).find(
        ({ parent, commandLine }) => parent === supervisor?.pid && commandLine.includes(MARKS[victim]),
      )?.pid;
    },
    killSupervisor: () => end('SIGKILL'),
    stop: () => end('SIGTERM'),
    said: () => said,
  };
}
