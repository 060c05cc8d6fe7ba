import { type LedgerMove, type Money, movedLedger, postingsBetween } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Compensation } from '../persistence/compensation.ts';
import { LedgerEntry, type LedgerKind, LedgerTransaction } from '../persistence/ledger.ts';
import { ledgerOf } from '../persistence/ledger-repository.ts';
import type { Course } from '../rules/compensation-course.ts';
import { recordEvent } from './compensation-events.ts';
import { requestNotification } from './request-notification.ts';

type Booking = {
  readonly kind: LedgerKind;
  readonly fact: string;
  readonly currency: string;
  readonly move: LedgerMove;
  readonly reference?: string;
};

/**
 * Moves the accounts of a credit in one currency: one transaction that sums to zero, or none. What stands there for something else, and what
 * stands in another currency, stays.
 */
export async function book(
  tx: Tx,
  compensation: Compensation,
  { move, currency, reference, ...said }: Booking,
): Promise<void> {
  const { id: compensationId, tenant, contractId, customerId } = compensation;
  const standing = await ledgerOf(tx.em, compensationId, currency);
  const postings = postingsBetween(standing, movedLedger(standing, move));
  if (postings.length === 0) return;
  const at = new Date(tx.now);
  const common = { tenant, contractId, customerId, compensationId, at };
  const transactionId = tx.newId('ltx');
  tx.em.create(LedgerTransaction, {
    ...common,
    ...said,
    id: transactionId,
    by: tx.identity.subject,
    reference: reference ?? null,
  });
  await tx.em.flush();
  for (const posting of postings)
    tx.em.create(LedgerEntry, { ...common, ...posting, id: tx.newId('len'), transactionId, currency });
  await tx.em.flush();
}

/** Takes back what stands in the ledger for a credit: by counter-entries; what was paid already becomes a claim on the customer. */
export async function reverse(tx: Tx, compensation: Compensation): Promise<void> {
  const { id, currency, postedMinor } = compensation;
  if (currency === null || postedMinor === 0) return;
  const number = await timesBooked(tx, id);
  const fact = `compensation/${id}/reversed/${number}`;
  await book(tx, compensation, { kind: 'REVERSED', fact, currency, move: { dueMinor: -postedMinor } });
  recordEvent(tx, compensation, 'REVERSED', fact, postedMinor);
  await tellBoth(tx, compensation, 'CREDIT_REVERSED', `credit-reversed/${number}`);
  compensation.postedMinor = 0;
}

/** Brings the ledger to where a course leads: what stood there is reversed, what is due is posted (H7.3.4). */
export async function bookCourse(tx: Tx, compensation: Compensation, { postedMinor }: Course): Promise<void> {
  const { id, currency } = compensation;
  if (postedMinor === compensation.postedMinor) return;
  await reverse(tx, compensation);
  if (currency === null || postedMinor === 0) return;
  const number = await timesBooked(tx, id);
  const fact = `compensation/${id}/posted/${number}`;
  await book(tx, compensation, { kind: 'POSTED', fact, currency, move: { dueMinor: postedMinor } });
  recordEvent(tx, compensation, 'POSTED', fact, postedMinor);
  await tellBoth(tx, compensation, 'CREDIT_POSTED', `credit-posted/${number}`);
  compensation.postedMinor = postedMinor;
}

/** Both sides are told of what was booked, people and systems: billing hears of it by the provider's webhook. */
async function tellBoth(
  tx: Tx,
  { breachId }: Compensation,
  kind: 'CREDIT_POSTED' | 'CREDIT_REVERSED',
  what: string,
): Promise<void> {
  for (const audience of ['CUSTOMER', 'PROVIDER_MANAGER'] as const)
    await requestNotification(tx, {
      breachId,
      fact: `breach/${breachId}/${what}/${audience === 'CUSTOMER' ? 'customer' : 'provider'}`,
      kind,
      audience,
    });
}

/** Brings damages in the ledger to what is accepted; 0 takes them back. What was paid already becomes a claim on the customer (H7.3.4). */
export async function bookDamages(tx: Tx, compensation: Compensation, { minor, currency }: Money): Promise<void> {
  const { id, damagesMinor } = compensation;
  if (minor === damagesMinor) return;
  const kind = minor > 0 ? 'DAMAGES_POSTED' : 'DAMAGES_REVERSED';
  const fact = `compensation/${id}/${kind === 'DAMAGES_POSTED' ? 'damages-posted' : 'damages-reversed'}/${await timesBooked(tx, id)}`;
  await book(tx, compensation, { kind, fact, currency, move: { dueMinor: minor - damagesMinor } });
  compensation.damagesMinor = minor;
}

/** Numbers what is booked for one credit, from 1. Its breach is locked, so no number is given twice. */
const timesBooked = async (tx: Tx, compensationId: string): Promise<number> =>
  (await tx.em.count(LedgerTransaction, { compensationId })) + 1;
