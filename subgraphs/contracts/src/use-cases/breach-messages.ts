import type { Outbox } from '@surety/platform/outbox';
import { type BreachInput, type BreachSignals, type Sent, workflowId } from '@surety/workflow-contract';
import type { Breach } from '../persistence/breach.ts';
import { keywords } from './search-attributes.ts';

/** Starts the breach's lifecycle. */
export const sendOpened = (outbox: Outbox, breach: Breach, input: BreachInput): Promise<void> =>
  outbox.send({
    workflow: 'breach',
    workflowId: workflowId.breach(breach.tenant, breach.id),
    signal: 'opened',
    args: {},
    start: input,
    summary: `Breach: ${input.serviceName} in ${input.period}`,
    searchAttributes: [
      ...keywords({
        Tenant: breach.tenant,
        ContractId: breach.contractId,
        Phase: input.phase,
        Owner: 'contracts',
        BreachSeverity: input.severity,
      }),
      { name: 'NextDeadline', type: 'DATETIME', value: input.notifyBy },
    ],
  });

/** Tells the breach's lifecycle what became true. */
export const sendToBreach = <S extends Exclude<keyof BreachSignals, 'opened'>>(
  outbox: Outbox,
  breach: { readonly tenant: string; readonly id: string },
  signal: S,
  args: Omit<BreachSignals[S], keyof Sent>,
): Promise<void> =>
  outbox.send({ workflow: 'breach', workflowId: workflowId.breach(breach.tenant, breach.id), signal, args });
