import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Breach } from '../persistence/breach.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import type { Compensation } from '../persistence/compensation.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import { Contract } from '../persistence/contract.ts';
import { Contact } from '../persistence/party.ts';
import { partyIdOf } from '../persistence/signatory.ts';
import { limitOf } from '../rules/credit-actions.ts';

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
  const limit = await providersLimit(tx, breach, compensation.currency);
  if (!limit.ok) return limit;
  const current = checkVersion(breach, expectedVersion);
  return current.ok ? ok({ breach, compensation, limitMinor: limit.value }) : current;
}

/** Up to how much the caller may approve for the provider, in minor units of a currency; null: nothing. Refused for anybody else. */
export async function providersLimit(
  tx: Tx,
  { contractId }: Pick<Breach, 'contractId'>,
  currency: string | null,
): Promise<Result<number | null>> {
  const { providerId } = await tx.em.findOneOrFail(Contract, { id: contractId });
  const { party, subject } = tx.identity;
  if (party === null || (await partyIdOf(party, tx.em)) !== providerId) return refuse('NOT_A_PARTY');
  return ok(limitOf(await tx.em.find(Contact, { partyId: providerId }), subject, currency));
}
