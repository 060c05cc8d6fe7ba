import { setTimeout as sleep } from 'node:timers/promises';
import { parseEnv } from '@surety/platform/env';
import { inTime, readinessOf, serveHealthAndMetrics } from '@surety/platform/health';
import { createLog } from '@surety/platform/log';
import { startTelemetry } from '@surety/platform/telemetry/telemetry';
import { temporalConnection } from '@surety/platform/temporal';
import { createActivities, createMailer, createSubgraphs, createWebhookCaller } from '@surety/workflow-activities';
import { DefaultLogger, NativeConnection, Runtime, type Worker } from '@temporalio/worker';
import { workerEnv } from './env.ts';
import { sdkMetrics } from './sdk-metrics.ts';
import { createWorkers } from './workers.ts';

const RECONNECT_MS = 1_000;
/** A subgraph or mail server that does not answer must not keep the process from ending. The SDK's own forced end throws instead. */
const STOP_WITHIN_MS = 3_000;

const env = parseEnv(workerEnv);
const log = createLog('worker', env.LOG_LEVEL);
const telemetry = await startTelemetry('worker', env);
const { telemetryOptions, text } = await sdkMetrics();
Runtime.install({
  logger: new DefaultLogger('WARN', ({ level, message, meta }) => {
    // An error is written out under this name only.
    const { error: err, ...rest } = meta ?? {};
    log[level === 'ERROR' ? 'error' : 'warn']({ ...rest, err }, message);
  }),
  shutdownSignals: [],
  telemetryOptions,
});

let stopping = false;
let workers: readonly Worker[] = [];
let connection: NativeConnection | undefined;

const NOT_RUN = `The lifecycles are not being run: Temporal at ${env.TEMPORAL_ADDRESS} with namespace ${env.TEMPORAL_NAMESPACE} does not answer.`;

const health = await serveHealthAndMetrics(
  { port: env.PORT, host: env.HOST },
  () => readinessOf([inTime(lifecyclesAreRun, NOT_RUN)]),
  text,
);

async function lifecyclesAreRun(): Promise<string | null> {
  if (!connection || workers.length === 0) return NOT_RUN;
  if (!workers.every(worker => worker.getState() === 'RUNNING'))
    return 'The lifecycles are not being run: the worker is stopping.';
  // A worker that cannot reach Temporal goes on trying, and calls that running.
  await describeNamespace(connection);
  return null;
}

for (const signal of ['SIGTERM', 'SIGINT'] as const)
  process.once(signal, () => {
    stopping = true;
    for (const worker of workers) if (worker.getState() === 'RUNNING') worker.shutdown();
    if (workers.length === 0) process.exit(0);
    setTimeout(() => {
      log.warn('what is still under way is not waited for; the next worker does it again');
      process.exit(0);
    }, STOP_WITHIN_MS).unref();
  });

const mailer = createMailer({ url: env.SMTP_URL, from: env.MAIL_FROM, log });
const webhooks = createWebhookCaller({ allowed: env.WEBHOOK_NETWORKS, log });
const activities = createActivities({
  subgraphs: createSubgraphs({
    urls: { contracts: env.CONTRACTS_URL, metrics: env.METRICS_URL, audits: env.AUDITS_URL },
    identityKey: env.WORKER_IDENTITY_KEY,
  }),
  mailer,
  webhooks,
});
connection = await connected();
workers = await createWorkers({
  connection,
  namespace: env.TEMPORAL_NAMESPACE,
  activities,
  bundlePath: env.WORKFLOW_BUNDLE,
  stickySeconds: env.STICKY_SECONDS,
  buildId: env.BUILD_ID,
});
log.info('the lifecycles are being run');
await Promise.all(workers.map(worker => worker.run()));
mailer.close();
await webhooks.close();
health.close();
await telemetry.stop();
await connection.close();
process.exit(0);

/** Waits for Temporal and the namespace, however long they are away; what is due is kept in the outboxes meanwhile. */
async function connected(): Promise<NativeConnection> {
  for (;;) {
    try {
      return await opened();
    } catch (error) {
      if (stopping) process.exit(0);
      log.warn(
        { reason: error instanceof Error ? error.message : String(error) },
        `Temporal at ${env.TEMPORAL_ADDRESS} with namespace ${env.TEMPORAL_NAMESPACE} does not answer; it is tried again`,
      );
      await sleep(RECONNECT_MS);
    }
  }
}

function describeNamespace({ workflowService }: NativeConnection): Promise<unknown> {
  return workflowService.describeNamespace({ namespace: env.TEMPORAL_NAMESPACE });
}

async function opened(): Promise<NativeConnection> {
  const opening = await NativeConnection.connect(temporalConnection(env));
  try {
    await describeNamespace(opening);
    return opening;
  } catch (error) {
    await opening.close();
    throw error;
  }
}
