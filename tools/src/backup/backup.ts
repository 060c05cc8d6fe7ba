import { cpSync, existsSync, mkdirSync, readdirSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { databaseUrls } from '@surety/deploy/databases';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { Refusal } from '../refusal.ts';
import { MARKS_FILE } from '../supervisor/data-folder.ts';
import { checkDatabases } from '../supervisor/external.ts';
import type { HouseEnv } from '../supervisor/house-env.ts';
import { copyOut } from './copy-out.ts';
import { withDatabases } from './databases.ts';
import { copyFilesOut } from './files.ts';
import { type DatabaseContent, writeManifest } from './manifest.ts';
import { copyTemporalStore } from './temporal-store.ts';

/**
 * Copies a system into a new folder while it runs: everything that was acknowledged before it began. The workflows first, so that they are
 * older than the rows: what they lack then, the rows know, and `reconcile` mends. The files last: rows refer to what was stored before.
 * @throws Refusal when the folder is not empty, or there is nothing to copy
 */
export async function backUp(env: HouseEnv, folder: string, say: (line: string) => void): Promise<void> {
  const dir = resolve(folder);
  if (existsSync(dir) && readdirSync(dir).length > 0)
    throw new Refusal(`${dir} is not empty; name a new folder for the backup.`);
  const given = databaseUrls(env);
  if (given) await checkDatabases(given);
  else if (!existsSync(join(env.SURETY_DATA, 'postgres', 'PG_VERSION')))
    throw new Refusal(`There is no system in the data folder ${env.SURETY_DATA}; set SURETY_DATA or DATABASE_URL.`);
  const begunAt = new Date().toISOString();
  mkdirSync(dir, { recursive: true, mode: 0o700 }); // it holds keys
  await copyWorkflows(env, dir, say);
  for (const name of ['keys', MARKS_FILE])
    if (existsSync(join(env.SURETY_DATA, name)))
      cpSync(join(env.SURETY_DATA, name), join(dir, name), { recursive: true });
  const databases: Partial<Record<SubgraphName, DatabaseContent>> = {};
  await withDatabases(env, async urls => {
    for (const name of SUBGRAPHS) {
      databases[name] = await copyOut(urls[name], join(dir, name));
      say(`${name}: ${databases[name].tables.length} tables copied`);
    }
  });
  say(await copyFilesOut(env, dir));
  writeManifest(dir, { begunAt, databases: databases as Record<SubgraphName, DatabaseContent> });
  say(`Backup of ${begunAt} complete in ${dir}. It holds keys and personal data: keep it as you keep those.`);
}

async function copyWorkflows(env: HouseEnv, dir: string, say: (line: string) => void): Promise<void> {
  if (env.TEMPORAL_ADDRESS)
    return say(
      `The Temporal server at ${env.TEMPORAL_ADDRESS} is not copied: back up its own store first, by its own means. Without it, reconcile starts every lifecycle from its record.`,
    );
  say((await copyTemporalStore(env.SURETY_DATA, dir)) ? 'Workflows copied' : 'There are no workflows to copy');
}
