import { createHash } from 'node:crypto';
import { open } from 'node:fs/promises';
import type { Content, Stored } from './blob-store.ts';

/** Writes a content to a new file and through to the disk. @returns what its name in the store will be */
export async function writeMeasured(path: string, content: Content): Promise<Stored> {
  const hash = createHash('sha256');
  let sizeBytes = 0;
  const measured = async function* (): AsyncGenerator<Uint8Array> {
    for await (const piece of content) {
      hash.update(piece);
      sizeBytes += piece.length;
      yield piece;
    }
  };
  const file = await open(path, 'wx', 0o600);
  try {
    await file.writeFile(measured());
    await file.sync();
  } finally {
    await file.close();
  }
  return { sha256: hash.digest('hex'), sizeBytes };
}
