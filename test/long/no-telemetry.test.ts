import { execFile, spawnSync } from 'node:child_process';
import { chmodSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, expect, test } from 'vitest';
import { ROOT } from '../support/compose.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-no-network-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));
chmodSync(folder, 0o755);
writeFileSync(join(folder, 'resolv.conf'), 'nameserver 127.0.0.1\n');

/** Words to put before a command: it sees loopback only, and asks the recorder for names. */
const CUT_OFF = [
  '--net',
  '--mount',
  'sh',
  '-c',
  'ip link set lo up && mount --bind "$0/resolv.conf" /etc/resolv.conf && exec "$@"',
  folder,
];
const canCutOff = spawnSync('unshare', [...CUT_OFF, 'true']).status === 0;

type Report = {
  readonly didFirstJob: boolean;
  readonly tried: { readonly names: readonly string[]; readonly unrouted: number };
  readonly requested: { readonly total: number; readonly outside: readonly string[] };
  readonly control: { readonly names: readonly string[]; readonly unrouted: number };
};

test.skipIf(!canCutOff)(
  'no part of the system, and no page of it, tries to reach anything outside this machine (skipped where this user may not make a network namespace)',
  async () => {
    const script = join(ROOT, 'test/support/no-network/run.ts');
    const { stdout } = await promisify(execFile)(
      'unshare',
      [...CUT_OFF, process.execPath, script, join(folder, 'data')],
      {
        cwd: ROOT,
      },
    );
    const { didFirstJob, tried, requested, control } = JSON.parse(stdout.trim().split('\n').at(-1) ?? '') as Report;
    expect(tried).toEqual({ names: [], unrouted: 0 });
    expect(requested).toEqual({ total: expect.any(Number), outside: [] });
    // The system did its work, the pages were loaded, and an attempt would have been noticed.
    expect(didFirstJob).toBe(true);
    expect(requested.total).toBeGreaterThan(20);
    expect(control).toEqual({ names: ['telemetry.example'], unrouted: expect.any(Number) });
    expect(control.unrouted).toBeGreaterThan(0);
  },
);
