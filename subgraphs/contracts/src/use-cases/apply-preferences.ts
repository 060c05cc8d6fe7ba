import type { Tx } from '@surety/platform/decide';
import { openDigestOf } from '../persistence/digest-repository.ts';
import { Acceptance, Notification } from '../persistence/notification.ts';
import type { Contact } from '../persistence/party.ts';
import { NOTIFICATION_KINDS } from '../rules/notification-kinds.ts';
import { isUrgent } from '../rules/urgency.ts';
import { nextDigestMs } from '../rules/when-told.ts';
import { rearrange, rearrangeDigest } from './delivery-messages.ts';

/** Whoever waits, waits no longer than for a digest after quiet hours, and is tried for 3 days then. */
const OPEN_AT_MOST_MS = 6 * 24 * 3_600_000;
const CAN_WAIT = NOTIFICATION_KINDS.filter(kind => !isUrgent(kind));

/** A contact's new preferences hold for what waits already, too. The contact is locked. */
export async function applyPreferences({ em, now, outbox }: Tx, contact: Contact): Promise<void> {
  const digest = await openDigestOf(em, contact.id);
  if (digest) {
    digest.dueAt = new Date(nextDigestMs(contact, now));
    await rearrangeDigest(outbox, digest);
  }
  const open = await em.find(
    Notification,
    {
      partyId: contact.partyId,
      kind: { $in: CAN_WAIT },
      gaveUpAt: null,
      roundBeganAt: { $gt: new Date(now - OPEN_AT_MOST_MS) },
    },
    { orderBy: { id: 'asc' } },
  );
  const told = await em.find(Acceptance, { contactId: contact.id, notificationId: { $in: open.map(({ id }) => id) } });
  const toldIds = new Set(told.map(({ notificationId }) => notificationId));
  for (const notification of open) if (!toldIds.has(notification.id)) await rearrange(outbox, notification);
}
