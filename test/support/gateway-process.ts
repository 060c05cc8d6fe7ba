import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';

const MAIN = fileURLToPath(new URL('src/main.ts', import.meta.resolve('@surety/gateway/package.json')));

/** The gateway as a process of its own. Whoever starts it ends it. */
export function startGatewayProcess(env: Record<string, string>) {
  const child = spawn(process.execPath, [MAIN], {
    env: { PATH: process.env.PATH ?? '', METRICS_PORT: '0', ...env },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr])
    stream?.on('data', chunk => {
      output += String(chunk);
    });
  return {
    child,
    /** All that it said so far. */
    output: () => output,
    exited: once(child, 'exit'),
    /** @returns the address of its graph, once it answers */
    listening: async (): Promise<string> => {
      for (let left = 200; left > 0 && child.exitCode === null; left -= 1) {
        const [url] = /http:\/\/[\d.:]+\/graphql/.exec(output) ?? [];
        if (url) return url;
        await sleep(50);
      }
      throw new Error(`The gateway does not listen: ${output}`);
    },
  };
}
