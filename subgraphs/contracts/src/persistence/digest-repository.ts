import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Digest, DigestItem } from './digest.ts';
import { Contact } from './party.ts';

/** The lock under which a contact's digests are gathered, settled and told. */
export const lockContact = (em: EntityManager, id: string): Promise<Contact | null> =>
  em.findOne(Contact, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** The digest that a contact's messages are added to; null when there is none. */
export const openDigestOf = (em: EntityManager, contactId: string): Promise<Digest | null> =>
  em.findOne(Digest, { contactId, composedAt: null, toldAt: null, gaveUpAt: null });

/** The digests in which a notification is told to contacts, by contact. */
export async function digestsOf(em: EntityManager, notificationId: string): Promise<ReadonlyMap<string, Digest>> {
  const items = await em.find(DigestItem, { notificationId });
  if (items.length === 0) return new Map();
  const digests = await em.find(Digest, { id: { $in: items.map(({ digestId }) => digestId) } });
  return new Map(digests.map(digest => [digest.contactId, digest]));
}

/** A digest by id, under its contact's lock; null when there is none. */
export async function lockDigest(em: EntityManager, id: string): Promise<Digest | null> {
  const digest = await em.findOne(Digest, { id });
  if (!digest) return null;
  await lockContact(em, digest.contactId);
  return em.refreshOrFail(digest);
}

/** Neither told nor given up. */
export const isOpen = ({ toldAt, gaveUpAt }: Digest): boolean => toldAt === null && gaveUpAt === null;
