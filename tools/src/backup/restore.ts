import { cpSync, existsSync, readdirSync, rmSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseUrls } from '@surety/deploy/databases';
import { SUBGRAPHS } from '@surety/workflow-contract';
import { Refusal } from '../refusal.ts';
import { isInUse, MARKS_FILE, openDataFolder } from '../supervisor/data-folder.ts';
import { checkDatabases } from '../supervisor/external.ts';
import type { HouseEnv } from '../supervisor/house-env.ts';
import { checkEmpty, copyIn } from './copy-in.ts';
import { type DatabaseUrls, withEmbedded } from './databases.ts';
import { copyFilesIn } from './files.ts';
import { readManifest } from './manifest.ts';
import { copyTemporalStore } from './temporal-store.ts';

/**
 * Makes a system from a backup, in a data folder that is empty or not there, and in databases that are empty where DATABASE_URL… names some.
 * @throws Refusal when one of them is not, or the backup cannot be read; then nothing was changed
 */
export async function restore(env: HouseEnv, folder: string, say: (line: string) => void): Promise<void> {
  const from = resolve(folder);
  const dataDir = resolve(env.SURETY_DATA);
  const { begunAt, databases } = readManifest(from);
  await checkUnused(dataDir);
  const given = databaseUrls(env);
  if (given) {
    await checkDatabases(given);
    for (const name of SUBGRAPHS) await checkEmpty(name, given[name]);
  }
  const fill = async (urls: DatabaseUrls): Promise<void> => {
    for (const name of SUBGRAPHS) {
      await copyIn(name, urls[name], join(from, name), databases[name]);
      say(`${name}: ${databases[name].tables.length} tables restored`);
    }
  };
  const taken = await openDataFolder(dataDir);
  try {
    await (given ? fill(given) : withEmbedded(dataDir, fill));
    say(await copyFilesIn(env, from));
    if (!env.TEMPORAL_ADDRESS && (await copyTemporalStore(from, dataDir))) say('Workflows restored');
    for (const name of ['keys', MARKS_FILE])
      if (existsSync(join(from, name))) cpSync(join(from, name), join(dataDir, name), { recursive: true });
  } catch (thrown) {
    for (const name of readdirSync(dataDir)) rmSync(join(dataDir, name), { recursive: true });
    throw thrown;
  } finally {
    await taken.release();
  }
  say(`Restored what was acknowledged before ${begunAt}. Now start the system, then: npm run -s surety -- reconcile`);
}

/** @throws Refusal when a data folder holds anything, or a system runs on it */
async function checkUnused(dataDir: string): Promise<void> {
  if (!existsSync(dataDir) || readdirSync(dataDir).length === 0) return;
  throw new Refusal(
    (await isInUse(dataDir))
      ? `A system runs on the data folder ${dataDir}; stop it, and restore into a new folder: set SURETY_DATA.`
      : `The data folder ${dataDir} is not empty; move it away, or set SURETY_DATA to a new folder.`,
  );
}
