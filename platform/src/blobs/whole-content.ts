import { buffer } from 'node:stream/consumers';
import { ok, type Result, refuse } from '@surety/domain';
import type { Log } from '../log.ts';
import { type BlobStore, BlobUnusable } from './blob-store.ts';

type From = { readonly blobs: Pick<BlobStore, 'get'>; readonly log: Log };

/**
 * The whole content of a record's file: what is damaged must not be begun.
 * @param id of the record
 * @returns a refusal, FILE_UNUSABLE, where the content is missing or damaged
 */
export async function wholeContent(id: string, sha256: string, { blobs, log }: From): Promise<Result<Buffer>> {
  try {
    return ok(await buffer(await blobs.get(sha256)));
  } catch (error) {
    if (!(error instanceof BlobUnusable)) throw error;
    log.error({ document: id, sha256 }, error.message);
    return refuse('FILE_UNUSABLE', { document: id, sha256 });
  }
}
