import { identityKey, parseEnv } from '@surety/platform/env';
import { temporalConnection } from '@surety/platform/temporal';
import { SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { Client, Connection } from '@temporalio/client';
import { z } from 'zod';
import { checkTemporal } from '../supervisor/external.ts';
import { embeddedTemporal } from '../supervisor/foundations.ts';
import { houseEnv, portsOf, temporalOf } from '../supervisor/house-env.ts';
import { developmentKeys } from '../supervisor/keys.ts';
import { reconcile } from './reconcile.ts';
import { openDoors } from './subgraph-doors.ts';

/** Where the subgraphs are, when not on this machine; as the worker is told. */
const url = z.url({ protocol: /^https?$/, error: 'must be an http:// or https:// address' }).optional();
const doorsEnv = z.object({
  CONTRACTS_URL: url,
  METRICS_URL: url,
  AUDITS_URL: url,
  WORKER_IDENTITY_KEY: identityKey.optional(),
});

type Flags = { readonly apply?: boolean | undefined; readonly tenant?: string | undefined };

/**
 * Reconciles the system that runs. Ends with exit code 1 when something differs, or still does after it was to be mended.
 * @throws Refusal when a subgraph or the Temporal server does not answer
 */
export async function runReconcile({ apply = false, tenant }: Flags, say: (line: string) => void): Promise<void> {
  const house = parseEnv(houseEnv);
  const env = parseEnv(doorsEnv);
  const ports = portsOf(house);
  const temporal = temporalOf(house) ?? embeddedTemporal(ports);
  await checkTemporal(temporal);
  const urls = Object.fromEntries(
    SUBGRAPHS.map(name => [
      name,
      env[`${name.toUpperCase() as Uppercase<SubgraphName>}_URL`] ?? `http://127.0.0.1:${ports[name]}`,
    ]),
  ) as Record<SubgraphName, string>;
  const key = env.WORKER_IDENTITY_KEY ?? (await developmentKeys(house.SURETY_DATA)).identity.worker;
  const connection = await Connection.connect(temporalConnection(temporal));
  try {
    const client = new Client({ connection, namespace: temporal.TEMPORAL_NAMESPACE, identity: 'surety reconcile' });
    const left = await reconcile({ client, doors: openDoors({ urls, identityKey: key }), tenant, apply, say });
    if (left > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
}
