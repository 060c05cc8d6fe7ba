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
import { heartbeats } from './heartbeats.ts';

/** Workflows kept in memory per task queue; the others are replayed from their history when something happens to them. */
const CACHED_WORKFLOWS = 200;
/** After this time of stopping, activities are told that they are cancelled. */
const SHUTDOWN_GRACE = '2 s';

export type WorkersInput = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  /** The prebuilt bundle of the lifecycles; without it they are bundled now, which takes a second. */
  readonly bundlePath: string | undefined;
};

/** One worker per lifecycle: each has the task queue of its own name. A stopped one waits for its activities, however long they take. */
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
        interceptors: { activity: [heartbeats] },
      }),
    ),
  );
}

const bundled = (): Promise<WorkflowBundleOption> =>
  bundleWorkflowCode({
    workflowsPath: fileURLToPath(import.meta.resolve('@surety/workflow-definitions')),
    logger: Runtime.instance().logger,
  });
