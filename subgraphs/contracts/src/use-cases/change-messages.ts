import type { Tx } from '@surety/platform/decide';
import type { Outbox } from '@surety/platform/outbox';
import { type ChangeSignals, type Sent, workflowId } from '@surety/workflow-contract';
import { changeLifecycle, changeStanding } from '../lifecycles/change-lifecycle.ts';
import type { Change } from '../persistence/change.ts';
import { openSeats } from '../persistence/change-repository.ts';
import { Service } from '../persistence/service.ts';

/** Tells the change's lifecycle where its record stands now; starts it with the first message. */
export async function sendMoved({ em, outbox }: Tx, change: Change, move: string): Promise<void> {
  await em.flush();
  const { name: serviceName } = await em.findOneOrFail(Service, { id: change.serviceId });
  const facts = { change, serviceName, seats: await openSeats(em, change) };
  await outbox.send({ ...changeLifecycle(facts), signal: 'moved', args: { move, ...changeStanding(facts) } });
}

/** Tells the change's lifecycle that a notification was accepted. */
export const sendChangeTold = (
  outbox: Outbox,
  { tenant, id }: Pick<Change, 'tenant' | 'id'>,
  args: Omit<ChangeSignals['told'], keyof Sent>,
): Promise<void> =>
  outbox.send({ workflow: 'change', workflowId: workflowId.change(tenant, id), signal: 'told', args });
