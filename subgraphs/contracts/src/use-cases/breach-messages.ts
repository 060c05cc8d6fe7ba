import type { Outbox } from '@surety/platform/outbox';
import { type BreachSignals, type Sent, workflowId } from '@surety/workflow-contract';
import { type BreachFacts, breachLifecycle } from '../lifecycles/breach-lifecycle.ts';

/** Starts the breach's lifecycle. */
export const sendOpened = (outbox: Outbox, facts: BreachFacts): Promise<void> =>
  outbox.send({ ...breachLifecycle(facts), signal: 'opened', args: {} });

/** Tells the breach's lifecycle what became true. */
export const sendToBreach = <S extends Exclude<keyof BreachSignals, 'opened'>>(
  outbox: Outbox,
  breach: { readonly tenant: string; readonly id: string; readonly round: number },
  signal: S,
  args: Omit<BreachSignals[S], keyof Sent>,
): Promise<void> =>
  outbox.send({
    workflow: 'breach',
    workflowId: workflowId.breach(breach.tenant, breach.id, breach.round),
    signal,
    args,
  });
