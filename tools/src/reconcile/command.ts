import { parseEnv } from '@surety/platform/env';
import { temporalConnection } from '@surety/platform/temporal';
import { Client, Connection } from '@temporalio/client';
import { checkTemporal } from '../supervisor/external.ts';
import { embeddedTemporal } from '../supervisor/foundations.ts';
import { houseEnv, portsOf, temporalOf } from '../supervisor/house-env.ts';
import { reconcile } from './reconcile.ts';
import { openDoors } from './subgraph-doors.ts';
import { subgraphsOf } from './subgraphs.ts';

type Flags = { readonly apply?: boolean | undefined; readonly tenant?: string | undefined };

/**
 * Reconciles the system that runs. Ends with exit code 1 when something differs, or still does after it was to be mended.
 * @throws Refusal when a subgraph or the Temporal server does not answer
 */
export async function runReconcile({ apply = false, tenant }: Flags, say: (line: string) => void): Promise<void> {
  const house = parseEnv(houseEnv);
  const ports = portsOf(house);
  const temporal = temporalOf(house) ?? embeddedTemporal(ports);
  await checkTemporal(temporal);
  const subgraphs = await subgraphsOf(house);
  const connection = await Connection.connect(temporalConnection(temporal));
  try {
    const client = new Client({ connection, namespace: temporal.TEMPORAL_NAMESPACE, identity: 'surety reconcile' });
    const left = await reconcile({ client, doors: openDoors(subgraphs), tenant, apply, say });
    if (left > 0) process.exitCode = 1;
  } finally {
    await connection.close();
  }
}
