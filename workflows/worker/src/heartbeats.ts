import type { ActivityInterceptorsFactory } from '@temporalio/worker';

/** Several within the timeout that the definitions give: one that is lost or late does no harm. */
const EVERY_MS = 2_000;

/**
 * Says while an activity is under way that this process still lives. Temporal repeats one whose worker has died as soon as
 * the heartbeat is missed, and lets another take its time.
 */
export const heartbeats: ActivityInterceptorsFactory = context => ({
  inbound: {
    async execute(input, next) {
      if (context.info.heartbeatTimeoutMs === undefined) return next(input);
      const beating = setInterval(() => context.heartbeat(), EVERY_MS);
      try {
        return await next(input);
      } finally {
        clearInterval(beating);
      }
    },
  },
});
