import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { findTemporal } from '@surety/tools/find-temporal';
import { freeHousePorts, PORT_NAMES, PORT_VARIABLES } from '@surety/tools/supervisor/ports';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const READY = 'Surety is ready.';
const READY_WITHIN_MS = 300_000;
const WARM_RUNS = 3;

/** Seconds from `npm start` in a clone to its banner, and from Ctrl-C to its end. */
async function start(
  clone: string,
  env: NodeJS.ProcessEnv,
): Promise<{ readonly ready: number; readonly stopped: number }> {
  const startedMs = performance.now();
  const child = spawn('npm', ['start', '--', '--empty'], {
    cwd: clone,
    env,
    stdio: ['ignore', 'pipe', 'inherit'],
    detached: true,
  });
  const ended = once(child, 'exit');
  let said = '';
  const timer = setTimeout(() => process.kill(-(child.pid ?? 0), 'SIGKILL'), READY_WITHIN_MS);
  for await (const chunk of child.stdout) {
    said += String(chunk);
    if (said.includes(READY)) break;
  }
  clearTimeout(timer);
  if (!said.includes(READY)) throw new Error(`The system did not start:\n${said}`);
  const ready = (performance.now() - startedMs) / 1_000;
  const stoppingMs = performance.now();
  process.kill(-(child.pid ?? 0), 'SIGINT');
  await ended;
  return { ready, stopped: (performance.now() - stoppingMs) / 1_000 };
}

const binary = await findTemporal(console.log);
if (binary === null) throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
const folder = mkdtempSync(join(tmpdir(), 'surety-bench-start-'));
try {
  const clone = join(folder, 'clone');
  execFileSync('git', ['clone', '--quiet', ROOT, clone]);
  const ports = await freeHousePorts();
  const env = {
    ...process.env,
    ...Object.fromEntries(PORT_NAMES.map(name => [PORT_VARIABLES[name], String(ports[name])])),
    SURETY_DATA: join(clone, '.data'),
    TEMPORAL_CLI_PATH: binary,
    // Caches of its own: nothing of an earlier install is found.
    npm_config_cache: join(folder, 'npm'),
    XDG_DATA_HOME: join(folder, 'data'),
    XDG_CACHE_HOME: join(folder, 'cache'),
  };
  const cold = await start(clone, env);
  console.log(
    `cold (no packages, no data folder): ready in ${cold.ready.toFixed(1)} s, stopped in ${cold.stopped.toFixed(1)} s`,
  );
  const warm = [];
  for (let run = 0; run < WARM_RUNS; run += 1) {
    const { ready, stopped } = await start(clone, env);
    console.log(`warm: ready in ${ready.toFixed(1)} s, stopped in ${stopped.toFixed(1)} s`);
    warm.push(ready);
  }
  const median = warm.toSorted((a, b) => a - b)[Math.floor(WARM_RUNS / 2)] ?? Number.NaN;
  console.log(
    JSON.stringify({
      bench: 'start',
      ratio: Number((median / cold.ready).toFixed(3)),
      reference:
        'cold start of the same run: no packages installed, empty caches, no data folder; the Temporal server was there',
      coldSeconds: Number(cold.ready.toFixed(1)),
      warmSeconds: Number(median.toFixed(1)),
      stopSeconds: Number(cold.stopped.toFixed(1)),
    }),
  );
} finally {
  rmSync(folder, { recursive: true, force: true });
}
