import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer, type RequestListener, request, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ROLES } from '@surety/platform/identity';
import { type Archive, openArchive, recordsOf } from '@surety/tools/service-record/archive';
import { exportRecord } from '@surety/tools/service-record/export';
import { ROOT } from '@surety/tools/supervisor/parts';
import { afterAll, beforeAll, expect, test, vi } from 'vitest';
import type { Caller } from '../../support/subgraph.ts';
import { manager } from '../contracts/house.ts';
import { callersWith, nameOf, seesRecords } from './callers.ts';
import { openHouse } from './house.ts';
import { type Records, registerRecords } from './records.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-record-'));
let house: Awaited<ReturnType<typeof openHouse>>;
let records: Records;
beforeAll(async () => {
  house = await openHouse();
  records = await registerRecords(house);
});
afterAll(async () => {
  await house?.close();
  rmSync(folder, { recursive: true });
});

let exports = 0;
/** Exports and verifies a record, as the command does. @returns where it is */
async function exported(
  caller: Caller,
  contractId = records['contractId'] ?? '',
  gatewayUrl = house.gatewayUrl,
): Promise<string> {
  const path = join(folder, `${++exports}.zip`);
  await exportRecord({ gatewayUrl, token: await house.tokenOf(caller), contractId, path });
  return path;
}
async function opened<T>(path: string, look: (archive: Archive) => Promise<T> | T): Promise<T> {
  const archive = await openArchive(path);
  try {
    return await look(archive);
  } finally {
    archive.close();
  }
}
const rowsOf = (path: string, name: string): Promise<unknown[]> =>
  opened(path, async archive => {
    const rows: unknown[] = [];
    for await (const record of recordsOf(await archive.read(`${name}.jsonl`))) rows.push(JSON.parse(record));
    return rows;
  });

const PEOPLE = [
  ...ROLES.filter(role => role !== 'system').flatMap(role => callersWith([role])),
  ...callersWith(['customer', 'integration']),
];

test.each(PEOPLE.map(caller => [nameOf(caller), caller] as const))(
  '%s: whoever sees the contract, and nobody else',
  async (_, caller) => {
    if (seesRecords(caller)) {
      const { contract, exportedBy, files } = await opened(await exported(caller), ({ manifest }) => manifest);
      expect(contract.id).toBe(records['contractId']);
      expect(exportedBy.roles).toEqual(caller.roles);
      expect(files.find(({ path }) => path === 'versions.jsonl')?.records).toBe(1);
      return;
    }
    await expect(exported(caller)).rejects.toThrow(`There is no contract ${records['contractId']} that you may see.`);
    await expect(exported(caller, 'ctr_none')).rejects.toThrow('There is no contract ctr_none that you may see.');
  },
);

test('without a token it is not even asked for', async () => {
  const answer = await house.knock('gateway', null, {
    method: 'GET',
    path: `/service-records/${records['contractId']}`,
  });
  expect([answer.status, answer.headers.get('content-type')]).toEqual([
    401,
    expect.stringMatching(/^application\/problem\+json/),
  ]);
});

test('all that hangs on the contract is in it, and is what the graph answers', async () => {
  const path = await exported(manager);
  const counts = await opened(path, ({ manifest }) =>
    Object.fromEntries(manifest.files.map(each => [each.path, each.records])),
  );
  for (const name of [
    'versions',
    'evaluations',
    'breaches',
    'changes',
    'terminations',
    'reviews',
    'findings',
    'complaints',
    'notifications',
    'documents',
    'exclusions',
    'maintenance',
    'trail',
  ])
    expect(counts[`${name}.jsonl`], name).toBeGreaterThan(0);
  const { text } = await house.ask(
    'gateway',
    manager,
    `query ($id: ID!) { contract(id: $id) { versions { number canonical hash signatures { at } }
      breaches { edges { node { id phase settlements { round content } legs { value revision } } } } trail { edges { node { id actor details link { position hash } } } } } }`,
    { id: records['contractId'] },
  );
  const { contract } = JSON.parse(text).data;
  expect(await rowsOf(path, 'versions')).toMatchObject(contract.versions);
  for (const list of ['breaches', 'trail'])
    expect(await rowsOf(path, list)).toMatchObject(contract[list].edges.map(({ node }: { node: object }) => node));
});

