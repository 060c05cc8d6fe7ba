import { parseEnv } from '@surety/platform/env';
import { migrate } from '../migrate.ts';
import { runCommand } from '../refusal.ts';
import { databaseUrls, houseEnv } from './house-env.ts';

// A process of its own: the supervisor stays small, and its clock runs on.
await runCommand(async () => {
  const urls = databaseUrls(parseEnv(houseEnv));
  if (urls === undefined) throw new Error('DATABASE_URL_CONTRACTS, _METRICS and _AUDITS are not set.');
  await migrate(urls, console.log);
});
