import { migrateEnv } from '@surety/deploy/databases';
import { gatewayEnv } from '@surety/gateway/env';
import { fileKeepingEnv, linkingEnv, subgraphEnv } from '@surety/platform/env';
import { temporalEnv } from '@surety/platform/temporal';
import { workerEnv } from '@surety/workflow-worker/env';

/** What each process of the image reads from its environment. */
const ENVIRONMENTS = {
  gateway: gatewayEnv,
  contracts: linkingEnv,
  metrics: subgraphEnv,
  audits: fileKeepingEnv,
  worker: workerEnv,
  migrate: migrateEnv,
  'prepare-temporal': temporalEnv,
} as const;

export const PROCESSES = Object.keys(ENVIRONMENTS);

/** Variables among those given that a process would not read; all of them where there is no such process. */
export function unread(process: string, given: readonly string[]): string[] {
  const known = Object.keys(ENVIRONMENTS[process as keyof typeof ENVIRONMENTS]?.shape ?? {});
  return given.filter(name => !known.includes(name) && !known.includes(name.replace(/_FILE$/, '')));
}

/** Variables that a process needs and that are not given; the port is the image's own. */
export function missing(process: string, given: readonly string[]): string[] {
  const shape = Object.entries(ENVIRONMENTS[process as keyof typeof ENVIRONMENTS]?.shape ?? {});
  return shape
    .filter(([name, schema]) => name !== 'PORT' && !schema.safeParse(undefined).success)
    .map(([name]) => name)
    .filter(name => !given.includes(name) && !given.includes(`${name}_FILE`));
}
