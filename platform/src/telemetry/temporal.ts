import type { WorkflowClientInterceptor } from '@temporalio/client';
import { defaultPayloadConverter, type Headers } from '@temporalio/common';
import { traceHeaders } from '../trace.ts';

/** The header by which Temporal's own OpenTelemetry interceptors, of every language, hand a trace on. */
const HEADER = '_tracer-data';

/** The `traceparent` that a message to a lifecycle or to an activity came with. */
export function traceparentIn(headers: Headers): string | undefined {
  const payload = headers[HEADER];
  return payload && defaultPayloadConverter.fromPayload<{ traceparent?: string }>(payload).traceparent;
}

const traced = <Input extends { readonly headers: Headers }>(input: Input): Input => ({
  ...input,
  headers: { ...input.headers, [HEADER]: defaultPayloadConverter.toPayload(traceHeaders()) },
});

/** Sends the present trace along with signals and starts. */
export const traceMessages: WorkflowClientInterceptor = {
  signal: (input, next) => next(traced(input)),
  signalWithStart: (input, next) => next(traced(input)),
};
