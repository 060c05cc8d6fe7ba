// Plain JavaScript without dependencies, because the bootstrap uses it before anything is installed.
import { rmSync, statSync, utimesSync, writeFileSync } from 'node:fs';

const BEAT_MS = 2_000;
const STALE_AFTER_MS = 10_000;

const ageMs = file => Date.now() - (statSync(file, { throwIfNoEntry: false })?.mtimeMs ?? Date.now());

const take = file => {
  try {
    writeFileSync(file, String(process.pid), { flag: 'wx' });
    return true;
  } catch (thrown) {
    if (thrown.code !== 'EEXIST') throw thrown;
    if (ageMs(file) > STALE_AFTER_MS) rmSync(file, { force: true });
    return false;
  }
};

/**
 * Does the work while no other process on this file system does work under the same file. The holder touches the file
 * every 2 s; one that was not touched for 10 s belongs to nobody any more. The work must not block the event loop.
 */
export async function withLock(file, work, onWait = () => undefined) {
  for (let waited = false; !take(file); waited = true) {
    if (!waited) onWait();
    await new Promise(resolve => setTimeout(resolve, 200));
  }
  const beat = setInterval(() => utimesSync(file, new Date(), new Date()), BEAT_MS);
  try {
    return await work();
  } finally {
    clearInterval(beat);
    rmSync(file, { force: true });
  }
}
