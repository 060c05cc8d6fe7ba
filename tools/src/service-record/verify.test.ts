import { createHash, randomUUID } from 'node:crypto';
import { mkdtempSync, rmSync } from 'node:fs';
import { open, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import { type Entry, FIRST_HASH, linkOf } from '@surety/audits/trail-chain';
import { archiveOf } from '@surety/gateway/service-record/archive';
import { MANIFEST, type Manifest } from '@surety/gateway/service-record/manifest';
import { afterAll, expect, test, vi } from 'vitest';
import { openPromise } from 'yauzl';
import { openArchive } from './archive.ts';
import { pageOf } from './page.ts';
import { verify } from './verify.ts';

const folder = mkdtempSync(join(tmpdir(), 'surety-record-'));
afterAll(() => rmSync(folder, { recursive: true }));

type Files = Readonly<Record<string, readonly object[]>>;

const sha256 = (text: string): string => createHash('sha256').update(text).digest('hex');
const signed = (number: number, canonical: string) => ({ number, canonical, hash: sha256(canonical) });
const HEAD = { length: 0, hash: FIRST_HASH };
const TRAIL = ['draftContract', 'signContract', 'giveNotice'].map((action, index) => {
  const entry = {
    id: `trl_${index}`,
    channel: 'GRAPH',
    subgraph: 'contracts',
    action,
    outcome: 'DONE',
    problemCode: null,
  };
  const said = { actor: 'kim', reason: null, details: '{}', subjectKind: 'contract', subjectId: 'ctr_1' };
  const hashed: Entry = { ...entry, ...said, at: new Date(0), role: 'manager auditor', contractId: 'ctr_1' };
  const link = linkOf(hashed, HEAD, '00ff');
  Object.assign(HEAD, { length: link.position, hash: link.hash });
  return {
    ...entry,
    ...said,
    at: '1970-01-01T00:00:00.000Z',
    role: 'MANAGER',
    erasedAt: null,
    link: { ...link, roles: 'manager auditor' },
  };
});
const FILES: Files = {
  'contract.jsonl': [{ id: 'ctr_1', title: 'Archive <service>' }],
  'versions.jsonl': [signed(1, '{"title":"Archive"}'), signed(2, '{"title":"Archive 2"}')],
  // Their own order is that of their decisions.
  'trail.jsonl': TRAIL.toReversed(),
};

async function* filesOf(files: Files) {
  for (const [path, rows] of Object.entries(files))
    yield {
      path,
      rows: (async function* () {
        yield* rows;
      })(),
    };
}
const bytesOf = (files: Files, changes: Partial<Manifest> = {}): Promise<Buffer> =>
  buffer(
    archiveOf(filesOf(files), content => ({
      format: 'surety/service-record/1',
      tenant: 'acme',
      contract: { id: 'ctr_1', title: 'Archive <service>' },
      exportedAt: '2031-03-10T12:00:00Z',
      exportedBy: { subject: 'kim', roles: ['manager'], party: null },
      trail: { intact: true, entries: HEAD.length, hash: HEAD.hash },
      withheld: [],
      ...content,
      ...changes,
    })),
  );
async function keep(bytes: Buffer): Promise<string> {
  const path = join(folder, `${randomUUID()}.zip`);
  await writeFile(path, bytes);
  return path;
}
async function faultsOf(path: string): Promise<string[]> {
  const archive = await openArchive(path);
  return verify(archive).finally(() => archive.close());
}
const manifestOf = async (files: Files): Promise<Manifest> => {
  const archive = await openArchive(await keep(await bytesOf(files)));
  archive.close();
  return archive.manifest;
};

test('the same state makes the same bytes, in any time zone', async () => {
  const bytes = await bytesOf(FILES);
  expect(await faultsOf(await keep(bytes))).toEqual([]);
  vi.stubEnv('TZ', 'Asia/Shanghai');
  expect(new Date(2031, 0, 1).toISOString()).toBe('2030-12-31T16:00:00.000Z');
  expect((await bytesOf(FILES)).equals(bytes)).toBe(true);
  vi.unstubAllEnvs();
});

test('its hash can be worked out with sha256sum', async () => {
  const lines = Object.entries(FILES).map(
    ([path, rows]) => `${sha256(rows.map(row => `${JSON.stringify(row)}\n`).join(''))}  ${path}\n`,
  );
  expect((await manifestOf(FILES)).recordSha256).toBe(sha256(lines.join('')));
});

test.each(Object.keys(FILES))('one byte of %s that is another one is named', async name => {
  const path = await keep(await bytesOf(FILES));
  const zip = await openPromise(path, { lazyEntries: true });
  let at = 0;
  for await (const entry of zip.eachEntry())
    if (entry.fileName === name)
      at = (await zip.readLocalFileHeaderPromise(entry, { minimal: true })).fileDataStart + entry.compressedSize - 8;
  const file = await open(path, 'r+');
  const byte = Buffer.alloc(1);
  await file.read(byte, 0, 1, at);
  byte[0] = (byte[0] ?? 0) ^ 1;
  await file.write(byte, 0, 1, at);
  await file.close();
  expect(await faultsOf(path)).toEqual([expect.stringContaining(name)]);
});

test('a file that is missing, and one that is too much, are named', async () => {
  const { files, recordSha256 } = await manifestOf(FILES);
  const { 'versions.jsonl': _left, ...others } = FILES;
  const bytes = await bytesOf({ ...others, 'notes.jsonl': [{ says: 'x' }] }, { files, recordSha256 });
  expect((await faultsOf(await keep(bytes))).toSorted()).toEqual([
    'notes.jsonl: the manifest does not know it.',
    'versions.jsonl: it is missing.',
  ]);
});

test('what was changed together with the manifest shows by what was signed, and by the chain of the trail', async () => {
  const versions = [{ ...signed(1, '{"title":"Archive"}'), canonical: '{"title":"Other"}' }];
  const trail = TRAIL.map((entry, index) => (index === 1 ? { ...entry, actor: 'lee' } : entry));
  expect(
    await faultsOf(await keep(await bytesOf({ ...FILES, 'versions.jsonl': versions, 'trail.jsonl': trail }))),
  ).toEqual([
    'versions.jsonl: number 1 is not the text whose hash was signed.',
    'trail.jsonl: the chain does not hold at position 2 (CONTENT_CHANGED).',
  ]);
  const shorter = { ...FILES, 'trail.jsonl': TRAIL.slice(0, 2) };
  expect(await faultsOf(await keep(await bytesOf(shorter)))).toEqual([
    'trail.jsonl: it ends at position 2; the manifest says 3.',
  ]);
});

test.each([
  ['cut off', (bytes: Buffer) => bytes.subarray(0, bytes.length - 40), 'it is no whole archive'],
  ['empty', () => Buffer.alloc(0), 'it is no whole archive'],
])('an archive that is %s is refused', async (_, change, why) => {
  const path = await keep(change(await bytesOf(FILES)));
  await expect(openArchive(path)).rejects.toThrow(why);
});

test('one without its manifest, or with one of another format, is refused', async () => {
  const other = await keep(await bytesOf(FILES, { format: 'surety/service-record/2' as never }));
  await expect(openArchive(other)).rejects.toThrow(
    `its ${MANIFEST} is not as docs/service-record.schema.json says (format`,
  );
});

test('its page says everything, and what people wrote is no markup', async () => {
  const archive = await openArchive(await keep(await bytesOf(FILES)));
  let page = '';
  for await (const piece of pageOf(archive)) page += piece;
  archive.close();
  expect(page).toContain('Archive &#x3C;service>');
  expect(page).not.toContain('<service>');
  expect(page).toContain('<th>Action</th><td>giveNotice</td>');
});
