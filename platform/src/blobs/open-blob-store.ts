import type { BlobStore } from './blob-store.ts';
import type { BlobPlace } from './blob-url.ts';
import { openFolderStore } from './folder-store.ts';

/** Opens the store of files. What S3 needs is loaded only where a bucket is named. */
export async function openBlobStore(place: BlobPlace): Promise<BlobStore> {
  if (place.kind === 'folder') return openFolderStore(place.path);
  const { openS3Store } = await import('./s3-store.ts');
  return openS3Store(place);
}
