import { parseEnv } from '@surety/platform/env';
import { databaseUrls, migrateEnv } from './databases.ts';
import { migrate } from './migrations.ts';

// A step of its own, before the subgraphs of a new version start: they never migrate themselves.
const urls = databaseUrls(parseEnv(migrateEnv));
if (urls === undefined) throw new Error('The environment names no databases.');
try {
  await migrate(urls, console.log);
} catch (error) {
  process.stderr.write(
    `The databases could not be migrated: ${error instanceof Error ? error.message : String(error)}\n`,
  );
  process.exit(1);
}
