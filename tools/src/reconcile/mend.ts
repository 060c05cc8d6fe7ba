import { type Startable, startOptions } from '@surety/platform/start-options';
import { type Carried, SUBGRAPHS, type SubgraphName } from '@surety/workflow-contract';
import { type Client, WorkflowExecutionAlreadyStartedError, WorkflowNotFoundError } from '@temporalio/client';
import { type Difference, type Rows, recordOf } from './differences.ts';
import type { Doors } from './subgraph-doors.ts';

/** A difference with what is needed to mend it. */
export type Mendable = Difference & {
  readonly tenant: string;
  readonly rows: Rows;
  /** How it is started. */
  readonly lifecycle: Startable | null;
  /** The tenant's present, RFC 3339. */
  readonly now: string;
};

/** Does what mends a difference. */
export async function mend(client: Client, doors: Doors, found: Mendable): Promise<void> {
  const { workflowId, remedy, tenant } = found;
  switch (remedy.does) {
    case 'START':
      return start(client, doors, found);
    case 'START_AGAIN':
      await terminate(client, found);
      return start(client, doors, found);
    case 'TERMINATE':
      return terminate(client, found);
    case 'SEND_AGAIN':
      return doors.sendAgain(remedy.from, tenant, workflowId, remedy.after);
    case 'WAKE':
      await client.workflow.getHandle(workflowId).signal('written', { from: workflowId.split('/')[2] });
      return;
    case 'NOTHING':
      return;
  }
}

async function terminate(client: Client, { workflowId, says }: Mendable): Promise<void> {
  try {
    await client.workflow.getHandle(workflowId).terminate(`surety reconcile: ${says}`);
  } catch (thrown) {
    if (!(thrown instanceof WorkflowNotFoundError)) throw thrown; // it has ended meanwhile
  }
}

/**
 * Starts a lifecycle from its record, also where one of its id has ended: what the owner of the record sent is part of the record, and the
 * other subgraphs send all that they still have once more.
 */
async function start(client: Client, doors: Doors, { rows, tenant, lifecycle, now, says }: Mendable): Promise<void> {
  if (lifecycle === null) throw new Error(`There is no record to start from: ${says}.`);
  const correspondents = SUBGRAPHS.flatMap(name => {
    const row = rows[name];
    return row ? [{ name, workflowId: row.workflowId, known: row.record === null ? row.kept - 1 : row.last, row }] : [];
  });
  const carried: Carried = {
    seen: Object.fromEntries(correspondents.map(({ name, known }) => [name, known])) as Record<SubgraphName, number>,
    projected: recordOf(rows)?.shown?.sequence ?? 0,
    happened: [`${now.slice(0, 16).replace('T', ' ')} UTC: started from its record by reconcile`],
  };
  const options = startOptions({ ...lifecycle, start: { ...lifecycle.start, notBefore: now, carried } });
  try {
    await client.workflow.start(lifecycle.workflow, { ...options, workflowIdReusePolicy: 'ALLOW_DUPLICATE' });
  } catch (thrown) {
    if (!(thrown instanceof WorkflowExecutionAlreadyStartedError)) throw thrown; // the relay was faster
  }
  for (const { name, workflowId, known, row } of correspondents)
    if (row.record === null) await doors.sendAgain(name, tenant, workflowId, known);
}
