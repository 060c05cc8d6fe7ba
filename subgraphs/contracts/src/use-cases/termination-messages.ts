import type { Tx } from '@surety/platform/decide';
import type { Outbox } from '@surety/platform/outbox';
import { type Sent, type TerminationSignals, workflowId } from '@surety/workflow-contract';
import { contractLifecycle, draftInput, terminationOf } from '../lifecycles/contract-lifecycle.ts';
import { terminationLifecycle, terminationStanding } from '../lifecycles/termination-lifecycle.ts';
import type { Contract } from '../persistence/contract.ts';
import type { HandoverItem, Termination } from '../persistence/termination.ts';

/** Tells the termination's lifecycle where its record stands now; starts it with the first message. */
export async function sendTerminationMoved(
  { em, outbox }: Tx,
  { timeZone }: Contract,
  termination: Termination,
  items: readonly HandoverItem[],
): Promise<void> {
  await em.flush();
  const facts = { termination, items, timeZone };
  await outbox.send({ ...terminationLifecycle(facts), signal: 'moved', args: terminationStanding(facts) });
}

/** Tells the contract's lifecycle when the contract ends, or that it has ended. */
export const sendContractTermination = (outbox: Outbox, contract: Contract, termination: Termination): Promise<void> =>
  outbox.send({
    ...contractLifecycle(contract, draftInput(contract)),
    signal: 'terminationMoved',
    args: terminationOf(contract, termination),
  });

/** Tells the termination's lifecycle that a notification was accepted. */
export const sendTerminationTold = (
  outbox: Outbox,
  { tenant, id }: Pick<Termination, 'tenant' | 'id'>,
  args: Omit<TerminationSignals['told'], keyof Sent>,
): Promise<void> =>
  outbox.send({ workflow: 'termination', workflowId: workflowId.termination(tenant, id), signal: 'told', args });
