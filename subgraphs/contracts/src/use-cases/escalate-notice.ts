import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { EscalateNoticeInput } from '../generated/types.ts';
import { Breach } from '../persistence/breach.ts';
import { lockNotification } from '../persistence/notification-repository.ts';
import { Contact } from '../persistence/party.ts';
import { requestNotification } from './request-notification.ts';

/** Nobody acknowledged a notice in time: it is told once more, and to the party's managers, where it names any. Idempotent. */
export async function escalateNotice(
  tx: Tx,
  { notificationId }: EscalateNoticeInput,
): Promise<Result<{ notificationId: string }>> {
  const notice = await lockNotification(tx.em, notificationId);
  if (!notice?.breachId) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  const { acknowledgeBy, acknowledgedAt, escalatedAt, breachId, partyId, contractId, fact } = notice;
  if (acknowledgeBy === null || acknowledgedAt !== null || escalatedAt !== null) return ok({ notificationId });
  // A notice that was taken back asks nobody for anything.
  const breach = await tx.em.findOneOrFail(Breach, { id: breachId });
  if (breach.standing === 'WITHDRAWN') return ok({ notificationId });
  notice.escalatedAt = new Date(tx.now);
  tx.trail({ subjectKind: 'notification', subjectId: notificationId, contractId, details: { fact } });
  const again = { breachId, changeId: null, terminationId: null, kind: 'NOTICE_AGAIN', audience: 'CUSTOMER' } as const;
  const asked = await requestNotification(tx, { ...again, fact: `breach/${breachId}/again` });
  if (!asked.ok || (await tx.em.count(Contact, { partyId, function: 'MANAGER' })) === 0) return asked;
  const toManagers = { ...again, kind: 'NOTICE_UNACKNOWLEDGED', audience: 'CUSTOMER_MANAGER' } as const;
  return requestNotification(tx, { ...toManagers, fact: `breach/${breachId}/unacknowledged` });
}
