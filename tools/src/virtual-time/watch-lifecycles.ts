import { type Client, WorkflowNotFoundError } from '@temporalio/client';
import { type Description, describeWorkflow, isOpen, milliseconds } from './time-skipping.ts';

/** A lifecycle that runs, as the server described it. */
export type Watched = { readonly id: string; readonly description: Description };

/** The lifecycles of a tenant, asked for again and again. */
export type LifecycleWatch = {
  /** Those that run; one whose start is still on its way does not yet. */
  open(): Promise<readonly Watched[]>;
  /** The soonest instant at which a timer of one of them fires, in epoch milliseconds on their own clocks; Infinity without one. */
  nextDue(open: readonly Watched[]): Promise<number>;
  /** Lifecycles that ended are asked for again: by hand or by `reconcile` they can be begun anew. */
  lookAnew(): void;
};

/** @param lifecycles ids of every lifecycle that was started, ended ones too */
export function watchLifecycles(client: Client, lifecycles: () => Promise<readonly string[]>): LifecycleWatch {
  const ended = new Set<string>();
  /** By run, with the length of the history that they were read from: nothing but an event changes timers. */
  const timers = new Map<string, { readonly length: string; readonly dues: readonly number[] }>();

  const describe = async (id: string): Promise<readonly Watched[]> => {
    const description = await unlessGone(describeWorkflow(client, id));
    if (description === undefined) return [];
    if (isOpen(description)) return [{ id, description }];
    ended.add(id);
    return [];
  };

  const timersOf = async ({
    id,
    description: { workflowExecutionInfo: info },
  }: Watched): Promise<readonly number[]> => {
    const run = `${id} ${info?.execution?.runId}`;
    const length = String(info?.historyLength);
    const known = timers.get(run);
    if (known?.length === length) return known.dues;
    const dues = (await unlessGone(pendingTimers(client, id))) ?? [];
    timers.set(run, { length, dues });
    return dues;
  };

  return {
    async open() {
      const ids = await lifecycles();
      return (await Promise.all(ids.filter(id => !ended.has(id)).map(describe))).flat();
    },
    nextDue: async open => Math.min(...(await Promise.all(open.map(timersOf))).flat()),
    lookAnew: () => ended.clear(),
  };
}

/** When each pending timer of a workflow fires. Event times are on the workflow's own clock. */
async function pendingTimers(client: Client, workflowId: string): Promise<number[]> {
  const { events } = await client.workflow.getHandle(workflowId).fetchHistory();
  const due = new Map<string, number>();
  for (const {
    eventTime,
    timerStartedEventAttributes: started,
    timerFiredEventAttributes: fired,
    timerCanceledEventAttributes: cancelled,
  } of events ?? []) {
    if (started?.timerId) due.set(started.timerId, milliseconds(eventTime) + milliseconds(started.startToFireTimeout));
    const over = fired?.timerId ?? cancelled?.timerId;
    if (over) due.delete(over);
  }
  return [...due.values()];
}

/** A lifecycle may end between being listed and being asked. */
export async function unlessGone<T>(asking: Promise<T>): Promise<T | undefined> {
  try {
    return await asking;
  } catch (error) {
    if (error instanceof WorkflowNotFoundError || (error instanceof Error && 'code' in error && error.code === 5))
      return undefined;
    throw error;
  }
}
