import { condition, defineSignal, proxyActivities, setHandler, sleep } from '@temporalio/workflow';

/** What a bare lifecycle goes through: as many of each as a real one did. */
export type Course = { readonly activities: number; readonly timers: number; readonly signals: number };
export type BareActivities = { empty(): Promise<void>; last(): Promise<void> };

/** Watched by the server as the activities of real lifecycles are. */
const { empty, last } = proxyActivities<BareActivities>({
  startToCloseTimeout: '1 minute',
  heartbeatTimeout: '10 seconds',
});

/** Hears its signals, each under a timer of its own, does its activities one after the other, and goes on waiting as a real one does. */
export async function bare({ activities, timers, signals }: Course): Promise<void> {
  let heard = 0;
  setHandler(defineSignal('heard'), () => {
    heard += 1;
  });
  for (let done = 1; done < activities; done += 1) {
    await empty();
    if (done < timers) await condition(() => heard >= Math.min(done, signals - 1), '30 days');
  }
  await condition(() => heard >= signals, '30 days');
  await last();
  await sleep('30 days');
}
