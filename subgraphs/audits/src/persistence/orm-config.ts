import { fileURLToPath } from 'node:url';
import { ormConfig as platformOrmConfig } from '@surety/platform/orm';
import { ContractParties } from './contract-parties.ts';
import { TrailEntry } from './trail-entry.ts';

/** The ORM of audits. `url` is the connection string of its own database. */
export const ormConfig = (url: string) =>
  platformOrmConfig({
    url,
    entities: [TrailEntry, ContractParties],
    migrationsPath: fileURLToPath(new URL('./migrations', import.meta.url)),
  });
