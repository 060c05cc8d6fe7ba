import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { ormConfig as auditsOrm } from '@surety/audits/orm-config';
import { ormConfig as contractsOrm } from '@surety/contracts/orm-config';
import { ormConfig as metricsOrm } from '@surety/metrics/orm-config';
import { openOrm } from '@surety/platform/orm';
import { startEmbeddedPostgres } from '@surety/tools/embedded-postgres';
import { freePorts } from '@surety/tools/free-ports';
import { findTemporal, startTemporalServer } from '@surety/tools/temporal-server';
import type { TestProject } from 'vitest/node';
import { TEMPLATES, templateName } from './database.ts';

declare module 'vitest' {
  export interface ProvidedContext {
    /** Connection string of the server's maintenance database. */
    postgresUrl: string;
    /** Host and port of a Temporal server with virtual time. */
    temporalAddress: string;
  }
}

const say = (): void => undefined;

/** One PostgreSQL with a migrated template per subgraph, and one Temporal server, for a whole run; never the ones of a running system. */
export default async function setUp({ provide }: TestProject): Promise<() => Promise<void>> {
  const dataDir = mkdtempSync(join(tmpdir(), 'surety-test-'));
  const postgres = await startEmbeddedPostgres({
    dataDir: join(dataDir, 'pg'),
    databases: TEMPLATES.map(templateName),
    fast: true,
  });
  const configs = { contracts: contractsOrm, metrics: metricsOrm, audits: auditsOrm };
  await Promise.all(
    TEMPLATES.map(async name => {
      const orm = await openOrm(configs[name](postgres.url(templateName(name))));
      await orm.migrator.up();
      await orm.close();
    }),
  );
  const [port = 0] = await freePorts(1);
  const binary = await findTemporal(say);
  if (binary === null)
    throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
  const temporal = await startTemporalServer({ binary, port, uiPort: null, dbFile: null, virtualTime: true, say });
  provide('postgresUrl', postgres.url('postgres'));
  provide('temporalAddress', temporal.address);
  return async () => {
    await Promise.all([postgres.stop(), temporal.stop()]);
    rmSync(dataDir, { recursive: true, force: true });
  };
}
