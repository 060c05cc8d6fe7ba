import { reconcile } from '@surety/tools/reconcile/reconcile';
import { openDoors } from '@surety/tools/reconcile/subgraph-doors';
import type { Client } from '@temporalio/client';
import type { RunningHouse } from './house-setup.ts';

/** Reconciles one tenant as `surety reconcile` does. @returns what it said, line by line, and how many differences are left */
export async function reconciled(
  house: Pick<RunningHouse, 'subgraphUrls' | 'workerIdentityKey'>,
  client: Client,
  tenant: string,
  apply: boolean,
): Promise<{ readonly lines: readonly string[]; readonly left: number }> {
  const lines: string[] = [];
  const doors = openDoors({ urls: house.subgraphUrls, identityKey: house.workerIdentityKey });
  const left = await reconcile({ client, doors, tenant, apply, say: line => lines.push(line) });
  return { lines, left };
}
