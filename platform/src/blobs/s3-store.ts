import { randomUUID } from 'node:crypto';
import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Readable } from 'node:stream';
import {
  DeleteObjectCommand,
  GetObjectCommand,
  HeadObjectCommand,
  NoSuchKey,
  NotFound,
  PutObjectCommand,
  S3Client,
} from '@aws-sdk/client-s3';
import { assertName, type BlobStore, BlobUnusable, verified } from './blob-store.ts';
import type { BlobPlace } from './blob-url.ts';
import { writeMeasured } from './write-measured.ts';

const CONNECT_WITHIN_MS = 2_000;
const ANSWER_WITHIN_MS = 30_000;
/** A name that no content has: looking for it shows that the bucket answers. */
const NOBODYS = '0'.repeat(64);

/** A store in a bucket of S3, or of a server that speaks it. */
export function openS3Store({
  bucket: Bucket,
  prefix,
  endpoint,
  region,
  credentials,
}: Extract<BlobPlace, { kind: 's3' }>): BlobStore {
  const client = new S3Client({
    region,
    // Other servers than Amazon's have no host for each bucket.
    ...(endpoint === null ? {} : { endpoint, forcePathStyle: true }),
    ...(credentials === null ? {} : { credentials }),
    requestHandler: { connectionTimeout: CONNECT_WITHIN_MS, requestTimeout: ANSWER_WITHIN_MS },
    // Not every server knows the newer checksums; the content is checked by its own name.
    requestChecksumCalculation: 'WHEN_REQUIRED',
    responseChecksumValidation: 'WHEN_REQUIRED',
  });
  const keyOf = (sha256: string): string => `${prefix}${sha256.slice(0, 2)}/${sha256}`;
  const has = async (sha256: string): Promise<boolean> => {
    assertName(sha256);
    try {
      await client.send(new HeadObjectCommand({ Bucket, Key: keyOf(sha256) }));
      return true;
    } catch (error) {
      if (error instanceof NotFound) return false;
      throw error;
    }
  };
  return {
    has,
    /** The name is known only at the end, and S3 wants it at the beginning: so by way of a temporary file. */
    async put(content) {
      const written = join(tmpdir(), `surety-${randomUUID()}`);
      try {
        const stored = await writeMeasured(written, content);
        if (await has(stored.sha256)) return stored;
        await client.send(
          new PutObjectCommand({
            Bucket,
            Key: keyOf(stored.sha256),
            Body: createReadStream(written),
            ContentLength: stored.sizeBytes,
          }),
        );
        return stored;
      } finally {
        await rm(written, { force: true });
      }
    },
    async get(sha256) {
      assertName(sha256);
      try {
        const { Body } = await client.send(new GetObjectCommand({ Bucket, Key: keyOf(sha256) }));
        return verified(sha256, Body as Readable);
      } catch (error) {
        throw error instanceof NoSuchKey ? new BlobUnusable(sha256, 'missing') : error;
      }
    },
    async remove(sha256) {
      assertName(sha256);
      await client.send(new DeleteObjectCommand({ Bucket, Key: keyOf(sha256) }));
    },
    check: async () =>
      has(NOBODYS).then(
        () => null,
        () => 'The bucket of files does not answer: documents are not taken and not given out.',
      ),
  };
}
