import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AcceptSettlementInput, RejectSettlementInput } from '../generated/types.ts';
import type { Breach } from '../persistence/breach.ts';
import { Settlement } from '../persistence/settlement.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';
import { bringTermsAbout } from './settle-terms.ts';

/** Accepts the open settlement, and so signs it for the side that did not propose it: it is a supplement of the contract then (H7.3.3). */
export async function acceptSettlement(tx: Tx, input: AcceptSettlementInput): Promise<Result<BreachReceipt>> {
  const move = await openBreachMove(tx, input, 'ACCEPT_SETTLEMENT');
  if (!move.ok) return move;
  const { contactId, partyId } = await signatoryOf(tx.em, tx.identity);
  if (contactId === null) return refuse('NOT_AUTHORISED', { party: partyId ?? 'your side' });
  const { breach, make } = move.value;
  const acceptedBy = { acceptedBy: tx.identity.subject, acceptedByContactId: contactId };
  const settlement = await closeSettlement(tx, breach, { state: 'ACCEPTED', ...acceptedBy });
  const changed = await bringTermsAbout(tx, breach.contractId, settlement, contactId);
  if (!changed.ok) return changed;
  return make({ details: { round: settlement.round, hash: settlement.hash, version: settlement.versionNumber } });
}

/** Rejects it (H7.3.3): the breach is rectified without one, or in the last round the managers of both sides decide. */
export async function rejectSettlement(tx: Tx, input: RejectSettlementInput): Promise<Result<BreachReceipt>> {
  const { reason } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const move = await openBreachMove(tx, input, 'REJECT_SETTLEMENT');
  if (!move.ok) return move;
  const { breach, make } = move.value;
  const settlement = await closeSettlement(tx, breach, { state: 'REJECTED', reason });
  return make({ reason, details: { round: settlement.round } });
}

/** Says what became of the open settlement. */
export async function closeSettlement(
  tx: Tx,
  { id }: Breach,
  answer: Partial<Pick<Settlement, 'reason' | 'acceptedBy' | 'acceptedByContactId'>> & Pick<Settlement, 'state'>,
): Promise<Settlement> {
  const settlement = await tx.em.findOneOrFail(Settlement, { breachId: id, state: 'OPEN' });
  return Object.assign(settlement, answer, { answeredAt: new Date(tx.now) });
}
