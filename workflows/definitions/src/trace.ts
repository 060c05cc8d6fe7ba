import { proxySinks, type WorkflowExecuteInput, type WorkflowInterceptorsFactory } from '@temporalio/workflow';

type Headers = WorkflowExecuteInput['headers'];

/** What a lifecycle tells the worker's process, so that it shows in the trace of a message. */
export type TraceSinks = {
  trace: {
    /** @param message `started`, or the signal's name */
    received(message: string, headers: Headers): void;
  };
};

/** Temporal's own name for it. */
const HEADER = '_tracer-data';
const { trace } = proxySinks<TraceSinks>();

/**
 * Hands the trace of the message that a lifecycle got last on to all that it does afterwards. Only headers are touched, so that it makes
 * no difference to a replay; spans are made by the worker's process, outside.
 */
export const interceptors: WorkflowInterceptorsFactory = () => {
  let current: Headers = {};
  const follow = (message: string, { [HEADER]: header }: Headers): void => {
    current = header ? { [HEADER]: header } : {};
    if (header) trace.received(message, current);
  };
  const carry = <Input extends { readonly headers: Headers }>(input: Input): Input => ({
    ...input,
    headers: { ...input.headers, ...current },
  });
  return {
    inbound: [
      {
        execute(input, next) {
          follow('started', input.headers);
          return next(input);
        },
        handleSignal(input, next) {
          follow(input.signalName, input.headers);
          return next(input);
        },
      },
    ],
    outbound: [
      {
        scheduleActivity: (input, next) => next(carry(input)),
        continueAsNew: (input, next) => next(carry(input)),
      },
    ],
  };
};
