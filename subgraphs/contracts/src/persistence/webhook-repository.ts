import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { Notification } from './notification.ts';
import { DeadLetter, Webhook } from './webhook.ts';

/** A webhook that was not removed, locked until the transaction ends. */
export const lockWebhook = (em: EntityManager, id: string): Promise<Webhook | null> =>
  em.findOne(Webhook, { id, removedAt: null }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Webhooks of a party that have a secret still, locked until the transaction ends. */
export const lockWebhooksOf = (em: EntityManager, partyId: string): Promise<Webhook[]> =>
  em.find(
    Webhook,
    { partyId, removedAt: null, revokedAt: null },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );

/** Webhooks of a party, oldest first. */
export const webhooksOf = (em: EntityManager, partyId: string): Promise<Webhook[]> =>
  em.find(Webhook, { partyId, removedAt: null }, { orderBy: { createdAt: 'asc', id: 'asc' } });

/** Webhooks that are told a notification: those of its party that ask for its kind, and were there before it. */
export async function webhooksToTell(
  em: EntityManager,
  { partyId, kind, requestedAt }: Pick<Notification, 'partyId' | 'kind' | 'requestedAt'>,
): Promise<Webhook[]> {
  const webhooks = await webhooksOf(em, partyId);
  return webhooks.filter(
    ({ active, kinds, createdAt, revokedAt }) =>
      active && revokedAt == null && createdAt <= requestedAt && (kinds.length === 0 || kinds.includes(kind)),
  );
}

/** What could not be told and is not tried any more, the newest first. */
export const deadLettersPage = (em: EntityManager, page: PageArgs): Promise<Page<DeadLetter>> =>
  pageOf(em, DeadLetter, { givenUpAt: { $ne: null } }, { givenUpAt: 'desc', id: 'desc' }, page);
