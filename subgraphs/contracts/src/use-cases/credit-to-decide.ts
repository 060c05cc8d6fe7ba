import { ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import type { Compensation } from '../persistence/compensation.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { Contact } from '../persistence/party.ts';
import { partyIdOf } from '../persistence/signatory.ts';
import { limitOf } from '../rules/credit-actions.ts';
import { checkVersion } from '../rules/version.ts';

export type CreditToDecide = {
  readonly breach: Breach;
  readonly compensation: Compensation;
  /** Up to how much the caller may approve, in minor units of the credit's currency; null: nothing. */
  readonly limitMinor: number | null;
};

/** A credit that somebody of the provider decides on, its breach locked, as the caller saw it. */
export async function creditToDecide(
  tx: Tx,
  { breachId, expectedVersion }: { readonly breachId: string; readonly expectedVersion: number },
): Promise<Result<CreditToDecide>> {
  const path = ['input', 'breachId'];
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, path);
  const compensation = await compensationOfBreach(tx.em, breachId);
  if (!compensation) return refuse('CREDIT_NOT_AWAITED', {}, path);
  const { providerId } = await tx.em.findOneOrFail(Contract, { id: breach.contractId });
  const { party, subject } = tx.identity;
  if (party === null || (await partyIdOf(party, tx.em)) !== providerId) return refuse('NOT_A_PARTY');
  const current = checkVersion(breach, expectedVersion);
  if (!current.ok) return current;
  const contacts = await tx.em.find(Contact, { partyId: providerId });
  return ok({ breach, compensation, limitMinor: limitOf(contacts, subject, compensation.currency) });
}
