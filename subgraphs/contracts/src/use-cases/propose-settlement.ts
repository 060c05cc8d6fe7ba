import { checkText, type Money, moneyOf, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ProposeSettlementInput } from '../generated/types.ts';
import { instantText } from '../lifecycles/instant-text.ts';
import { Settlement } from '../persistence/settlement.ts';
import { signatoryOf } from '../persistence/signatory.ts';
import { hashOf } from '../rules/canonical-content.ts';
import { closeSettlement } from './answer-settlement.ts';
import { type BreachReceipt, openBreachMove } from './move-breach.ts';
import { wordSettlement } from './word-settlement.ts';

const DAY_MS = 86_400_000;
/** What is under way waits for the answer, so it may not wait for ever. */
const LONGEST_DAYS = 30;

/** Proposes how a breach is settled, and signs that for its side (H7.3.3). */
export const proposeSettlement = (tx: Tx, input: ProposeSettlementInput): Promise<Result<BreachReceipt>> =>
  propose(tx, input, 'PROPOSE_SETTLEMENT');

/** Proposes another one in answer (H7.3.3). */
export const counterSettlement = (tx: Tx, input: ProposeSettlementInput): Promise<Result<BreachReceipt>> =>
  propose(tx, input, 'COUNTER_SETTLEMENT');

async function propose(
  tx: Tx,
  input: ProposeSettlementInput,
  verb: 'PROPOSE_SETTLEMENT' | 'COUNTER_SETTLEMENT',
): Promise<Result<BreachReceipt>> {
  const { content, expiresAt, reason } = input;
  const said = checkSaid(input, tx.now);
  if (!said.ok) return said;
  const move = await openBreachMove(tx, input, verb);
  if (!move.ok) return move;
  const { breach, contract, side, make } = move.value;
  const { contactId, partyId } = await signatoryOf(tx.em, tx.identity);
  if (side === null || contactId === null) return refuse('NOT_AUTHORISED', { party: partyId ?? 'your side' });
  const worded = await wordSettlement(tx, { breach, contract, side, input, amount: said.value });
  if (!worded.ok) return worded;
  if (verb === 'COUNTER_SETTLEMENT') await closeSettlement(tx, breach, { state: 'COUNTERED', reason: reason ?? null });
  const round = breach.settlementRounds + 1;
  tx.em.create(Settlement, {
    breachId: breach.id,
    round,
    tenant: breach.tenant,
    contractId: contract.id,
    customerId: breach.customerId,
    proposedBySide: side,
    content,
    amountMinor: said.value?.minor ?? null,
    currency: said.value?.currency ?? null,
    terms: input.terms ?? null,
    effectiveFrom: input.effectiveFrom ?? null,
    canonical: worded.value,
    hash: hashOf(worded.value),
    versionNumber: null,
    proposedBy: tx.identity.subject,
    acceptedBy: null,
    proposedByContactId: contactId,
    acceptedByContactId: null,
    proposedAt: new Date(tx.now),
    expiresAt,
    state: 'OPEN',
    reason: null,
    answeredAt: null,
  });
  return make({ reason: reason ?? null, due: expiresAt, details: { round, expiresAt: instantText(expiresAt) } });
}

/** Whether a proposal makes sense by itself. @returns its amount */
function checkSaid(
  { content, amount, currency, expiresAt, reason, terms, effectiveFrom }: ProposeSettlementInput,
  nowMs: number,
): Result<Money | null> {
  const worded = checkText('The settlement', content, ['input', 'content']);
  if (!worded.ok) return worded;
  const reasoned = reason == null ? ok(null) : checkText('The reason', reason, ['input', 'reason']);
  if (!reasoned.ok) return reasoned;
  const aheadMs = expiresAt.getTime() - nowMs;
  if (aheadMs <= 0 || aheadMs > LONGEST_DAYS * DAY_MS)
    return wrong(`An expiry at ${instantText(expiresAt)}`, `give an instant ahead, within ${LONGEST_DAYS} days.`, [
      'input',
      'expiresAt',
    ]);
  if ((terms == null) !== (effectiveFrom == null))
    return wrong('Terms without a date, or a date without terms', 'give both or none.', ['input', 'effectiveFrom']);
  if ((amount == null) !== (currency == null))
    return wrong('An amount without a currency, or a currency without an amount', 'give both or none.', [
      'input',
      'amount',
    ]);
  if (amount == null || currency == null) return ok(null);
  const money = moneyOf(amount, currency);
  if (money === null)
    return wrong(`The amount "${amount}"`, `write a decimal with at most the places of ${currency}.`, [
      'input',
      'amount',
    ]);
  return ok(money);
}
