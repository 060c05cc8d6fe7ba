import type { EntityManager } from '@mikro-orm/postgresql';
import type { Identity } from '@surety/platform/identity';
import type { Signatory } from '../rules/signing.ts';
import { Contact, Party } from './party.ts';

/** Surety's id of a party that a token names by that id or by its external id; null when there is none. */
export async function partyIdOf(named: string, em: EntityManager): Promise<string | null> {
  const party = await em.findOne(Party, { $or: [{ id: named }, { externalId: named }] });
  return party?.id ?? null;
}

/** Who would sign if the caller did. */
export async function signatoryOf(em: EntityManager, identity: Identity): Promise<Signatory> {
  const partyId = identity.party === null ? null : await partyIdOf(identity.party, em);
  if (partyId === null) return { partyId: null, contactId: null };
  const contact = await em.findOne(
    Contact,
    { partyId, subject: identity.subject, maySign: true },
    { orderBy: { position: 'asc' } },
  );
  return { partyId, contactId: contact?.id ?? null };
}
