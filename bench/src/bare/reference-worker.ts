import { workerEnv } from '@surety/workflow-worker/env';
import { sdkMetrics } from '@surety/workflow-worker/sdk-metrics';
import { createWorkers } from '@surety/workflow-worker/workers';
import { activityInfo } from '@temporalio/activity';
import { DefaultLogger, NativeConnection, Runtime } from '@temporalio/worker';

/** A worker with the settings of the real one, for bare lifecycles; tells its parent whose activity it does. */
const [address = '', namespace = '', bundlePath = ''] = process.argv.slice(2);
const { telemetryOptions } = await sdkMetrics();
Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions });
const connection = await NativeConnection.connect({ address });
const workers = await createWorkers({
  connection,
  namespace,
  activities: { empty: async () => void process.send?.(activityInfo().workflowExecution?.workflowId) } as never,
  bundlePath,
  stickySeconds: workerEnv.shape.STICKY_SECONDS.parse(process.env['STICKY_SECONDS']),
  buildId: undefined,
});
process.send?.('ready');
await Promise.all(workers.map(worker => worker.run()));
