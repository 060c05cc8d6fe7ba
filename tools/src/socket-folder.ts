import { createHash } from 'node:crypto';
import { lstatSync, mkdirSync, realpathSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { NOBODY } from './nobody.ts';
import { Refusal } from './refusal.ts';

/** A socket's path may have 107 bytes on Linux and 103 on macOS; the longest name in the folder has 15. */
const LONGEST_FOLDER = 85;

/**
 * A folder with a short path for the sockets of one data folder: the same one each time, so that a second start finds
 * what the first left there.
 * @throws Refusal when another user owns it
 */
export function socketFolder(dataDir: string): string {
  mkdirSync(dataDir, { recursive: true });
  const hash = createHash('sha256')
    .update(realpathSync(resolve(dataDir)))
    .digest('hex')
    .slice(0, 12);
  const inTemporary = join(tmpdir(), `surety-${hash}`);
  const folder = Buffer.byteLength(inTemporary) <= LONGEST_FOLDER ? inTemporary : join('/tmp', `surety-${hash}`);
  mkdirSync(folder, { recursive: true, mode: 0o700 });
  const found = lstatSync(folder);
  const me = process.getuid?.();
  const mine = me === 0 ? [0, NOBODY] : [me];
  if (!found.isDirectory() || !mine.includes(found.uid))
    throw new Refusal(
      `The folder ${folder} for the sockets of ${dataDir} belongs to another user; remove it, or use another data folder (SURETY_DATA).`,
    );
  return folder;
}
