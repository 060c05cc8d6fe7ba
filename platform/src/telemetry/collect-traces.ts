import { createRequire } from 'node:module';
import { OTLPTraceExporter } from '@opentelemetry/exporter-trace-otlp-http';
import { PgInstrumentation } from '@opentelemetry/instrumentation-pg';
import { resourceFromAttributes } from '@opentelemetry/resources';
import {
  BatchSpanProcessor,
  ParentBasedSampler,
  TraceIdRatioBasedSampler,
  TracerProvider,
} from '@opentelemetry/sdk-trace';
import { tracers } from '../trace.ts';
import { withoutPersonalData } from './told-of-spans.ts';

const EXPORT_EVERY_MS = 1_000;

/**
 * Collects spans and sends them to an OTLP receiver. Loaded only where one is named.
 * @param share of the traces that begin here, 0 to 1; one that a caller began is collected when the caller says so
 * @returns how to send what is left
 */
export function collectTraces(process: string, endpoint: string, share: number): () => Promise<void> {
  const exporter = new OTLPTraceExporter({ url: `${endpoint.replace(/\/$/, '')}/v1/traces` });
  const provider = new TracerProvider({
    resource: resourceFromAttributes({ 'service.name': process, 'service.namespace': 'surety' }),
    sampler: new ParentBasedSampler({ root: new TraceIdRatioBasedSampler(share) }),
    spanProcessors: [
      new BatchSpanProcessor({ exporter: withoutPersonalData(exporter), scheduledDelayMillis: EXPORT_EVERY_MS }),
    ],
  });
  tracers.setDelegate(provider);
  new PgInstrumentation({ requireParentSpan: true, ignoreConnectSpans: true }).setTracerProvider(provider);
  // It takes hold of a module when that is required, one that is loaded already too: the one that the ORM uses.
  createRequire(import.meta.resolve('@mikro-orm/postgresql'))('pg');
  return () => provider.shutdown();
}
