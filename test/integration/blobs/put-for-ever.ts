import { randomBytes } from 'node:crypto';
import { openFolderStore } from '@surety/platform/blobs/folder-store';

/** A process that puts one content after the other, says which ones were stored, and is killed at some time. */
const [folder = ''] = process.argv.slice(2);
const store = await openFolderStore(folder);
for (;;) {
  const piece = randomBytes(100_000);
  const pieces = async function* () {
    for (let left = 20; left > 0; left -= 1) yield piece;
  };
  const { sha256 } = await store.put(pieces());
  process.stdout.write(`${sha256}\n`);
}
