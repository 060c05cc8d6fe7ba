import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ClaimDamagesInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { Damages } from '../persistence/damages.ts';
import { Document } from '../persistence/document.ts';
import { mayClaimDamages } from '../rules/damages.ts';
import { givenMoney } from '../rules/given-money.ts';
import { concludeDamages, tellOfDamages } from './conclude-damages.ts';
import { openedCompensation } from './open-compensation.ts';

/** The customer claims damages for a breach: how much, why, and by which documents (H7.3.4). */
export async function claimDamages(tx: Tx, input: ClaimDamagesInput): Promise<Result<{ breachId: string }>> {
  const { breachId, expectedVersion, reason, documentIds } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const { contract, under, until } = await openedCompensation(tx, breach);
  const known = await tx.em.findOne(Damages, { breachId });
  const allowed = mayClaimDamages(breach, until, known, contract.timeZone, tx.now);
  if (!allowed.ok) return allowed;
  const current = checkVersion(breach, expectedVersion);
  if (!current.ok) return current;
  const expected = under.inForce.content.agreement?.fees?.currency ?? input.amount.currency;
  if (input.amount.currency !== expected)
    return refuse('DAMAGES_CURRENCY', { expected, given: input.amount.currency }, ['input', 'amount', 'currency']);
  const money = givenMoney(input.amount, ['input', 'amount']);
  if (!money.ok) return money;
  const evidence = await checkEvidence(tx, contract.id, documentIds);
  if (!evidence.ok) return evidence;

  const claim = {
    phase: 'AWAITING_ANSWER' as const,
    currency: expected,
    claimedMinor: money.value.minor,
    reason,
    documentIds: [...documentIds],
    claimedAt: new Date(tx.now),
    claimedBy: tx.identity.subject,
    proposedMinor: null,
    firstAcceptedBy: null,
    acceptedMinor: 0,
    answer: null,
    answeredAt: null,
    answeredBy: null,
  };
  const { tenant, contractId, customerId } = breach;
  const damages = known
    ? Object.assign(known, claim)
    : tx.em.create(Damages, { id: tx.newId('dmg'), tenant, contractId, customerId, breachId, ...claim });
  await concludeDamages(tx, breach, damages, 'CLAIM_DAMAGES', reason);
  await tellOfDamages(tx, breach, 'DAMAGES_CLAIMED', ['PROVIDER_MANAGER']);
  return ok({ breachId });
}

/** Each document belongs to the contract, so that the other side can read it. */
async function checkEvidence(tx: Tx, contractId: string, ids: readonly string[]): Promise<Result<null>> {
  const found = await tx.em.find(Document, { id: { $in: [...ids] }, contractId, removedAt: null });
  const unknown = ids.findIndex(id => !found.some(document => document.id === id));
  const path = ['input', 'documentIds', String(unknown)];
  return unknown < 0
    ? ok(null)
    : refuse('NOT_FOUND', { what: 'document of the contract', id: ids[unknown] ?? '' }, path);
}
