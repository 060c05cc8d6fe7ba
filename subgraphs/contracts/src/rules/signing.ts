import { ok, type Result, refuse } from '@surety/domain';
import { type ContractPhase, hasEnded, type Side, type VersionState } from './negotiation.ts';

/** The parties of a contract. */
export type Parties = { readonly providerId: string; readonly customerId: string };

/** A contract with its newest version, as far as signing depends on them. */
export type Signable = Parties & { readonly phase: ContractPhase; readonly newest: VersionState };

/** The side on which a party stands; null for one that is no party of the contract. */
export const sideOf = ({ providerId, customerId }: Parties, partyId: string | null): Side | null =>
  partyId === providerId ? 'PROVIDER' : partyId === customerId ? 'CUSTOMER' : null;

/** Who wants to sign. */
export type Signatory = {
  /** The party that the token speaks for, as Surety's id; null when it speaks for none. */
  readonly partyId: string | null;
  /** Contact of that party that carries the token's subject and may sign; null when there is none. */
  readonly contactId: string | null;
};

/**
 * Whether the caller may sign the newest version now: once per party, by a contact of it that may sign, once both sides agreed on it.
 * @param signedBy ids of the parties that signed that version already
 */
export function maySign(
  contract: Signable,
  signatory: Signatory,
  signedBy: readonly string[],
): Result<{ readonly partyId: string; readonly contactId: string }> {
  const { partyId, contactId } = signatory;
  if (partyId === null || contactId === null || (partyId !== contract.providerId && partyId !== contract.customerId)) {
    return refuse('NOT_AUTHORISED', { party: partyId ?? 'a party of this contract' });
  }
  if (signedBy.includes(partyId)) return refuse('ALREADY_SIGNED', { party: partyId });
  if (contract.newest !== 'ACCEPTED' || hasEnded(contract.phase)) {
    const remedy =
      'Only a version that both sides agreed on, of a contract that has not ended, can be signed: offer it, and have it accepted.';
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy });
  }
  return ok({ partyId, contactId });
}

/** The sides whose signature under the agreed version is still awaited; none while nothing is agreed on. */
export function waitingSides(
  { newest, providerId, customerId }: Signable,
  signedBy: readonly string[],
): readonly Side[] {
  if (newest !== 'ACCEPTED') return [];
  const sides = [
    ['PROVIDER', providerId],
    ['CUSTOMER', customerId],
  ] as const;
  return sides.flatMap(([side, partyId]) => (signedBy.includes(partyId) ? [] : [side]));
}