test('the same state is the same record, whenever it is exported', async () => {
  const [one, other] = [await exported(manager), await exported(manager)];
  const { exportedAt, ...first } = await opened(one, ({ manifest }) => manifest);
  const { exportedAt: later, ...second } = await opened(other, ({ manifest }) => manifest);
  expect(second).toEqual(first);
  expect(later > exportedAt).toBe(true);
});

test("what a customer may not see is named, and the provider's own is not in it", async () => {
  const customer: Caller = { roles: ['customer'], party: 'customer', subject: 'customer' };
  const path = await exported(customer);
  expect(await opened(path, ({ manifest }) => manifest.withheld)).toContain('contract.assessment');
  const told = await rowsOf(path, 'notifications');
  expect(told.length).toBeGreaterThan(0);
  for (const { party } of told as { party: { id: string } }[]) expect(party.id).toBe(records['customerId']);
});

/** Stands between the gateway and who exports. @param cutAfter so many bytes of an answer; then the line is cut, or nothing more comes */
async function lineThat(does: 'breaks' | 'hangs', afterBytes: number): Promise<Server> {
  const pass: RequestListener = (asked, answer) => {
    request(`${house.gatewayUrl}${asked.url}`, { headers: asked.headers }, given => {
      answer.writeHead(given.statusCode ?? 500, given.headers);
      let passed = 0;
      given.on('data', (piece: Buffer) => {
        const left = piece.subarray(0, Math.max(0, afterBytes - passed));
        passed += piece.length;
        answer.write(left);
        if (passed < afterBytes) return;
        if (does === 'breaks') answer.destroy();
        else given.pause();
      });
    }).end();
  };
  const server = createServer(pass);
  await once(server.listen(0, '127.0.0.1'), 'listening');
  return server;
}
const urlOf = (server: Server): string => `http://127.0.0.1:${(server.address() as AddressInfo).port}`;

test('an export whose line breaks leaves nothing', async () => {
  const line = await lineThat('breaks', 3_000);
  const before = readdirSync(folder);
  await expect(exported(manager, undefined, urlOf(line))).rejects.toThrow('The export was broken off');
  expect(readdirSync(folder)).toEqual(before);
  line.close();
});

test('an export that is killed leaves no archive of that name', async () => {
  const line = await lineThat('hangs', 3_000);
  const path = join(folder, 'killed.zip');
  const words = ['tools/src/surety.ts', 'service-record', 'export', records['contractId'] ?? '', path];
  const env = { ...process.env, GATEWAY_URL: urlOf(line), SURETY_TOKEN: await house.tokenOf(manager) };
  const command = spawn(process.execPath, words, { cwd: ROOT, env, stdio: 'ignore' });
  const begun = () => readdirSync(folder).filter(name => name.startsWith('killed.zip'));
  await vi.waitFor(() => expect(begun()).toEqual([expect.stringMatching(/^killed\.zip\.\d+\.part$/)]), {
    timeout: 20_000,
  });
  command.kill('SIGKILL');
  await once(command, 'exit');
  expect(begun()).toEqual([expect.stringMatching(/\.part$/)]);
  line.closeAllConnections();
  line.close();
});

test('a name that is taken is not written over', async () => {
  const path = await exported(manager);
  const again = exportRecord({
    gatewayUrl: house.gatewayUrl,
    token: await house.tokenOf(manager),
    contractId: records['contractId'] ?? '',
    path,
  });
  await expect(again).rejects.toThrow('is there already');
});

test('when a subgraph fails under way, nothing is kept', async () => {
  await house.metrics.query('alter table evaluation rename to taken_away');
  const before = readdirSync(folder);
  await expect(exported(manager)).rejects.toThrow('The export was broken off');
  expect(readdirSync(folder)).toEqual(before);
  await house.metrics.query('alter table taken_away rename to evaluation');
  await exported(manager);
});
