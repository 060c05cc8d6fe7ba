import { createHash } from 'node:crypto';
import { mkdtempSync, readdirSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { buffer } from 'node:stream/consumers';
import S3rver from '@20minutes/s3rver';
import type { BlobStore } from '@surety/platform/blobs/blob-store';
import { blobUrl } from '@surety/platform/blobs/blob-url';
import { pathOf } from '@surety/platform/blobs/folder-store';
import { openBlobStore } from '@surety/platform/blobs/open-blob-store';
import { freePorts } from '@surety/tools/free-ports';
import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';

const ABSENT = 'a'.repeat(64);
const root = mkdtempSync(join(tmpdir(), 'surety-blobs-'));
const folder = join(root, 'folder store');
const stores: Record<'folder' | 's3', BlobStore> = {} as never;
let s3: S3rver;
beforeAll(async () => {
  const [port = 0] = await freePorts(1);
  s3 = new S3rver({
    port,
    address: '127.0.0.1',
    silent: true,
    directory: join(root, 's3'),
    configureBuckets: [{ name: 'files', configs: [] }],
  });
  await s3.run();
  stores.folder = await openBlobStore(blobUrl.parse(`file://${encodeURI(folder)}`));
  const s3Url = `s3://S3RVER:S3RVER@files/surety/live?endpoint=http://127.0.0.1:${port}`;
  stores.s3 = await openBlobStore(blobUrl.parse(s3Url));
});
afterAll(async () => {
  await s3?.close();
  rmSync(root, { recursive: true, force: true });
});

async function* inPieces(content: Uint8Array, size: number): AsyncGenerator<Uint8Array> {
  for (let at = 0; at < content.length; at += size) yield content.subarray(at, at + size);
}
const put = (store: BlobStore, content: Uint8Array, size = 64 * 1024) => store.put(inPieces(content, size));
const sha256 = (content: Uint8Array): string => createHash('sha256').update(content).digest('hex');
const filesIn = (dir: string): string[] =>
  readdirSync(dir, { recursive: true, withFileTypes: true })
    .filter(entry => entry.isFile())
    .map(({ name }) => name);
const storedFiles = (hash: string): string[] => filesIn(root).filter(name => name.startsWith(hash));

describe.each(['folder', 's3'] as const)('the store in a %s', kind => {
  const runs = kind === 'folder' ? 100 : 25;
  test('gives back what was put, whatever it is and in whatever pieces it came', () =>
    fc.assert(
      fc.asyncProperty(
        fc.uint8Array({ maxLength: 5_000, size: 'max' }),
        fc.integer({ min: 1, max: 6_000 }),
        async (content, size) => {
          const stored = await put(stores[kind], content, size);
          expect(stored).toEqual({ sha256: sha256(content), sizeBytes: content.length });
          expect(await stores[kind].has(stored.sha256)).toBe(true);
          expect(new Uint8Array(await buffer(await stores[kind].get(stored.sha256)))).toEqual(content);
        },
      ),
      { numRuns: runs },
    ));

  test('stores one content once, however many put it at the same time', async () => {
    const content = Buffer.alloc(3_000_000, kind);
    const answers = await Promise.all(Array.from({ length: 8 }, () => put(stores[kind], content)));
    expect(new Set(answers.map(answer => answer.sha256))).toEqual(new Set([sha256(content)]));
    expect(
      storedFiles(sha256(content)).filter(name => !name.includes('metadata') && !name.includes('md5')),
    ).toHaveLength(1);
    expect(await buffer(await stores[kind].get(sha256(content)))).toEqual(content);
  });

  test('forgets what is removed, and nothing else; what is not there can be removed too', async () => {
    const [gone, other] = [Buffer.from(`gone from ${kind}`), Buffer.from(`kept in ${kind}`)];
    for (const content of [gone, other]) await put(stores[kind], content);
    for (let time = 1; time <= 2; time += 1) await stores[kind].remove(sha256(gone));
    expect(await stores[kind].has(sha256(gone))).toBe(false);
    expect(await stores[kind].has(sha256(other))).toBe(true);
  });

  test('says so when there is none', async () => {
    expect(await stores[kind].has(ABSENT)).toBe(false);
    await expect(stores[kind].get(ABSENT)).rejects.toThrow(`${ABSENT} is missing in the store of files`);
  });

  test('looks at no other path than that of a hash', async () => {
    await expect(stores[kind].get('../../etc/passwd')).rejects.toThrow('no SHA-256');
    await expect(stores[kind].has(ABSENT.toUpperCase())).rejects.toThrow('no SHA-256');
  });

  test('leaves nothing behind of a content that breaks off', async () => {
    const before = filesIn(root).length;
    const breaking = async function* () {
      yield Buffer.from('the first half');
      throw new Error('The connection broke.');
    };
    await expect(stores[kind].put(breaking())).rejects.toThrow('The connection broke.');
    expect(filesIn(root)).toHaveLength(before);
    expect(await stores[kind].has(sha256(Buffer.from('the first half')))).toBe(false);
  });

  test('is well', async () => expect(await stores[kind].check()).toBeNull());
});

describe('a damaged content', () => {
  const damages: [string, (path: string) => void][] = [
    ['one byte is another', path => writeFileSync(path, Buffer.alloc(200_000, 1).fill(2, 100_000, 100_001))],
    ['its end is missing', path => truncateSync(path, 150_000)],
    ['nothing is left of it', path => truncateSync(path, 0)],
    ['something was added', path => writeFileSync(path, Buffer.alloc(200_001, 1))],
  ];
  test.each(damages)('is found and said, and never given out whole: %s', async (_, damage) => {
    const content = Buffer.alloc(200_000, 1);
    const stored = await put(stores.folder, content);
    damage(pathOf(folder, stored.sha256));
    const given: Uint8Array[] = [];
    const reading = async (): Promise<void> => {
      for await (const piece of await stores.folder.get(stored.sha256)) given.push(piece);
    };
    await expect(reading()).rejects.toThrow(`${stored.sha256} is damaged in the store of files`);
    expect(Buffer.concat(given).length).toBeLessThan(content.length);

    await put(stores.folder, content);
    expect(await buffer(await stores.folder.get(stored.sha256)), 'mended by putting it again').toEqual(content);
  });

  test('is found in a bucket too', async () => {
    const stored = await put(stores.s3, Buffer.from('what was agreed'));
    const [object = ''] = readdirSync(root, { recursive: true, encoding: 'utf8' }).filter(
      path => path.includes(stored.sha256) && !path.includes('metadata') && !path.includes('md5'),
    );
    writeFileSync(join(root, object), 'what was forged');
    await expect(stores.s3.get(stored.sha256).then(buffer)).rejects.toThrow('is damaged');
  });
});

test('a bucket that is not there is said', async () => {
  const [port = 0] = await freePorts(1);
  const away = await openBlobStore(blobUrl.parse(`s3://A:B@files?endpoint=http://127.0.0.1:${port}`));
  expect(await away.check()).toContain('The bucket of files does not answer');
});
