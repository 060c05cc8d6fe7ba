import { taskQueueOf } from '@surety/platform/start-options';
import type { Activities } from '@surety/workflow-activities';
import { LIFECYCLES } from '@surety/workflow-contract';
import { type NativeConnection, Worker, type WorkerDeploymentOptions } from '@temporalio/worker';
import { bundleLifecycles } from './bundle.ts';
import { heartbeats } from './heartbeats.ts';
import { traceActivity, traceSinks } from './tracing.ts';

/** Name of the worker deployment that all versions belong to. */
const DEPLOYMENT = 'surety';
/**
 * Workflows kept in memory per task queue; the others are replayed from their history when something happens to them, which costs worker and server
 * more than what happens. A wave of 500 breaches fits. 450 of them made a worker of 1.2 GB, 1,500 of them one of 1.5 GB: some 0.35 MB each, so that
 * all queues at their most stay below the 3 GiB that a deployed worker may take.
 */
const CACHED_WORKFLOWS = 600;
/** After this time of stopping, activities are told that they are cancelled. */
const SHUTDOWN_GRACE = '2 s';

export type WorkersInput = {
  readonly connection: NativeConnection;
  readonly namespace: string;
  readonly activities: Activities;
  /** The prebuilt bundle of the lifecycles; without it they are bundled now, which takes a second. */
  readonly bundlePath: string | undefined;
  /** For so long a task waits for the worker that has its workflow in memory. */
  readonly stickySeconds: number;
  /** The version of the lifecycles in a worker deployment; without it the workers take part in no versioning. */
  readonly buildId: string | undefined;
};

/** One worker per task queue. A stopped one waits for its activities, however long they take. */
export async function createWorkers({
  connection,
  namespace,
  activities,
  bundlePath,
  stickySeconds,
  buildId,
}: WorkersInput): Promise<readonly Worker[]> {
  const workflowBundle = bundlePath === undefined ? { code: await bundleLifecycles() } : { codePath: bundlePath };
  return Promise.all(
    [...new Set(LIFECYCLES.map(taskQueueOf))].map(taskQueue =>
      Worker.create({
        connection,
        namespace,
        taskQueue,
        activities,
        workflowBundle,
        interceptors: { activity: [traceActivity, heartbeats] },
        sinks: traceSinks,
        maxCachedWorkflows: CACHED_WORKFLOWS,
        stickyQueueScheduleToStartTimeout: `${stickySeconds} s`,
        shutdownGraceTime: SHUTDOWN_GRACE,
        ...(buildId === undefined ? {} : { workerDeploymentOptions: pinnedTo(buildId) }),
      }),
    ),
  );
}

/** A run stays with the version that began it; see docs/decisions/versions-of-lifecycles.md. */
const pinnedTo = (buildId: string): WorkerDeploymentOptions => ({
  version: { deploymentName: DEPLOYMENT, buildId },
  useWorkerVersioning: true,
  defaultVersioningBehavior: 'PINNED',
});
