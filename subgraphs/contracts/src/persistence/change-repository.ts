import { LockMode } from '@mikro-orm/core';
import type { EntityManager } from '@mikro-orm/postgresql';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { ChangeFilter } from '../generated/types.ts';
import { BEFORE_IMPLEMENTATION, openRound } from '../rules/change-course.ts';
import type { Parties } from '../rules/signing.ts';
import { Change, ChangeSeat } from './change.ts';
import { Contact } from './party.ts';

/** A change by id, locked until the transaction ends. */
export const lockChange = (em: EntityManager, id: string): Promise<Change | null> =>
  em.findOne(Change, { id }, { lockMode: LockMode.PESSIMISTIC_WRITE });

/** Changes of a contract that nobody has begun to implement, locked until the transaction ends. */
export const unbegunChanges = (em: EntityManager, contractId: string): Promise<Change[]> =>
  em.find(
    Change,
    { contractId, phase: { $in: [...BEFORE_IMPLEMENTATION] } },
    { orderBy: { id: 'asc' }, lockMode: LockMode.PESSIMISTIC_WRITE },
  );

/** Seats of the round that the board votes in now, by the order in which members came; none while no round is open. */
export async function openSeats(em: EntityManager, change: Change): Promise<ChangeSeat[]> {
  const round = openRound(change);
  return round === null ? [] : em.find(ChangeSeat, { changeId: change.id, round }, { orderBy: { contactId: 'asc' } });
}

/** Contacts of both parties that sit on the change board and use Surety themselves; each person once per party. */
export async function boardOf(em: EntityManager, { providerId, customerId }: Parties): Promise<Contact[]> {
  const contacts = await em.find(
    Contact,
    { partyId: { $in: [providerId, customerId] }, onChangeBoard: true, subject: { $ne: null } },
    { orderBy: { partyId: 'asc', position: 'asc' } },
  );
  const byPerson = new Map(contacts.map(contact => [`${contact.partyId} ${contact.subject}`, contact]));
  return [...byPerson.values()];
}

/** Changes that the caller may see, oldest first. */
export function changesPage(em: EntityManager, filter: ChangeFilter, page: PageArgs): Promise<Page<Change>> {
  const { contractId, phases } = filter;
  const where = { ...(contractId ? { contractId } : {}), ...(phases ? { phase: { $in: [...phases] } } : {}) };
  return pageOf(em, Change, where, { createdAt: 'asc', id: 'asc' }, page);
}
