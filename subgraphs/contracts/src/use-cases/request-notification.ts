import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestNotificationInput } from '../generated/types.ts';
import { deliveryLifecycle } from '../lifecycles/delivery-lifecycle.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { lockChange } from '../persistence/change-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { Notification } from '../persistence/notification.ts';
import { mayNotify } from '../rules/breach-decisions.ts';
import { isForCustomer } from '../rules/notification-kinds.ts';

/** Writes that a fact is to be told to one party, and starts its delivery. A fact that was asked for before is not told again. */
export async function requestNotification(
  tx: Tx,
  input: RequestNotificationInput,
): Promise<Result<{ notificationId: string }>> {
  const found = await lockSubject(tx, input);
  if (!found.ok) return found;
  const { subject, breach } = found.value;
  const former = await tx.em.findOne(Notification, { tenant: subject.tenant, fact: input.fact });
  if (former) return ok({ notificationId: former.id });
  const due = breach && input.kind === 'BREACH_NOTICE' ? mayNotify(breach) : ok(null);
  if (!due.ok) return due;
  const contract = await tx.em.findOneOrFail(Contract, { id: subject.contractId });
  const toCustomer = isForCustomer(input.audience);
  const notification = tx.em.create(Notification, {
    id: tx.newId('ntf'),
    tenant: subject.tenant,
    breachId: breach ? subject.id : null,
    changeId: breach ? null : subject.id,
    contractId: contract.id,
    customerId: toCustomer ? contract.customerId : null,
    partyId: toCustomer ? contract.customerId : contract.providerId,
    fact: input.fact,
    kind: input.kind,
    audience: input.audience,
    requestedAt: new Date(tx.now),
    round: 1,
    roundBeganAt: new Date(tx.now),
    urgedAt: null,
    acknowledgeBy: null,
    acknowledgedAt: null,
    acknowledgedById: null,
    escalatedAt: null,
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

/** The record that a fact is about, locked: a breach or a change. */
async function lockSubject(tx: Tx, { breachId, changeId }: RequestNotificationInput) {
  if (breachId) {
    const breach = await lockBreach(tx.em, breachId);
    if (breach) return ok({ subject: breach, breach });
    return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  }
  const change = changeId ? await lockChange(tx.em, changeId) : null;
  if (change) return ok({ subject: change, breach: null });
  return refuse('NOT_FOUND', { what: 'change', id: changeId ?? '' }, ['input', 'changeId']);
}
