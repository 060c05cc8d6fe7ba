import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { Notification } from './notification.ts';

/** A notification by id, locked until the transaction ends. @param ofAnyParty whoever asks was let in for this record alone */
export const lockNotification = (em: EntityManager, id: string, ofAnyParty = false): Promise<Notification | null> =>
  em.findOne(
    Notification,
    { id },
    { lockMode: LockMode.PESSIMISTIC_WRITE, ...(ofAnyParty ? { filters: { party: false } } : {}) },
  );

/** The notice of a breach; null before it was asked for. */
export const noticeOf = (em: EntityManager, breachId: string): Promise<Notification | null> =>
  em.findOne(Notification, { breachId, kind: 'BREACH_NOTICE' });
