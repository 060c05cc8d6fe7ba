import { createHash } from 'node:crypto';
import type { Check } from '../health.ts';

/** What became of a content: its name for ever, 64 hexadecimal digits, and its length. */
export type Stored = { readonly sha256: string; readonly sizeBytes: number };

/** A file's bytes, piece by piece. */
export type Content = AsyncIterable<Uint8Array> | Iterable<Uint8Array>;

/**
 * One store for all files, each under the SHA-256 of its content. Nothing is ever changed in it, and nothing is deleted but what is erased with the
 * records of a contract. Rows say who may see a file, and under which name.
 */
export type BlobStore = {
  /** Stores a content whole, or not at all. Once it is answered the content survives a power cut; the same content is stored once. */
  put(content: Content): Promise<Stored>;
  /**
   * Reads a content and checks it on the way: what is damaged ends in an error before its last piece.
   * @throws BlobUnusable when it is not there, and from the stream when it is another content than was put
   */
  get(sha256: string): Promise<AsyncIterable<Uint8Array>>;
  has(sha256: string): Promise<boolean>;
  /** Deletes a content that no row needs any more; one that is not there stays so. */
  remove(sha256: string): Promise<void>;
  /** Whether it can be read and written at present. */
  readonly check: Check;
};

/** A content that was put and can no longer be had: it has to come back from a backup. */
export class BlobUnusable extends Error {
  readonly sha256: string;
  constructor(sha256: string, what: 'missing' | 'damaged') {
    super(`The content ${sha256} is ${what} in the store of files: bring it back from a backup.`);
    this.sha256 = sha256;
  }
}

/** @throws Error for a name that can be none, so that no other path is ever looked at */
export function assertName(sha256: string): void {
  if (!/^[0-9a-f]{64}$/.test(sha256)) throw new Error(`"${sha256}" is no SHA-256 in hexadecimal digits.`);
}

/** Holds each piece back until the next one is there, and the last one until the whole is known to be what was put. */
export async function* verified(sha256: string, content: AsyncIterable<Uint8Array>): AsyncGenerator<Uint8Array> {
  const hash = createHash('sha256');
  let held: Uint8Array | undefined;
  for await (const piece of content) {
    hash.update(piece);
    if (held) yield held;
    held = piece;
  }
  if (hash.digest('hex') !== sha256) throw new BlobUnusable(sha256, 'damaged');
  if (held) yield held;
}
