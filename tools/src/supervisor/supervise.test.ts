import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { launchOf } from '../launch.ts';
import { type Supervised, supervise } from './supervise.ts';

const FOLLOW_PARENT = new URL('./follow-parent.ts', import.meta.url).href;
let folder: string;
let said: string[];
let part: Supervised | undefined;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'surety-supervise-'));
  said = [];
});
afterEach(async () => {
  await part?.stop();
  rmSync(folder, { recursive: true });
});

/** A fake is ready once it has said so. */
const ready = async (signal: AbortSignal): Promise<void> => {
  const log = join(folder, 'fake.log');
  while (!(existsSync(log) && readFileSync(log, 'utf8').includes('ready'))) await sleep(20, null, { signal });
};

function supervised(script: string): Supervised {
  const launch = launchOf([process.execPath, '--import', FOLLOW_PARENT, '-e', script], process.env, folder);
  part = supervise(
    { name: 'fake', launch, isNode: true, ready, stopSignal: 'SIGTERM', stopWithinMs: 500 },
    join(folder, 'fake.log'),
    line => said.push(line),
  );
  return part;
}

const isRunning = (pid: number | undefined): boolean => {
  try {
    return pid !== undefined && process.kill(pid, 0);
  } catch {
    return false;
  }
};

describe('a part that dies', () => {
  test('is started again, and its name, its exit code and its last words are told', async () => {
    const running = supervised(
      `console.log('ready'); console.log('{"level":50,"msg":"lost the database"}'); setTimeout(() => process.exit(3), 300)`,
    );
    await running.start();
    const first = running.pid();
    await vi.waitFor(() => expect(said.join('\n')).toContain('fake is ready again'), 5_000);
    expect(said).toContain('fake: lost the database');
    expect(said).toContain('fake ended (exit code 3), last words: lost the database');
    expect(said).toContain('fake is started again in 0.5 s');
    expect(running.pid()).not.toBe(first);
  });

  test('before it is ready is refused with what it said, and its log names the place', async () => {
    await expect(supervised(`console.error('no port'); process.exit(78)`).start()).rejects.toThrow(
      `fake ended before it was ready (exit code 78): no port The log: ${join(folder, 'fake.log')}`,
    );
    expect(readFileSync(join(folder, 'fake.log'), 'utf8')).toBe('no port\n');
  });
});

describe('stopping', () => {
  test('ends a part that listens to the signal, and it is not started again', async () => {
    const running = supervised(`console.log('ready'); setInterval(() => undefined, 1000)`);
    await running.start();
    const pid = running.pid();
    expect(isRunning(pid)).toBe(true);
    await running.stop();
    expect(isRunning(pid)).toBe(false);
    expect(said).toEqual([]);
  });

  test('kills a part that does not', async () => {
    const running = supervised(
      `process.on('SIGTERM', () => undefined); console.log('ready'); setInterval(() => undefined, 1000)`,
    );
    await running.start();
    const startedMs = Date.now();
    await running.stop();
    expect(isRunning(running.pid())).toBe(false);
    expect(Date.now() - startedMs).toBeGreaterThanOrEqual(450);
  });
});
