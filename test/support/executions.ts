import { describeWorkflow } from '@surety/tools/virtual-time/time-skipping';
import type { Client } from '@temporalio/client';
import type { TenantHouse } from './house-setup.ts';
import { rowsOf } from './rows.ts';

/** An activity that a lifecycle had done. */
export type Done = { readonly workflowId: string; readonly activity: string };

/** Ids of every lifecycle of a tenant, as the outboxes know them. */
export async function lifecyclesOf(house: TenantHouse, tenant: string): Promise<string[]> {
  const found = await Promise.all(
    Object.values(house.databases).map(url =>
      rowsOf<{ id: string }>(url, 'select distinct workflow_id as id from outbox where tenant = $1', [tenant]),
    ),
  );
  return [...new Set(found.flat().map(({ id }) => id))].toSorted();
}

/** Every execution of an activity in the histories of some lifecycles, in the order of each. */
export async function executionsIn(client: Client, ids: readonly string[]): Promise<Done[]> {
  const histories = await Promise.all(
    ids.map(async workflowId => {
      const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
      return (events ?? []).flatMap(({ activityTaskScheduledEventAttributes: scheduled }) => {
        const activity = scheduled?.activityType?.name;
        return activity ? [{ workflowId, activity }] : [];
      });
    }),
  );
  return histories.flat();
}

/** How many lifecycles of each kind there are, by the number of Temporal's state. */
export async function statesOf(client: Client, ids: readonly string[]): Promise<Record<string, number>> {
  const counts: Record<string, number> = {};
  for (const id of ids) {
    const { workflowExecutionInfo: info } = await describeWorkflow(client, id);
    const name = `${id.split('/')[0]} ${info?.status}`;
    counts[name] = (counts[name] ?? 0) + 1;
  }
  return counts;
}
