import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { runDemo } from '@surety/tools/demo';
import { graphClient } from '@surety/tools/graph-client';
import { type House, startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts, PORT_NAMES, PORT_VARIABLES } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { breachesOf } from '../support/scenario.ts';
import { seeded } from '../support/seeded.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
/** Each part of the house that may die at any moment. */
const VICTIMS = ['gateway', 'contracts', 'metrics', 'audits', 'worker', 'temporal', 'postgres'] as const;
const SEED = 20_260_223;
const GIVE_UP_AFTER_MS = 600_000;

/** Command lines of processes that name a folder. */
const processesNaming = (folder: string): string[] =>
  readdirSync('/proc')
    .filter(name => /^\d+$/.test(name))
    .flatMap(pid => {
      try {
        return [
          readFileSync(`/proc/${pid}/cmdline`, 'utf8').replaceAll('\0', ' ') +
            readFileSync(`/proc/${pid}/environ`, 'utf8').replaceAll('\0', ' '),
        ];
      } catch {
        return []; // it has ended meanwhile
      }
    })
    .filter(line => line.includes(folder));

describe('every process is killed while the first job runs', () => {
  let house: House;
  let dataDir: string;
  const random = seeded(SEED);
  beforeAll(async () => {
    dataDir = mkdtempSync(join(tmpdir(), 'surety-kill-'));
    house = await startHouse({ dataDir, ports: await freeHousePorts() });
  });
  afterAll(async () => {
    await house.stop();
    rmSync(dataDir, { recursive: true, force: true });
  });

  test('the same breaches, nothing lost, each notice told under one Message-ID', async () => {
    const killed: string[] = [];
    const killing = (async () => {
      for (const victim of [...VICTIMS, ...VICTIMS].toSorted(() => random() - 0.5)) {
        await sleep(300 + random() * 1_500);
        const pid = house.pids()[victim];
        if (pid === undefined) continue; // it is being restarted
        process.kill(pid, 'SIGKILL');
        killed.push(victim);
      }
      return true;
    })();
    // One job after the other, each for a tenant of its own, for as long as parts are killed.
    const tenants: string[] = [];
    for (let over = false; !over; over = await Promise.race([killing, sleep(0).then(() => false)])) {
      const tenant = `killed-${tenants.length + 1}`;
      tenants.push(tenant);
      await untilDone({
        graphUrl: house.graphUrl,
        tokens: await tokensForTenant(house.keys.signing, tenant),
        say: () => undefined,
      });
    }
    expect(new Set(killed).size).toBe(VICTIMS.length);

    for (const tenant of tenants) {
      const { manager } = await tokensForTenant(house.keys.signing, tenant);
      const breaches = await breachesOf(graphClient(house.graphUrl, manager));
      expect(breaches.map(({ period }) => period).toSorted()).toEqual(
        ['2024-09', '2024-11', '2025-02', '2026-02'].flatMap(period => [period, period]),
      );
      expect(breaches.map(({ legs }) => legs[0]?.downMinutes).toSorted()).toEqual(
        ['3372.2', '3385.8', '185.3', '185.3', '157.8', '157.8', '77.8', '77.8'].toSorted(),
      );
      expect(breaches.every(({ phase }) => phase === 'AWAITING_ANALYSIS')).toBe(true);
    }
    const { body } = await request(`${house.inboxUrl}/api/email`);
    const mails = (await body.json()) as { headers: Record<string, string> }[];
    // A mail that the server accepted just before the worker died is sent again under the same id.
    expect(new Set(mails.map(({ headers }) => headers['message-id'])).size).toBe(8 * tenants.length);
    expect(mails.length).toBeLessThanOrEqual(8 * tenants.length + killed.length);
  });
});

/** Repeats a job until it is done: a part may be away, and every step can be repeated. */
async function untilDone(demo: Parameters<typeof runDemo>[0]): Promise<void> {
  const until = Date.now() + GIVE_UP_AFTER_MS;
  for (;;) {
    try {
      await runDemo(demo);
      return;
    } catch (error) {
      if (Date.now() > until) throw error;
      await sleep(500);
    }
  }
}

describe('the supervisor is killed', () => {
  test('no process of it is left behind', async () => {
    const dataDir = mkdtempSync(join(tmpdir(), 'surety-orphans-'));
    const ports = await freeHousePorts();
    const child = spawn(process.execPath, ['tools/src/start.ts', '--empty'], {
      cwd: ROOT,
      stdio: ['ignore', 'pipe', 'ignore'],
      env: {
        ...process.env,
        ...Object.fromEntries(PORT_NAMES.map(name => [PORT_VARIABLES[name], String(ports[name])])),
        SURETY_DATA: dataDir,
      },
    });
    const exited = once(child, 'exit');
    let said = '';
    for await (const chunk of child.stdout) {
      said += String(chunk);
      if (said.includes('Surety is ready.')) break;
    }
    expect(processesNaming(dataDir).length).toBeGreaterThan(VICTIMS.length);
    child.kill('SIGKILL');
    await exited;
    const until = Date.now() + 15_000;
    while (processesNaming(dataDir).length > 0 && Date.now() < until) await sleep(200);
    expect(processesNaming(dataDir)).toEqual([]);
    rmSync(dataDir, { recursive: true, force: true });
  });
});
