import { spawn } from 'node:child_process';
import { createHash } from 'node:crypto';
import { once } from 'node:events';
import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, utimesSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { basename, join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { INCOMING, openFolderStore, pathOf } from '@surety/platform/blobs/folder-store';
import { afterAll, expect, test } from 'vitest';

const ROUNDS = 12;
const folder = mkdtempSync(join(tmpdir(), 'surety-killed-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Every content that has its name in the store. */
const named = (): string[] =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter(path => !path.startsWith(INCOMING) && basename(path).length === 64)
    .map(path => join(folder, path));

/** Kills a process that puts contents, some time after its first one. @returns the hashes that it said were stored */
async function killedWhilePutting(afterMs: number): Promise<readonly string[]> {
  const script = fileURLToPath(new URL('./put-for-ever.ts', import.meta.url));
  const child = spawn(process.execPath, [script, folder], { stdio: ['ignore', 'pipe', 'inherit'] });
  let said = '';
  child.stdout.on('data', (text: Buffer) => (said += String(text)));
  await once(child.stdout, 'data');
  await sleep(afterMs);
  const ended = once(child, 'close');
  child.kill('SIGKILL');
  await ended;
  return said.split('\n').slice(0, -1);
}

test('whenever a process is killed, what it said is stored is there, and nothing half-written has a name', async () => {
  const stored: string[] = [];
  for (let round = 0; round < ROUNDS; round += 1) stored.push(...(await killedWhilePutting(round * 7)));
  expect(stored.length).toBeGreaterThan(ROUNDS);
  for (const hash of stored) expect(existsSync(pathOf(folder, hash)), hash).toBe(true);
  for (const path of named())
    expect(createHash('sha256').update(readFileSync(path)).digest('hex')).toBe(basename(path));

  const left = readdirSync(join(folder, INCOMING));
  expect(left.length, 'no process was killed while it wrote: this test sees nothing').toBeGreaterThan(0);
  await openFolderStore(folder);
  expect(readdirSync(join(folder, INCOMING)), 'another process may be writing them').toEqual(left);
  const [oldest = ''] = left;
  utimesSync(join(folder, INCOMING, oldest), 0, 0);
  await openFolderStore(folder);
  expect(readdirSync(join(folder, INCOMING))).toEqual(left.slice(1));
});
