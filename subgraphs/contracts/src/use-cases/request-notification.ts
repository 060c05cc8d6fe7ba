import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestNotificationInput } from '../generated/types.ts';
import { deliveryLifecycle } from '../lifecycles/delivery-lifecycle.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { Notification } from '../persistence/notification.ts';
import { mayNotify } from '../rules/breach-decisions.ts';

/** Writes that a fact is to be told to one party, and starts its delivery. A fact that was asked for before is not told again. */
export async function requestNotification(
  tx: Tx,
  input: RequestNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const breach = await lockBreach(tx.em, input.breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: input.breachId }, ['input', 'breachId']);
  const former = await tx.em.findOne(Notification, { tenant: breach.tenant, fact: input.fact });
  if (former) return ok({ notificationId: former.id });
  const due = input.kind === 'BREACH_NOTICE' ? mayNotify(breach) : ok(null);
  if (!due.ok) return due;
  const contract = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const isForCustomer = input.audience === 'CUSTOMER';
  const notification = tx.em.create(Notification, {
    id: tx.newId('ntf'),
    tenant: breach.tenant,
    breachId: breach.id,
    contractId: contract.id,
    customerId: isForCustomer ? contract.customerId : null,
    partyId: isForCustomer ? contract.customerId : contract.providerId,
    fact: input.fact,
    kind: input.kind,
    audience: input.audience,
    requestedAt: new Date(tx.now),
    toldAt: null,
    gaveUpAt: null,
  });
  await tx.outbox.send({ ...deliveryLifecycle(notification), signal: 'requested' });
  const { id, fact } = notification;
  tx.trail({
    subjectKind: 'notification',
    subjectId: id,
    contractId: contract.id,
    details: { fact, kind: input.kind, audience: input.audience },
  });
  return ok({ notificationId: id });
}
