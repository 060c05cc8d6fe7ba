import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { digestLifecycle } from '../lifecycles/digest-lifecycle.ts';
import { contactsToTell } from '../notices/delivery-state.ts';
import { tellingTimes } from '../notices/telling-times.ts';
import { Digest, DigestItem } from '../persistence/digest.ts';
import { lockContact, openDigestOf } from '../persistence/digest-repository.ts';
import { Notification } from '../persistence/notification.ts';

/** Adds a notification to the digest of each contact that is to be told with one; the first of a digest begins its delivery. Idempotent. */
export async function gatherForDigest(tx: Tx, notificationId: string): Promise<Result<{ notificationId: string }>> {
  const { em, now } = tx;
  const notification = await em.findOne(Notification, { id: notificationId });
  if (!notification) {
    return refuse('NOT_FOUND', { what: 'notification', id: notificationId }, ['input', 'notificationId']);
  }
  const contacts = await contactsToTell(em, notification);
  for (const { id } of contacts.toSorted((a, b) => (a.id < b.id ? -1 : 1))) await lockContact(em, id);
  const { waits } = await tellingTimes(em, notification, contacts, now);
  for (const [contactId, { because, isGathered, untilMs }] of waits) {
    if (because !== 'DIGEST' || isGathered) continue;
    const digest =
      (await openDigestOf(em, contactId)) ?? (await openDigest(tx, notification.tenant, contactId, untilMs));
    em.create(DigestItem, { notificationId, contactId, tenant: digest.tenant, digestId: digest.id });
  }
  return ok({ notificationId });
}

async function openDigest(tx: Tx, tenant: string, contactId: string, dueMs: number): Promise<Digest> {
  const digest = tx.em.create(Digest, {
    id: tx.newId('dig'),
    tenant,
    contactId,
    openedAt: new Date(tx.now),
    dueAt: new Date(dueMs),
    composedAt: null,
    mail: null,
    toldAt: null,
    gaveUpAt: null,
  });
  await tx.outbox.send({ ...digestLifecycle(digest), signal: 'requested' });
  return digest;
}
