import { traceparentIn } from '@surety/platform/telemetry/temporal';
import { inSpan, openSpan } from '@surety/platform/trace';
import type { TraceSinks } from '@surety/workflow-definitions/trace';
import type { ActivityInterceptorsFactory, InjectedSinks } from '@temporalio/worker';

/** An activity goes on in the trace of the message that its lifecycle got last, or in a new one. */
export const traceActivity: ActivityInterceptorsFactory = ({ info }) => ({
  inbound: {
    execute: (input, next) =>
      inSpan(
        `activity ${info.activityType}`,
        { from: traceparentIn(input.headers), attributes: ofWorkflow(info.workflowExecution?.workflowId) },
        () => next(input),
      ),
  },
});

/** A message that a lifecycle got is a span of the message's trace. It is short: what a lifecycle waits for has spans of its own. */
export const traceSinks: InjectedSinks<TraceSinks> = {
  trace: {
    received: {
      fn({ workflowType, workflowId }, message, headers) {
        const from = traceparentIn(headers);
        openSpan(`workflow ${workflowType} ${message}`, { from, attributes: ofWorkflow(workflowId) }).span.end();
      },
    },
  },
};

const ofWorkflow = (workflowId: string | undefined) => (workflowId ? { temporalWorkflowId: workflowId } : {});
