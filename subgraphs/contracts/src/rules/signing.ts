import { ok, type Result, refuse } from '@surety/domain';

/** A contract, as far as signing depends on it. */
export type Signable = {
  readonly phase: 'DRAFT' | 'SIGNING' | 'ACTIVE' | 'EXPIRED';
  readonly providerId: string;
  readonly customerId: string;
};

/** Who wants to sign. */
export type Signatory = {
  /** The party that the token speaks for, as Surety's id; null when it speaks for none. */
  readonly partyId: string | null;
  /** Contact of that party that carries the token's subject and may sign; null when there is none. */
  readonly contactId: string | null;
};

/**
 * Whether the caller may sign now: once per party, by a contact of it that may sign, while signatures are awaited.
 * @param signedBy ids of the parties that signed already
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
  if (contract.phase !== 'DRAFT' && contract.phase !== 'SIGNING') {
    return refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'Only a draft can be signed.' });
  }
  return ok({ partyId, contactId });
}

/** The sides whose signature is still awaited; none once the contract is in force. */
export function waitingSides(
  { phase, providerId, customerId }: Signable,
  signedBy: readonly string[],
): readonly ('PROVIDER' | 'CUSTOMER')[] {
  if (phase !== 'DRAFT' && phase !== 'SIGNING') return [];
  const sides = [
    ['PROVIDER', providerId],
    ['CUSTOMER', customerId],
  ] as const;
  return sides.flatMap(([side, partyId]) => (signedBy.includes(partyId) ? [] : [side]));
}
