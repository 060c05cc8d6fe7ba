import type { Activities } from '@surety/workflow-activities';
import { LIFECYCLES } from '@surety/workflow-contract';
import { type NativeConnection, Worker, type WorkerOptions } from '@temporalio/worker';

/** Workflows kept in memory per task queue; the others are replayed from their history when something happens to them. */
const CACHED_WORKFLOWS = 200;
const SHUTDOWN_GRACE = '3 s';

export type WorkersInput = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  /** The prebuilt bundle of the lifecycles. */
  readonly bundlePath: string;
};

/** One worker per lifecycle: each has the task queue of its own name. */
export const createWorkers = ({ connection, namespace, activities, bundlePath }: WorkersInput): Promise<Worker[]> =>
  Promise.all(
    LIFECYCLES.map(taskQueue => {
      const options: WorkerOptions = {
        connection,
        namespace,
        taskQueue,
        activities,
        workflowBundle: { codePath: bundlePath },
        maxCachedWorkflows: CACHED_WORKFLOWS,
        shutdownGraceTime: SHUTDOWN_GRACE,
      };
      return Worker.create(options);
    }),
  );
