import { CancellationScope, condition, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';
import { type Course, stretchesOf } from './stretches.ts';

// As of the real ones.
Error.stackTraceLimit = 2;

export type BareActivities = { empty(): Promise<void> };

/** Watched by the server as the activities of real lifecycles are. */
const { empty } = proxyActivities<BareActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '10 seconds',
});

/** Does after each of its signals what that sets off, and waits for the next one under a timer, as a real one does. */
export async function bare(course: Course): Promise<void> {
  let heard = 0;
  setHandler(defineSignal('heard'), () => {
    heard += 1;
  });
  let waiting = new CancellationScope();
  for (const [index, { activities, timers }] of stretchesOf(course).entries()) {
    await condition(() => heard > index);
    waiting.cancel();
    for (let started = 0; started < timers; started += 1) {
      waiting = new CancellationScope();
      waiting.run(() => sleep('30 days')).catch(() => undefined);
    }
    await Promise.all(Array.from({ length: activities }, () => empty()));
  }
  await condition(() => false);
}
