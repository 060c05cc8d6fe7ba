import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { checkGraph } from './compose.ts';
import { messageOf } from './refusal.ts';
import { ROOT } from './supervisor/parts.ts';

/** What looks at the source without running it. */
export type Step = { readonly name: string; readonly run: () => Promise<StepResult> };
export type StepResult = { readonly ok: boolean; readonly output: string };

/** Runs a command of the project's own node_modules/.bin. */
export function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
): Promise<StepResult> {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(name, args, {
    cwd: ROOT,
    env: { ...process.env, ...env, PATH: path },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  let output = '';
  for (const stream of [child.stdout, child.stderr]) stream.on('data', (chunk: Buffer) => (output += chunk.toString()));
  return new Promise(done => {
    child.once('error', error => done({ ok: false, output: messageOf(error) }));
    child.once('close', code => done({ ok: code === 0, output }));
  });
}

/** Types, lint, format, unused code, and the composed graph and generated files against their schemas. */
export const CHECKS: readonly Step[] = [
  { name: 'types (tsc)', run: () => command('tsc', ['--noEmit', '-p', 'tsconfig.json']) },
  { name: 'lint (oxlint, with types)', run: () => command('oxlint', ['--type-aware']) },
  { name: 'format (biome)', run: () => command('biome', ['check', '--colors=off']) },
  { name: 'unused code (knip)', run: () => command('knip', ['--no-progress']) },
  { name: 'graph (composition, against the committed one)', run: () => succeeds(() => checkGraph(ROOT)) },
  { name: 'generated files (graphql-codegen)', run: () => command('graphql-codegen', ['--check']) },
];

/** A step that is work of this process: it fails by throwing. */
export async function succeeds(work: () => unknown): Promise<StepResult> {
  try {
    await work();
    return { ok: true, output: '' };
  } catch (thrown) {
    return { ok: false, output: messageOf(thrown) };
  }
}

/** Runs the steps one after the other, naming and timing each. @returns how many failed */
export async function runSteps(steps: readonly Step[], say: (line: string) => void): Promise<number> {
  let failed = 0;
  for (const { name, run } of steps) {
    const startedMs = performance.now();
    const { ok, output } = await run();
    say(`${ok ? 'ok    ' : 'FAILED'} ${name} (${((performance.now() - startedMs) / 1_000).toFixed(1)} s)`);
    if (ok) continue;
    failed += 1;
    say(output.trimEnd());
  }
  return failed;
}
