import type { EntityManager } from '@mikro-orm/postgresql';
import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordNotToldInput, RecordToldInput } from '../generated/types.ts';
import { type Digest, DigestItem } from '../persistence/digest.ts';
import { isOpen, lockDigest } from '../persistence/digest-repository.ts';
import { Notification } from '../persistence/notification.ts';
import { rearrange } from './delivery-messages.ts';
import { recordNotTold } from './record-not-told.ts';
import { recordTold } from './record-told.ts';

type Receipt = Result<{ notificationId: string }>;

/** A mail server accepted a digest: its contact is told everything that stands in it, all at once or none of it. Idempotent. */
export async function recordDigestTold(
  tx: Tx,
  { notificationId: digestId, messageId }: RecordToldInput,
): Promise<Receipt> {
  const digest = await lockDigest(tx.em, digestId);
  if (!digest) return noDigest(digestId);
  if (!isOpen(digest)) return ok({ notificationId: digestId });
  const { contactId } = digest;
  for (const notification of await notificationsIn(tx.em, digest)) {
    const told = await recordTold(tx, { notificationId: notification.id, contactId, messageId });
    if (!told.ok) return told;
    await rearrange(tx.outbox, notification);
  }
  Object.assign(digest, { toldAt: new Date(tx.now), mail: null });
  return ok({ notificationId: digestId });
}

/** Keeps for everything that stands in a digest why it was not taken. */
export async function recordDigestNotTold(
  tx: Tx,
  { notificationId: digestId, ...failure }: RecordNotToldInput,
): Promise<Receipt> {
  const digest = await lockDigest(tx.em, digestId);
  if (!digest) return noDigest(digestId);
  for (const { id } of await notificationsIn(tx.em, digest)) {
    const kept = await recordNotTold(tx, { ...failure, notificationId: id });
    if (!kept.ok) return kept;
  }
  return ok({ notificationId: digestId });
}

/** A digest could not be told: each message in it is tried once more on its own, and then given up on record. Idempotent. */
export async function giveUpDigest(tx: Tx, digestId: string): Promise<Receipt> {
  const digest = await lockDigest(tx.em, digestId);
  if (!digest) return noDigest(digestId);
  if (!isOpen(digest)) return ok({ notificationId: digestId });
  Object.assign(digest, { gaveUpAt: new Date(tx.now), mail: null });
  for (const notification of await notificationsIn(tx.em, digest)) await rearrange(tx.outbox, notification);
  return ok({ notificationId: digestId });
}

/** In one order for all, by what they are about, since telling one locks that. */
async function notificationsIn(em: EntityManager, { id: digestId }: Digest): Promise<readonly Notification[]> {
  const items = await em.find(DigestItem, { digestId });
  const ids = items.map(({ notificationId }) => notificationId);
  return em.find(Notification, { id: { $in: ids } }, { orderBy: { breachId: 'asc', changeId: 'asc', id: 'asc' } });
}

const noDigest = (id: string): Receipt => refuse('NOT_FOUND', { what: 'digest', id }, ['input', 'notificationId']);
