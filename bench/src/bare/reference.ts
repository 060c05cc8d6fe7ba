import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ended } from '@surety/tools/launch';
import { Client, Connection } from '@temporalio/client';
import { bundleWorkflowCode } from '@temporalio/worker';
import { holding } from '../house/hold.ts';
import { repeat } from '../house/repeat.ts';
import { LOOK_EVERY_MS } from '../house/waiting.ts';
import type { Course } from './reference-workflow.ts';

const NAMESPACE = 'reference';
const DAY_S = 86_400;
/** As many as an outbox relay sends at once. */
const AT_ONCE = 50;
const silent = (): void => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error };

/** What goes on for long before the first breach: only what happens at once asks of it is measured. */
const STANDING = 'contract';

/**
 * Runs so many bare lifecycles of each kind on the same server, with a worker of the same settings. Those of contracts were there before, have
 * got the signal that begins it, and have one activity to do.
 * @param courses of each kind: its task queue, and what one goes through
 * @returns seconds until the last one has done its last activity
 */
export async function runReference(
  address: string,
  folder: string,
  { count, courses }: { count: number; courses: Readonly<Record<string, Course>> },
): Promise<number> {
  const bundle = join(folder, 'reference.js');
  const workflowsPath = fileURLToPath(new URL('./reference-workflow.ts', import.meta.url));
  writeFileSync(bundle, (await bundleWorkflowCode({ workflowsPath, preloadModules: [workflowsPath], logger })).code);
  const connection = await Connection.connect({ address });
  const client = new Client({ connection, namespace: NAMESPACE });
  await registerNamespace(connection);
  const worker = fork(fileURLToPath(new URL('./reference-worker.ts', import.meta.url)), [address, NAMESPACE, bundle]);
  try {
    await once(worker, 'message');
    const done = { empty: 0, last: 0 };
    worker.on('message', (activity: keyof typeof done) => (done[activity] += 1));
    const until = async (activity: keyof typeof done, wanted: number): Promise<void> => {
      while (done[activity] < wanted) await sleep(LOOK_EVERY_MS);
    };
    const send = async (index: number, taskQueue: string, course: Course, signals: number): Promise<void> => {
      const start = { workflowId: `${taskQueue}/${index}`, taskQueue, args: [course], signal: 'heard' };
      for (let sent = 0; sent < signals; sent += 1) await client.workflow.signalWithStart('bare', start);
    };
    const { [STANDING]: contract, ...begun } = courses;
    if (!contract) throw new Error('The course of a contract is not known.');
    await repeat(count, AT_ONCE, index => send(index, STANDING, contract, contract.signals - 1));
    await until('empty', count * (contract.activities - 1));
    await holding(worker.pid, () => repeat(count, AT_ONCE, index => send(index, STANDING, contract, 1)));
    const startedMs = performance.now();
    await repeat(count, AT_ONCE, async index => {
      for (const [taskQueue, course] of Object.entries(begun)) await send(index, taskQueue, course, course.signals);
    });
    await until('last', count * Object.keys(courses).length);
    return (performance.now() - startedMs) / 1_000;
  } finally {
    worker.kill('SIGKILL');
    await ended(worker);
    await connection.close();
  }
}

/** A namespace beside the real one: the real worker takes none of its tasks. */
async function registerNamespace({ workflowService }: Connection): Promise<void> {
  await workflowService.registerNamespace({
    namespace: NAMESPACE,
    workflowExecutionRetentionPeriod: { seconds: DAY_S as never, nanos: 0 },
  });
  for (;;)
    try {
      await workflowService.countWorkflowExecutions({ namespace: NAMESPACE });
      return;
    } catch {
      await sleep(200);
    }
}
