import { createHash } from 'node:crypto';
import { finished, Readable } from 'node:stream';
import { ZipFile } from 'yazl';
import { MANIFEST, type Manifest, type ManifestFile, recordSha256 } from './manifest.ts';

/** Of every file, so that the same content makes the same archive. The parts of a date, as ZIP keeps them without a zone. */
const made = () => ({ mtime: new Date(2000, 0, 1), forceDosTimestamp: true, mode: 0o100_644 });

/** A file to write: its rows are asked for when it is its turn. */
export type RecordFile = { readonly path: string; readonly rows: AsyncIterable<object> };

/**
 * A ZIP archive that is written while it is read: of each file only what is on its way is in memory. The manifest comes last.
 * @param files one after the other; each is read to its end before the next is asked for
 * @returns what fails when reading rows fails, so that whoever receives it sees that it is not whole
 */
export function archiveOf(
  files: AsyncIterable<RecordFile>,
  manifestOf: (files: Pick<Manifest, 'files' | 'recordSha256'>) => Manifest,
): Readable {
  const zip = new ZipFile();
  const output = zip.outputStream as Readable;
  void write(zip, files, manifestOf).catch((error: Error) => output.destroy(error));
  return output;
}

async function write(
  zip: ZipFile,
  files: AsyncIterable<RecordFile>,
  manifestOf: (files: Pick<Manifest, 'files' | 'recordSha256'>) => Manifest,
): Promise<void> {
  const written: ManifestFile[] = [];
  for await (const { path, rows } of files) written.push(await add(zip, path, rows));
  const manifest = manifestOf({ files: written, recordSha256: recordSha256(written) });
  zip.addBuffer(Buffer.from(`${JSON.stringify(manifest, null, 2)}\n`), MANIFEST, made());
  zip.end();
}

/** Adds a file. @returns what was written, once all of it is on its way */
async function add(zip: ZipFile, path: string, rows: AsyncIterable<object>): Promise<ManifestFile> {
  const hash = createHash('sha256');
  const seen = { records: 0, bytes: 0 };
  async function* lines() {
    for await (const row of rows) {
      const line = Buffer.from(`${JSON.stringify(row)}\n`);
      hash.update(line);
      seen.records += 1;
      seen.bytes += line.length;
      yield line;
    }
  }
  const content = Readable.from(lines(), { objectMode: false });
  zip.addReadStream(content, path, made());
  await readToEnd(content, zip.outputStream as Readable);
  return { path, ...seen, sha256: hash.digest('hex') };
}

/** @throws what reading failed with, and where whoever receives the archive went away */
const readToEnd = (content: Readable, output: Readable): Promise<void> =>
  new Promise((done, fail) => {
    const unwatch = finished(output, { writable: false }, error => {
      content.destroy();
      fail(error ?? new Error('The archive ended before its content.'));
    });
    finished(content, error => {
      unwatch();
      if (error) fail(error);
      else done();
    });
  });
