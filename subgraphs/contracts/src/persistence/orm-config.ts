import { fileURLToPath } from 'node:url';
import { ormConfig as platformOrmConfig } from '@surety/platform/orm';
import { entities } from './entities.ts';
import { HealthKeeper } from './health.ts';

/** The ORM of contracts. `url` is the connection string of its own database. */
export const ormConfig = (url: string) => ({
  ...platformOrmConfig({ url, entities, migrationsPath: fileURLToPath(new URL('./migrations', import.meta.url)) }),
  subscribers: [new HealthKeeper()],
});
