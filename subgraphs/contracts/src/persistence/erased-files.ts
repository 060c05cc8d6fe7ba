import type { EntityManager } from '@mikro-orm/postgresql';
import type { BlobStore } from '@surety/platform/blobs/blob-store';
import { sql } from 'kysely';

/** Deletes the contents of documents that were erased with a contract. Called again it goes on. */
export async function removeErasedContents(em: EntityManager, blobs: BlobStore, contractId: string): Promise<void> {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from document where contract_id = ${contractId} and erased_at is not null
    union select file ->> 'sha256' from rectification r join breach b on b.id = r.breach_id, jsonb_array_elements(r.files) file
     where b.contract_id = ${contractId} and r.content is null`.execute(em.getKysely());
  await removeContents(
    em,
    blobs,
    rows.map(({ sha256 }) => sha256),
  );
}

/** Deletes contents, but not one that a document of any tenant has still: each content is stored once. */
export async function removeContents(em: EntityManager, blobs: BlobStore, sha256s: readonly string[]): Promise<void> {
  const { rows } = await sql<{ sha256: string }>`
    select distinct sha256 from document where erased_at is null and sha256 = any(${[...sha256s]})`.execute(
    em.getKysely(),
  );
  const needed = new Set(rows.map(({ sha256 }) => sha256));
  for (const sha256 of sha256s) if (!needed.has(sha256)) await blobs.remove(sha256);
}
