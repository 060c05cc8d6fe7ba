import type { EntityManager } from '@mikro-orm/postgresql';
import { type Identity, isLimitedToParty } from '@surety/platform/identity';
import type { Side } from '../rules/negotiation.ts';
import { type Parties, sideOf } from '../rules/signing.ts';
import type { Change, ChangeSeat } from './change.ts';
import { boardOf } from './change-repository.ts';
import type { Contact } from './party.ts';
import { partyIdOf } from './signatory.ts';

/** The party that a token speaks for, as Surety's id. */
const partyOf = async (em: EntityManager, { party }: Identity): Promise<string | null> =>
  party === null ? null : partyIdOf(party, em);

/** The side for which the caller asks: its party's; an operator of the tenant asks for the provider. Null for anybody else. */
export async function requestingSide(em: EntityManager, identity: Identity, contract: Parties): Promise<Side | null> {
  const side = sideOf(contract, await partyOf(em, identity));
  return side ?? operatorsSide(identity);
}

/** An operator whose token names no party of a contract asks for the provider. */
export const operatorsSide = (identity: Identity): Side | null =>
  identity.roles.includes('operator') && !isLimitedToParty(identity) ? 'PROVIDER' : null;

/** The side for which the caller reports a breach: as above, and a machine whose token names no party reports for the provider. */
export const reportersSide = (side: Side | null, { roles, party }: Identity): Side | null =>
  side ?? (roles.includes('integration') && party === null ? 'PROVIDER' : null);

/** The caller's own seat among those of a board; null without one. */
export async function seatOf(
  em: EntityManager,
  identity: Identity,
  seats: readonly ChangeSeat[],
): Promise<ChangeSeat | null> {
  const partyId = await partyOf(em, identity);
  return seats.find(seat => seat.partyId === partyId && seat.subject === identity.subject) ?? null;
}

/** The contact by which the caller sits on the provider's side of the change board; null when it does not. */
export async function providersMember(
  em: EntityManager,
  identity: Identity,
  contract: Parties,
): Promise<Contact | null> {
  const partyId = await partyOf(em, identity);
  if (partyId !== contract.providerId) return null;
  const board = await boardOf(em, contract);
  return board.find(contact => contact.partyId === partyId && contact.subject === identity.subject) ?? null;
}

/** Whether the caller is who asked for a change. */
export const isRequester = ({ requestedBy }: Pick<Change, 'requestedBy'>, { subject }: Identity): boolean =>
  requestedBy === subject;
