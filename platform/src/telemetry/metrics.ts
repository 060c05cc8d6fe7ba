import { Counter, collectDefaultMetrics, Gauge, Histogram, register } from 'prom-client';

/** Metrics are for Prometheus. Their labels come from bounded sets, never from what a caller writes. */
export const CONTENT_TYPE = register.contentType;

/** Every metric carries the process's name, and those of Node itself are measured. Once per process. */
export function nameProcess(process: string): void {
  register.setDefaultLabels({ process });
  collectDefaultMetrics();
}

export const metricsText = (): Promise<string> => register.metrics();

/** Counts by outcome. Each begins at 0, so that "none yet" can be told from "not measured". */
export function counter<Outcome extends string>(name: string, help: string, outcomes: readonly Outcome[]) {
  const counted = new Counter({ name, help, labelNames: ['outcome'] });
  for (const outcome of outcomes) counted.inc({ outcome }, 0);
  return (outcome: Outcome): void => counted.inc({ outcome });
}

/** @param labels of the duration, which is in seconds: from 5 ms to the 30 s after which a caller gives up */
export const durations = <L extends string>(name: string, help: string, labelNames: readonly L[]) =>
  new Histogram({ name, help, labelNames, buckets: [0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10, 30] });

/** A number that is looked up when somebody asks. NaN, "not known", when it can't be. */
export const gauge = (name: string, help: string, look: () => Promise<number>) =>
  new Gauge({
    name,
    help,
    async collect() {
      this.set(await look().catch(() => Number.NaN));
    },
  });
