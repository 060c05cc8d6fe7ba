import { existsSync, mkdirSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { backup, DatabaseSync } from 'node:sqlite';

/** The file that holds the workflows of the embedded Temporal server, below a data folder and below a backup. */
export const temporalStore = (dir: string): string => join(dir, 'temporal', 'temporal.db');

/** Copies the store as it is at one instant, while the server runs or not. @returns false when there is none */
export async function copyTemporalStore(fromDir: string, toDir: string): Promise<boolean> {
  const source = temporalStore(fromDir);
  if (!existsSync(source)) return false;
  const target = temporalStore(toDir);
  mkdirSync(dirname(target), { recursive: true });
  const store = new DatabaseSync(source, { readOnly: true, timeout: 10_000 });
  try {
    // In one step: page by page, each write of the server would begin it anew.
    await backup(store, target, { rate: 2 ** 31 - 1 });
  } finally {
    store.close();
  }
  return true;
}
