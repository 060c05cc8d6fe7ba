import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { MailLinks } from '../doors/mail-links.ts';
import { contactsToTell } from '../notices/delivery-state.ts';
import { digestLetter } from '../notices/digest-letter.ts';
import { dueMsOf } from '../notices/due-of.ts';
import { letters, sharedLink } from '../notices/notification-to-send.ts';
import { mailOf } from '../notices/render-notice.ts';
import { type Digest, DigestItem } from '../persistence/digest.ts';
import { isOpen, lockDigest } from '../persistence/digest-repository.ts';
import { Acceptance, Notification } from '../persistence/notification.ts';
import { Contact } from '../persistence/party.ts';

/**
 * Settles what a digest says, once it is due: its mail is kept until it is told, so that a repeat says the same. What was told meanwhile, is
 * to be told at once, or is not for the contact any more is left out. Nothing left: nothing is sent. Idempotent.
 */
export async function composeDigest(
  tx: Tx,
  digestId: string,
  links: Pick<MailLinks, 'toReport'>,
): Promise<Result<{ notificationId: string }>> {
  const { em, now } = tx;
  const digest = await lockDigest(em, digestId);
  if (!digest) return refuse('NOT_FOUND', { what: 'digest', id: digestId }, ['input', 'notificationId']);
  if (digest.composedAt !== null || !isOpen(digest) || digest.dueAt.getTime() > now)
    return ok({ notificationId: digestId });
  const contact = await em.findOneOrFail(Contact, { id: digest.contactId });
  const notifications = await toTell(em, digest);
  const items = await Promise.all(
    notifications.map(async notification => ({ notification, dueMs: (await dueMsOf(em, notification)) ?? Infinity })),
  );
  items.sort(
    (a, b) => a.dueMs - b.dueMs || a.notification.requestedAt.getTime() - b.notification.requestedAt.getTime(),
  );
  const sections = await Promise.all(
    items.map(async ({ notification }) =>
      (await letters(em, notification, now))(contact, sharedLink(notification, links)),
    ),
  );
  digest.composedAt = new Date(now);
  if (sections.length === 0) digest.toldAt = new Date(now);
  else digest.mail = mailOf(digestLetter(sections, contact));
  return ok({ notificationId: digestId });
}

/** What the contact is still to be told with this digest; the rest leaves it. */
async function toTell(em: EntityManager, { id: digestId, contactId }: Digest): Promise<readonly Notification[]> {
  const items = await em.find(DigestItem, { digestId });
  const gathered = await em.find(Notification, { id: { $in: items.map(item => item.notificationId) } });
  const told = await em.find(Acceptance, { contactId, notificationId: { $in: gathered.map(({ id }) => id) } });
  const toldIds = new Set(told.map(({ notificationId }) => notificationId));
  const kept: Notification[] = [];
  for (const notification of gathered) {
    const isFor = (await contactsToTell(em, notification)).some(({ id }) => id === contactId);
    if (isFor && notification.urgedAt === null && !toldIds.has(notification.id)) kept.push(notification);
    else await em.nativeDelete(DigestItem, { digestId, notificationId: notification.id });
  }
  return kept;
}
