import { randomBytes } from 'node:crypto';
import {
  type Attributes,
  type Context,
  context,
  isSpanContextValid,
  ProxyTracerProvider,
  propagation,
  ROOT_CONTEXT,
  type Span,
  type SpanKind,
  SpanStatusCode,
  TraceFlags,
  trace,
} from '@opentelemetry/api';
import { AsyncLocalStorageContextManager } from '@opentelemetry/context-async-hooks';
import { W3CTraceContextPropagator } from '@opentelemetry/core';

// A trace is followed whether or not anybody collects it: logs and messages of errors quote its id.
context.setGlobalContextManager(new AsyncLocalStorageContextManager().enable());
propagation.setGlobalPropagator(new W3CTraceContextPropagator());
/** Whoever asks for a tracer gets it here, also before traces are collected, and from whichever copy of the API (it comes as ESM and as CommonJS). */
export const tracers = new ProxyTracerProvider();
trace.setGlobalTracerProvider(tracers);
const tracer = tracers.getTracer('surety');

/** The trace id of what is being done, 32 hexadecimal digits (W3C Trace Context); undefined outside of a request. */
export const traceId = (): string | undefined => trace.getSpanContext(context.active())?.traceId;

/** The headers that carry the present trace on; none outside of a request. */
export function traceHeaders(): { readonly traceparent?: string } {
  const headers = {};
  propagation.inject(context.active(), headers);
  return headers;
}

export type SpanInput = {
  /** The `traceparent` that it continues; without one it belongs to the present trace, or begins a new one. */
  readonly from?: string | null | undefined;
  readonly kind?: SpanKind;
  /** Ids, names and numbers, never personal data: `telemetry/told-of-spans.ts` lists those that may leave. */
  readonly attributes?: Attributes;
};

/** Opens a span that the caller ends. What happens `within` belongs to it. While nobody collects traces only its trace id counts. */
export function openSpan(name: string, { from, ...options }: SpanInput = {}): { span: Span; within: Context } {
  const parent = from ? propagation.extract(ROOT_CONTEXT, { traceparent: from }) : context.active();
  const span = tracer.startSpan(name, options, parent);
  const followed = isSpanContextValid(span.spanContext()) ? span : trace.wrapSpanContext(newIds());
  return { span, within: trace.setSpan(parent, followed) };
}

/** Does `work` in a span of its own. A failure shows by the error's name: its message may tell of people. */
export async function inSpan<T>(name: string, input: SpanInput, work: () => Promise<T>): Promise<T> {
  const { span, within } = openSpan(name, input);
  try {
    return await context.with(within, work);
  } catch (error) {
    span.setStatus({ code: SpanStatusCode.ERROR });
    span.setAttribute('error.type', error instanceof Error ? error.name : typeof error);
    throw error;
  } finally {
    span.end();
  }
}

const newIds = () => ({
  traceId: randomBytes(16).toString('hex'),
  spanId: randomBytes(8).toString('hex'),
  traceFlags: TraceFlags.NONE,
});
