import { existsSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { BlobUnusable } from '@surety/platform/blobs/blob-store';
import { namesIn, openFolderStore } from '@surety/platform/blobs/folder-store';
import { blobFolder } from '../supervisor/data-folder.ts';
import type { HouseEnv } from '../supervisor/house-env.ts';

/** Below a backup. */
const FOLDER = 'blobs';

/**
 * Copies the files into a backup. To be done after the rows, which refer to nothing that is not there by then.
 * @returns what was done, in a sentence
 */
export async function copyFilesOut(env: HouseEnv, dir: string): Promise<string> {
  const folder = folderOf(env);
  if (folder === null)
    return 'Files are in the bucket of BLOB_URL and not copied: have its own versions and copies kept.';
  if (!existsSync(folder)) return 'There are no files to copy';
  const { copied, damaged } = await copyFiles(folder, join(dir, FOLDER));
  if (damaged.length === 0) return `${copied} files copied`;
  return `${copied} files copied, ${damaged.length} NOT: they are damaged, bring them back from an older backup: ${damaged.join(', ')}`;
}

/** Copies the files of a backup to where they are kept. */
export async function copyFilesIn(env: HouseEnv, from: string): Promise<string> {
  const folder = folderOf(env);
  const source = join(from, FOLDER);
  if (folder === null) return 'Files are taken from the bucket of BLOB_URL';
  if (!existsSync(source)) return 'The backup holds no files';
  const { copied, damaged } = await copyFiles(source, folder);
  const missing =
    damaged.length === 0 ? '' : `, ${damaged.length} NOT: they are damaged in the backup: ${damaged.join(', ')}`;
  return `${copied} files restored${missing}`;
}

/** Null where files are in a bucket. */
const folderOf = ({ BLOB_URL, SURETY_DATA }: HouseEnv): string | null =>
  BLOB_URL === undefined ? blobFolder(resolve(SURETY_DATA)) : BLOB_URL.kind === 'folder' ? BLOB_URL.path : null;

/** Copies every content, checking each on the way. */
async function copyFiles(from: string, to: string): Promise<{ readonly copied: number; readonly damaged: string[] }> {
  const [source, target] = [await openFolderStore(from), await openFolderStore(to)];
  const damaged: string[] = [];
  let copied = 0;
  for await (const name of namesIn(from))
    try {
      await target.put(await source.get(name));
      copied += 1;
    } catch (error) {
      if (!(error instanceof BlobUnusable)) throw error;
      damaged.push(name);
    }
  return { copied, damaged };
}
