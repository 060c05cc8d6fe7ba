import { fileURLToPath } from 'node:url';
import type { Activities } from '@surety/workflow-activities';
import { LIFECYCLES } from '@surety/workflow-contract';
import {
  bundleWorkflowCode,
  type NativeConnection,
  Runtime,
  Worker,
  type WorkflowBundleOption,
} from '@temporalio/worker';

/** Workflows kept in memory per task queue; the others are replayed from their history when something happens to them. */
const CACHED_WORKFLOWS = 200;
/** How long what is under way may take to finish when the worker is told to stop. */
const SHUTDOWN_GRACE = '2 s';
/** It is left where it is then, and done again by the next worker: an activity is idempotent. */
const SHUTDOWN_FORCE = '3 s';

export type WorkersInput = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  /** The prebuilt bundle of the lifecycles; without it they are bundled now, which takes a second. */
  readonly bundlePath: string | undefined;
};

/**
 * One worker per lifecycle: each has the task queue of its own name.
 * Running one rejects with GracefulShutdownPeriodExpiredError when it was told to stop and something under way did not finish.
 */
export async function createWorkers({
  connection,
  namespace,
  activities,
  bundlePath,
}: WorkersInput): Promise<readonly Worker[]> {
  const workflowBundle = bundlePath === undefined ? await bundled() : { codePath: bundlePath };
  return Promise.all(
    LIFECYCLES.map(taskQueue =>
      Worker.create({
        connection,
        namespace,
        taskQueue,
        activities,
        workflowBundle,
        maxCachedWorkflows: CACHED_WORKFLOWS,
        shutdownGraceTime: SHUTDOWN_GRACE,
        shutdownForceTime: SHUTDOWN_FORCE,
      }),
    ),
  );
}

const bundled = (): Promise<WorkflowBundleOption> =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('@surety/workflow-definitions')),
    logger: Runtime.instance().logger,
  });
