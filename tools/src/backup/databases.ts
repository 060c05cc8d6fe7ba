import { join } from 'node:path';
import { databaseUrls } from '@surety/deploy/databases';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { embeddedUrl, startEmbeddedPostgres } from '../embedded-postgres.ts';
import { isInUse, openDataFolder } from '../supervisor/data-folder.ts';
import type { HouseEnv } from '../supervisor/house-env.ts';

export type DatabaseUrls = Readonly<Record<SubgraphName, string>>;

const urlsOf = (url: (database: string) => string): DatabaseUrls =>
  Object.fromEntries(SUBGRAPHS.map(name => [name, url(name)])) as Record<SubgraphName, string>;

/** Works with the databases of DATABASE_URL…, else with the embedded ones: as they run, or started for this. */
export async function withDatabases(env: HouseEnv, work: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const given = databaseUrls(env);
  if (given) return work(given);
  const dataDir = join(env.SURETY_DATA, 'postgres');
  if (await isInUse(env.SURETY_DATA)) return work(urlsOf(embeddedUrl(dataDir)));
  const folder = await openDataFolder(env.SURETY_DATA);
  try {
    await withEmbedded(env.SURETY_DATA, work);
  } finally {
    await folder.release();
  }
}

/** Starts the embedded server on a data folder that this process has taken, for as long as the work takes. */
export async function withEmbedded(dataDir: string, work: (urls: DatabaseUrls) => Promise<void>): Promise<void> {
  const postgres = await startEmbeddedPostgres({ dataDir: join(dataDir, 'postgres'), databases: SUBGRAPHS });
  try {
    await work(urlsOf(postgres.url));
  } finally {
    await postgres.stop();
  }
}
