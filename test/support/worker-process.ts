import { type ChildProcess, spawn } from 'node:child_process';
import { once } from 'node:events';
import { fileURLToPath } from 'node:url';
import { freePorts } from '@surety/tools/free-ports';
import { tiedToParent } from '@surety/tools/launch';
import { expect } from 'vitest';

const MAIN = fileURLToPath(new URL('../../workflows/worker/src/main.ts', import.meta.url));
const children: ChildProcess[] = [];

/** Ends those that a test has left running. */
export function killWorkers(): void {
  for (const child of children.splice(0)) child.kill('SIGKILL');
}

/** A worker process. `health` asks it `live` or `ready`; status 0 when it does not answer. */
export async function startWorker(env: Readonly<Record<string, string>>) {
  const [port = 0, nobody = 0] = await freePorts(2);
  const graph = `http://127.0.0.1:${nobody}/graphql`;
  const [command, ...args] = [...tiedToParent('KILL'), process.execPath, MAIN];
  const child = spawn(command, args, {
    env: {
      PATH: process.env['PATH'] ?? '',
      PORT: String(port),
      TEMPORAL_ADDRESS: `127.0.0.1:${nobody}`,
      CONTRACTS_URL: graph,
      METRICS_URL: graph,
      AUDITS_URL: graph,
      WORKER_IDENTITY_KEY: 'a'.repeat(64),
      SMTP_URL: `smtp://127.0.0.1:${nobody}`,
      ...env,
    },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  children.push(child);
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += String(chunk)));
  const exited = once(child, 'exit');
  const health = (what: 'live' | 'ready') =>
    fetch(`http://127.0.0.1:${port}/health/${what}`).then(
      ({ status }) => status,
      () => 0,
    );
  return {
    output: () => output,
    exited,
    health,
    asked: async (path: string) => (await fetch(`http://127.0.0.1:${port}${path}`)).text(),
    ready: () => expect.poll(() => health('ready'), { timeout: 20_000 }).toBe(200),
    kill: () => child.kill('SIGKILL'),
    /** Tells it to stop. @returns its exit code and how long it took */
    async stop() {
      const from = performance.now();
      child.kill('SIGTERM');
      const [code] = await exited;
      return { code, tookMs: performance.now() - from };
    },
  };
}
