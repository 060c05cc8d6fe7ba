import { fork } from 'node:child_process';
import { once } from 'node:events';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { ended } from '@surety/tools/launch';
import { Client, Connection, isGrpcServiceError } from '@temporalio/client';
import { bundleWorkflowCode } from '@temporalio/worker';
import { holding } from '../house/hold.ts';
import { repeat } from '../house/repeat.ts';
import { LOOK_EVERY_MS } from '../house/waiting.ts';
import { type Course, stretchesOf } from './stretches.ts';

const NAMESPACE = 'reference';
const DAY_S = 86_400;
/** As many as an outbox relay sends at once. */
const AT_ONCE = 50;
/** By gRPC. */
const ALREADY_THERE = 6;
/** Its activities are done by then, and it waits for the next signal. */
const UNTIL_IT_WAITS_MS = 250;
const silent = (): void => undefined;
const logger = { log: silent, trace: silent, debug: silent, info: silent, warn: silent, error: console.error };

/** What goes on for long before the first breach: only what happens at once asks of it is measured. */
const STANDING = 'contract';

/** One bare lifecycle, and how far it has come. */
type Bare = {
  readonly signals: number;
  readonly stretches: ReturnType<typeof stretchesOf>;
  sent: number;
  done: number;
};

/**
 * Runs so many bare lifecycles of each kind on the same server, with a worker of the same settings. Each gets its next signal once it has done what the
 * one before asks for. Those of contracts were there before, and have got the signal that begins it.
 * @param round no lifecycle is begun twice
 * @param courses of each kind: its task queue, and what one goes through
 * @returns seconds until the last activity of all is done
 */
export async function runReference(
  address: string,
  folder: string,
  { round, count, courses }: { round: number; count: number; courses: Readonly<Record<string, Course>> },
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
    const all = new Map<string, Bare>();
    let done = 0;
    let fault: unknown;
    const until = async (wanted: number): Promise<void> => {
      while (done < wanted && fault === undefined) await sleep(LOOK_EVERY_MS);
      if (fault !== undefined) throw fault;
    };
    const idOf = (kind: string, index: number): string => `${round}/${kind}/${index}`;
    const begin = async (kind: string, index: number, course: Course, signals: number): Promise<void> => {
      const workflowId = idOf(kind, index);
      all.set(workflowId, { signals, stretches: stretchesOf(course), sent: 1, done: 0 });
      await client.workflow.signalWithStart('bare', { workflowId, taskQueue: kind, args: [course], signal: 'heard' });
    };
    /** Sends what is due to a lifecycle after an activity of it. */
    const goOn = async (workflowId: string, one: Bare): Promise<void> => {
      const asked = (): number => one.stretches.slice(0, one.sent).reduce((sum, { activities }) => sum + activities, 0);
      while (one.sent < one.signals && one.done >= asked()) {
        one.sent += 1;
        await sleep(UNTIL_IT_WAITS_MS);
        await client.workflow.getHandle(workflowId).signal('heard');
      }
    };
    worker.on('message', (workflowId: string) => {
      done += 1;
      const one = all.get(workflowId);
      if (!one) return;
      one.done += 1;
      goOn(workflowId, one).catch(error => (fault ??= error));
    });

    const { [STANDING]: contract, ...begun } = courses;
    if (!contract) throw new Error('The course of a contract is not known.');
    await repeat(count, AT_ONCE, index => begin(STANDING, index, contract, contract.signals - 1));
    const atTheEnd = stretchesOf(contract).at(-1)?.activities ?? 0;
    const standing = count * (contract.activities - atTheEnd);
    await until(standing);
    await holding(worker.pid, () =>
      repeat(count, AT_ONCE, index => client.workflow.getHandle(idOf(STANDING, index)).signal('heard')),
    );
    const startedMs = performance.now();
    await repeat(count, AT_ONCE, async index => {
      for (const [kind, course] of Object.entries(begun)) await begin(kind, index, course, course.signals);
    });
    await until(count * Object.values(courses).reduce((sum, { activities }) => sum + activities, 0));
    return (performance.now() - startedMs) / 1_000;
  } finally {
    worker.kill('SIGKILL');
    await ended(worker);
    await connection.close();
  }
}

/** A namespace beside the real one: the real worker takes none of its tasks. */
async function registerNamespace({ workflowService }: Connection): Promise<void> {
  await workflowService
    .registerNamespace({
      namespace: NAMESPACE,
      workflowExecutionRetentionPeriod: { seconds: DAY_S as never, nanos: 0 },
    })
    .catch(error => {
      if (!isGrpcServiceError(error) || error.code !== ALREADY_THERE) throw error;
    });
  for (;;)
    try {
      await workflowService.countWorkflowExecutions({ namespace: NAMESPACE });
      return;
    } catch {
      await sleep(200);
    }
}
