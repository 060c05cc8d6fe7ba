import { setTimeout as sleep } from 'node:timers/promises';
import type { TelemetryEnv } from '../env.ts';
import { nameProcess } from './metrics.ts';

/** A receiver that is away must not keep a process from ending. */
const SENDS_FOR_MS = 500;

/** Sends what was collected and not sent yet. */
export type Telemetry = { stop(): Promise<void> };

/** Begins to measure the process, and to collect its traces where a receiver is named. */
export async function startTelemetry(process: string, env: TelemetryEnv): Promise<Telemetry> {
  nameProcess(process);
  if (env.OTEL_EXPORTER_OTLP_ENDPOINT === undefined) return { stop: async () => undefined };
  const { collectTraces } = await import('./collect-traces.ts');
  const stop = collectTraces(process, env.OTEL_EXPORTER_OTLP_ENDPOINT, env.OTEL_TRACES_SAMPLER_ARG);
  return { stop: () => Promise.race([stop().catch(() => undefined), sleep(SENDS_FOR_MS, undefined, { ref: false })]) };
}
