import { taskQueueOf } from '@surety/platform/start-options';
import { freePorts } from '@surety/tools/free-ports';
import { ended, launchOf, spawnApart } from '@surety/tools/launch';
import { NAMESPACE } from '@surety/tools/temporal-namespace';
import { findTemporal, prepareTemporal } from '@surety/tools/temporal-server';
import { ensureWorkflowBundle } from '@surety/tools/workflow-bundle';
import type { Activities } from '@surety/workflow-activities';
import { LIFECYCLES } from '@surety/workflow-contract';
import { Client, Connection } from '@temporalio/client';
import { DefaultLogger, NativeConnection, Runtime, Worker } from '@temporalio/worker';

export type Temporal = { readonly address: string; readonly client: Client; close(): Promise<void> };

/**
 * A Temporal server of its own on a free port, in memory, with virtual time.
 * @param settings more of its dynamic configuration, e.g. `limit.historyCount.suggestContinueAsNew=50`
 * @param namespaces more than the usual one
 */
export async function openTemporal(
  settings: readonly string[] = [],
  namespaces: readonly string[] = [],
): Promise<Temporal> {
  const binary = await findTemporal(() => undefined);
  if (binary === null)
    throw new Error('No Temporal server can be had on this machine; npm start says what to install.');
  const [port = 0] = await freePorts(1);
  const { launch, address, ready } = prepareTemporal({ binary, port, uiPort: null, dbFile: null, virtualTime: true });
  const more = [
    ...settings.flatMap(setting => ['--dynamic-config-value', setting]),
    ...namespaces.flatMap(name => ['--namespace', name]),
  ];
  const server = spawnApart(launchOf([launch.command, ...launch.args, ...more], launch.env, launch.cwd));
  await ready();
  const connection = await Connection.connect({ address });
  return {
    address,
    client: new Client({ connection, namespace: NAMESPACE, identity: 'test' }),
    async close() {
      await connection.close();
      server.kill('SIGKILL');
      await ended(server);
    },
  };
}

/** A worker in this process for each task queue, with the given activities. @returns how to stop them */
export async function runWorkers(address: string, activities: Partial<Activities>): Promise<() => Promise<void>> {
  Runtime.install({ logger: new DefaultLogger('ERROR'), telemetryOptions: { logging: { filter: 'off' } } });
  const connection = await NativeConnection.connect({ address });
  const codePath = await ensureWorkflowBundle();
  const workers = await Promise.all(
    [...new Set(LIFECYCLES.map(taskQueueOf))].map(taskQueue =>
      Worker.create({
        connection,
        namespace: NAMESPACE,
        taskQueue,
        workflowBundle: { codePath },
        activities,
        identity: 'test',
        shutdownGraceTime: '1 second',
      }),
    ),
  );
  const running = Promise.all(workers.map(worker => worker.run()));
  return async () => {
    for (const worker of workers) worker.shutdown();
    await running;
    await connection.close();
  };
}
