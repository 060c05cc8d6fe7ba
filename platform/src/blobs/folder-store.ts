import { randomUUID } from 'node:crypto';
import { access, constants, mkdir, open, readdir, rename, rm, stat } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { assertName, type BlobStore, BlobUnusable, verified } from './blob-store.ts';
import { writeMeasured } from './write-measured.ts';

/** Where contents are written before they have their name, on the same disk as those that have it. */
export const INCOMING = 'incoming';
/** No writing takes so long: what is older was left by a process that was killed. */
const LEFT_BEHIND_MS = 60 * 60_000;

/** Where a content lies below the folder of a store: `ab/abcd…`, so that no folder holds too many. */
export const pathOf = (folder: string, sha256: string): string => join(folder, sha256.slice(0, 2), sha256);

/** Every content that a folder has, by name. */
export async function* namesIn(folder: string): AsyncGenerator<string> {
  for (const { name: first } of await readdir(folder, { withFileTypes: true }))
    if (first !== INCOMING) yield* await readdir(join(folder, first));
}

/** A store in a folder, which several processes may use at once. */
export async function openFolderStore(folder: string): Promise<BlobStore> {
  const incoming = join(folder, INCOMING);
  await mkdir(incoming, { recursive: true });
  await removeLeftBehind(incoming);
  return {
    async put(content) {
      const written = join(incoming, randomUUID());
      try {
        const stored = await writeMeasured(written, content);
        const path = pathOf(folder, stored.sha256);
        await mkdir(dirname(path), { recursive: true });
        // Over one that is there already: it is the same content, and mended if it was damaged.
        await rename(written, path);
        for (const changed of [dirname(path), folder]) await flushNames(changed);
        return stored;
      } catch (error) {
        await rm(written, { force: true });
        throw error;
      }
    },
    async get(sha256) {
      assertName(sha256);
      const file = await open(pathOf(folder, sha256)).catch((error: unknown) => {
        throw isAbsent(error) ? new BlobUnusable(sha256, 'missing') : error;
      });
      return verified(sha256, file.createReadStream());
    },
    async has(sha256) {
      assertName(sha256);
      return stat(pathOf(folder, sha256)).then(
        () => true,
        (error: unknown) => {
          if (isAbsent(error)) return false;
          throw error;
        },
      );
    },
    async remove(sha256) {
      assertName(sha256);
      await rm(pathOf(folder, sha256), { force: true });
    },
    check: async () =>
      access(incoming, constants.R_OK | constants.W_OK).then(
        () => null,
        () => 'The folder of files can’t be read and written: documents are not taken and not given out.',
      ),
  };
}

const isAbsent = (error: unknown): boolean => error instanceof Error && 'code' in error && error.code === 'ENOENT';

/** A name survives a power cut only when the folder that holds it was written through. */
async function flushNames(folder: string): Promise<void> {
  const handle = await open(folder);
  try {
    await handle.sync();
  } finally {
    await handle.close();
  }
}

async function removeLeftBehind(incoming: string): Promise<void> {
  for (const name of await readdir(incoming)) {
    const path = join(incoming, name);
    // Another process may have given it its name, or have removed it, in between.
    const written = await stat(path).catch(() => null);
    if (written && Date.now() - written.mtimeMs > LEFT_BEHIND_MS) await rm(path, { force: true });
  }
}
