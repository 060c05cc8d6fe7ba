import { createHash } from 'node:crypto';
import type { Readable } from 'node:stream';
import { text } from 'node:stream/consumers';
import { MANIFEST, type Manifest, manifest } from '@surety/gateway/service-record/manifest';
import { type Entry, openPromise, type ZipFile } from 'yauzl';
import { codeOf, messageOf, Refusal } from '../refusal.ts';

/** The archive of a service record, open for reading. */
export type Archive = {
  readonly manifest: Manifest;
  /** Names of all files in it, the manifest too. */
  readonly names: ReadonlySet<string>;
  /** @throws Error when the bytes cannot be unpacked */
  read(name: string): Promise<Readable>;
  close(): void;
};

/** A line may hold the whole text of an agreement. */
const MANIFEST_BYTES = 1024 * 1024;

/** @throws Refusal when it is no archive of a service record, or not a whole one */
export async function openArchive(path: string): Promise<Archive> {
  const zip = await openPromise(path, { lazyEntries: true, autoClose: false }).catch((thrown: unknown) => {
    const why =
      codeOf(thrown) === 'ENOENT' ? 'there is no such file.' : `it is no whole archive (${messageOf(thrown)}).`;
    throw new Refusal(`${path}: ${why}`);
  });
  try {
    const entries = await entriesOf(zip);
    const read = async (name: string): Promise<Readable> => {
      const entry = entries.get(name);
      if (!entry) throw new Refusal(`${path}: there is no ${name} in it.`);
      return zip.openReadStreamPromise(entry);
    };
    return {
      manifest: await manifestOf(path, entries, read),
      names: new Set(entries.keys()),
      read,
      close: () => zip.close(),
    };
  } catch (thrown) {
    zip.close();
    throw thrown instanceof Refusal ? thrown : new Refusal(`${path}: it can't be read (${messageOf(thrown)}).`);
  }
}

async function entriesOf(zip: ZipFile): Promise<ReadonlyMap<string, Entry>> {
  const entries = new Map<string, Entry>();
  for await (const entry of zip.eachEntry()) {
    if (entries.has(entry.fileName)) throw new Error(`it holds ${entry.fileName} twice`);
    entries.set(entry.fileName, entry);
  }
  return entries;
}

async function manifestOf(
  path: string,
  entries: ReadonlyMap<string, Entry>,
  read: (name: string) => Promise<Readable>,
): Promise<Manifest> {
  const size = entries.get(MANIFEST)?.uncompressedSize;
  if (size === undefined)
    throw new Refusal(`${path}: there is no ${MANIFEST} in it, which is written last: it is not whole.`);
  if (size > MANIFEST_BYTES) throw new Refusal(`${path}: its ${MANIFEST} is too large to be one.`);
  const parsed = manifest.safeParse(JSON.parse(await text(await read(MANIFEST))));
  if (parsed.success) return parsed.data;
  const wrong = parsed.error.issues.map(({ path: at, message }) => `${at.join('.')}: ${message}`);
  throw new Refusal(`${path}: its ${MANIFEST} is not as docs/service-record.schema.json says (${wrong.join('; ')}).`);
}

/** What stands in a file of the archive, measured as it is read. */
export type Measured = { records: number; bytes: number; sha256: string };

/** The records of a file, one after the other. @param measured is filled in once all of them are read */
export async function* recordsOf(content: Readable, measured?: (what: Measured) => void): AsyncGenerator<string> {
  const hash = createHash('sha256');
  const seen = { records: 0, bytes: 0 };
  let rest: Buffer = Buffer.alloc(0);
  for await (const piece of content as AsyncIterable<Buffer>) {
    hash.update(piece);
    seen.bytes += piece.length;
    let begin = 0;
    for (let end = piece.indexOf('\n'); end >= 0; end = piece.indexOf('\n', begin)) {
      yield Buffer.concat([rest, piece.subarray(begin, end)]).toString();
      seen.records += 1;
      rest = Buffer.alloc(0);
      begin = end + 1;
    }
    rest = Buffer.concat([rest, piece.subarray(begin)]);
  }
  if (rest.length > 0) {
    yield rest.toString();
    seen.records += 1;
  }
  measured?.({ ...seen, sha256: hash.digest('hex') });
}
