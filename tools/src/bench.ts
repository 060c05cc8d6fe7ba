import { spawn } from 'node:child_process';
import { globSync } from 'node:fs';
import { basename, join } from 'node:path';
import { ended } from './launch.ts';
import { Refusal, runCommand } from './refusal.ts';
import { ROOT } from './supervisor/parts.ts';

/** Runs `bench/src/NAME.ts`; the last line of its output is its result as JSON. */
await runCommand(async () => {
  const [name, ...args] = process.argv.slice(2);
  const known = globSync('bench/src/*.ts', { cwd: ROOT })
    .map(file => basename(file, '.ts'))
    .toSorted();
  if (name === undefined || !known.includes(name))
    throw new Refusal(`Usage: npm run bench -- NAME, with one of: ${known.join(', ')}`);
  const child = spawn(process.execPath, [join(ROOT, 'bench/src', `${name}.ts`), ...args], {
    cwd: ROOT,
    stdio: 'inherit',
  });
  for (const signal of ['SIGINT', 'SIGTERM'] as const) process.on(signal, () => child.kill(signal));
  await ended(child);
  process.exitCode = child.exitCode ?? 1;
});
