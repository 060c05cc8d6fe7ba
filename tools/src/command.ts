import { spawn } from 'node:child_process';
import { join } from 'node:path';
import { messageOf } from './refusal.ts';
import { ROOT } from './supervisor/parts.ts';

/** How a step went: what it prints is shown when it failed, a note always. */
export type StepResult = { readonly ok: boolean; readonly output: string; readonly note?: string };

/** Runs a command of the project's own node_modules/.bin. */
export function command(
  name: string,
  args: readonly string[],
  env: Readonly<Record<string, string>> = {},
  cwd = ROOT,
): Promise<StepResult> {
  const path = `${join(ROOT, 'node_modules/.bin')}:${process.env['PATH'] ?? ''}`;
  const child = spawn(name, args, {
    cwd,
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
