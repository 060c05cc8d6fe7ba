import type { EntityManager } from '@mikro-orm/postgresql';
import type { Money } from '@surety/domain';
import { compensationOfBreach } from './compensation-repository.ts';
import { LedgerEntry, LedgerTransaction } from './ledger.ts';
import type { Notification } from './notification.ts';

/** One booking of a credit: what it moved, whatever was booked since. */
export type BookedCredit = {
  readonly transactionId: string;
  readonly kind: 'POSTED' | 'REVERSED';
  readonly money: Money;
};

/** `breach/brc_…/credit-posted/3/customer` tells of the third booking of the credit. */
const TOLD = /^breach\/[^/]+\/credit-(posted|reversed)\/(\d+)\//;

/** The booking that a notification tells of; null for one that tells of something else. */
export async function bookedCredit(
  em: EntityManager,
  { breachId, fact }: Pick<Notification, 'breachId' | 'fact'>,
): Promise<BookedCredit | null> {
  const [, what, number] = TOLD.exec(fact) ?? [];
  const compensation = what === undefined || breachId === null ? null : await compensationOfBreach(em, breachId);
  if (!compensation) return null;
  const transaction = await em.findOne(LedgerTransaction, {
    fact: `compensation/${compensation.id}/${what}/${number}`,
  });
  if (!transaction) return null;
  const [entry] = await em.find(LedgerEntry, { transactionId: transaction.id, account: 'CREDIT_EXPENSE' });
  if (!entry) return null;
  const money = { minor: Math.abs(entry.minor), currency: entry.currency };
  return { transactionId: transaction.id, kind: what === 'posted' ? 'POSTED' : 'REVERSED', money };
}
