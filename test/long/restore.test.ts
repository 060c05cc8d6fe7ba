import { execFile } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { runDemo } from '@surety/tools/demo';
import { graphClient } from '@surety/tools/graph-client';
import { type House, startHouse } from '@surety/tools/supervisor/house';
import { freeHousePorts, PORT_NAMES, PORT_VARIABLES, type Ports } from '@surety/tools/supervisor/ports';
import { tokensForTenant } from '@surety/tools/tokens';
import { request } from 'undici';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { rowsOf } from '../support/rows.ts';
import { type BreachView, breachesOf } from '../support/scenario.ts';

const ROOT = fileURLToPath(new URL('../..', import.meta.url));
const WELL = 'All is well: rows and lifecycles agree.\n';
const MENDED = { code: 0, out: expect.stringContaining(WELL), err: '' };
const BREACHES = 8;

const root = mkdtempSync(join(tmpdir(), 'surety-restore-'));
const folder = (name: string): string => join(root, name);
afterAll(() => rmSync(root, { recursive: true, force: true }));

type Ended = { readonly code: number; readonly out: string; readonly err: string };

/** A command of `npm run -s surety`, on a data folder. */
const surety = (words: readonly string[], dataDir: string, ports?: Ports): Promise<Ended> =>
  new Promise(done => {
    const numbers = ports ? PORT_NAMES.map(name => [PORT_VARIABLES[name], String(ports[name])]) : [];
    const env = { ...process.env, ...Object.fromEntries(numbers), SURETY_DATA: dataDir };
    const child = execFile('node', ['tools/src/surety.ts', ...words], { cwd: ROOT, env }, (_error, out, err) =>
      done({ code: child.exitCode ?? -1, out, err }),
    );
  });

const managerOf = ({ graphUrl, keys }: House) => graphClient(graphUrl, keys.tokens.manager);
const isTold = ({ phase }: BreachView): boolean => phase !== 'NOTICE_DUE';

/** Records minute after minute until it is stopped. @returns the instants that were acknowledged so far */
function recordFacts({ graphUrl, keys }: House): { readonly acknowledged: string[]; stop(): Promise<void> } {
  const client = graphClient(graphUrl, keys.tokens.integration);
  const acknowledged: string[] = [];
  let stopped = false;
  const recording = (async () => {
    for (let minute = 0; !stopped; minute += 1) {
      const at = new Date(Date.parse('2026-06-17T00:00:00Z') + minute * 60_000).toISOString();
      await client.mutate(
        'recordStates',
        'mutation ($input: RecordStatesInput!) { recordStates(input: $input) { recorded { new } problems { code message path retryable } } }',
        { service: 'Datalab', source: 'datalab-status', rows: [{ at, state: 'UP' }] },
      );
      acknowledged.push(at);
    }
  })();
  return {
    acknowledged,
    stop: () => {
      stopped = true;
      return recording;
    },
  };
}

async function factsIn({ databases }: House): Promise<Set<string>> {
  const query = "select at from service_state where source = 'datalab-status'";
  const rows = await rowsOf<{ at: Date }>(databases.metrics, query);
  return new Set(rows.map(({ at }) => at.toISOString()));
}

const mailsIn = async ({ inboxUrl }: House): Promise<number> =>
  ((await (await request(`${inboxUrl}/api/email`)).body.json()) as unknown[]).length;

/** A backup that holds the rows of one and the workflows of another. */
function mixed(name: string, rows: string, workflows: string): string {
  const dir = folder(name);
  cpSync(folder(rows), dir, { recursive: true });
  rmSync(join(dir, 'temporal'), { recursive: true });
  cpSync(join(folder(workflows), 'temporal'), join(dir, 'temporal'), { recursive: true });
  return dir;
}

describe('a system that was backed up while it ran', () => {
  const original = folder('data');
  let acknowledged: readonly string[];
  let analysed: BreachView;

  beforeAll(async () => {
    const house = await startHouse({ dataDir: original, ports: await freeHousePorts() });
    try {
      await runDemo({ graphUrl: house.graphUrl, tokens: house.keys.tokens, say: () => undefined });
      const facts = recordFacts(house);
      while (facts.acknowledged.length < 20) await new Promise(resolve => setTimeout(resolve, 20));
      acknowledged = [...facts.acknowledged];
      const first = await surety(['backup', folder('first')], original);
      await facts.stop();
      expect(first).toMatchObject({ code: 0, err: '' });
      expect(facts.acknowledged.length).toBeGreaterThan(acknowledged.length);

      const [breach] = await breachesOf(managerOf(house));
      if (!breach) expect.fail('no breach');
      analysed = breach;
      await managerOf(house).mutate(
        'analyseBreach',
        'mutation ($input: AnalyseBreachInput!) { analyseBreach(input: $input) { breach { id } problems { code message path } } }',
        { breachId: breach.id, expectedVersion: breach.version, cause: 'A cable.', improvement: 'Two cables.' },
      );
      // What follows from the analysis is told before the backup.
      await vi.waitFor(
        async () => {
          const told = (await breachesOf(managerOf(house))).find(({ id }) => id === analysed.id)?.notifications ?? [];
          expect(told.filter(({ toldAt }) => toldAt !== null).map(({ kind }) => kind)).toContain('REMEDY_TURN');
        },
        { timeout: 30_000, interval: 200 },
      );
      const later = await tokensForTenant(house.keys.signing, 'later');
      await runDemo({ graphUrl: house.graphUrl, tokens: later, say: () => undefined });
      expect(await surety(['backup', folder('second')], original)).toMatchObject({ code: 0, err: '' });
      const inUse = await surety(['restore', folder('first')], original);
      expect(inUse).toMatchObject({ code: 1, err: expect.stringContaining('A system runs on the data folder') });
    } finally {
      await house.stop();
    }
  });

  /** Restores into a new data folder and starts on it. */
  async function restored(name: string, backup: string): Promise<{ house: House; ports: Ports }> {
    const dataDir = folder(name);
    expect(await surety(['restore', backup], dataDir)).toMatchObject({ code: 0, err: '' });
    const ports = await freeHousePorts();
    return { house: await startHouse({ dataDir, ports }), ports };
  }

  test('is all there after a restore, and is reconciled', async () => {
    const { house, ports } = await restored('restored', folder('first'));
    try {
      const there = await factsIn(house);
      expect(acknowledged.filter(at => !there.has(at))).toEqual([]);
      const breaches = await breachesOf(managerOf(house));
      expect(breaches.filter(isTold)).toHaveLength(BREACHES);
      expect(await surety(['reconcile', '--apply'], house.dataDir, ports)).toMatchObject(MENDED);
      expect(await surety(['reconcile'], house.dataDir, ports)).toMatchObject({ code: 0, out: WELL });
      expect(await mailsIn(house)).toBe(0);
    } finally {
      await house.stop();
    }
  });

  test('with a Temporal store from an earlier moment: what it lacks is started and sent again, and nobody is told twice', async () => {
    const { house, ports } = await restored('older-temporal', mixed('mixed-1', 'second', 'first'));
    try {
      const found = await surety(['reconcile'], house.dataDir, ports);
      expect(found.code).toBe(1);
      expect(found.out).toMatch(
        new RegExp(`^${analysed.workflowId} does not know 2 messages from \\d+ to \\d+ of contracts`, 'm'),
      );
      expect(found.out.match(/^breach\/later\/.* does not run, although its record/gm)).toHaveLength(BREACHES);
      expect(await surety(['reconcile', '--apply'], house.dataDir, ports)).toMatchObject(MENDED);
      expect(await surety(['reconcile', '--apply'], house.dataDir, ports)).toMatchObject({ code: 0, out: WELL });
      const [breach] = (await breachesOf(managerOf(house))).filter(({ id }) => id === analysed.id);
      expect(breach).toMatchObject({ phase: 'AWAITING_PLAN' });
      expect(await mailsIn(house)).toBe(0);
    } finally {
      await house.stop();
    }
  });

  test('with databases from an earlier moment: what has no record ends, and the rest goes on from its records', async () => {
    const { house, ports } = await restored('older-rows', mixed('mixed-2', 'first', 'second'));
    try {
      const found = await surety(['reconcile'], house.dataDir, ports);
      expect(found.code).toBe(1);
      expect(found.out).toMatch(new RegExp(`^${analysed.workflowId} knows message \\d+ of contracts`, 'm'));
      expect(found.out.match(/^breach\/later\/.* runs, and there is no record of it/gm)).toHaveLength(BREACHES);
      expect(await surety(['reconcile', '--apply'], house.dataDir, ports)).toMatchObject(MENDED);
      expect(await surety(['reconcile', '--apply'], house.dataDir, ports)).toMatchObject({ code: 0, out: WELL });
      const [breach] = (await breachesOf(managerOf(house))).filter(({ id }) => id === analysed.id);
      expect(breach).toMatchObject({ phase: 'AWAITING_ANALYSIS' });
    } finally {
      await house.stop();
    }
  });

  test.each([
    ['restore', 'first', 'data', 'is not empty; move it away'],
    ['restore', 'torn', 'new', 'holds no whole backup'],
    ['backup', 'first', 'data', 'is not empty; name a new folder'],
    ['backup', 'new', 'nowhere', 'There is no system in the data folder'],
  ])('%s of %s on the data folder %s is refused', async (command, name, data, says) => {
    mkdirSync(folder('torn'), { recursive: true });
    writeFileSync(join(folder('torn'), 'anything'), '');
    expect(await surety([command, folder(name)], folder(data))).toMatchObject({
      code: 1,
      err: expect.stringContaining(says),
    });
  });
});
