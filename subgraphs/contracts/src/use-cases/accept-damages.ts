import { type Money, moneyText, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AcceptDamagesInput } from '../generated/types.ts';
import { standingNear } from '../persistence/compensation-repository.ts';
import type { Damages } from '../persistence/damages.ts';
import { decideAcceptance, mayOweDamages } from '../rules/damages.ts';
import { givenMoney } from '../rules/given-money.ts';
import { type LiabilityLeft, liabilityLeft } from '../rules/liability.ts';
import { settledUnder } from '../rules/twelve-months.ts';
import { bookDamages } from './book-credit.ts';
import { concludeDamages, tellOfDamages } from './conclude-damages.ts';
import { damagesToAnswer } from './damages-to-answer.ts';
import { compensationIn, type Opened, openedCompensation } from './open-compensation.ts';

/**
 * Accepts damages for the provider, all that was claimed or a part: whoever acts within its limit alone, above it two persons. What is
 * accepted is posted in the ledger, within the agreement's cap of liability (H7.3.4).
 */
export async function acceptDamages(tx: Tx, input: AcceptDamagesInput): Promise<Result<{ breachId: string }>> {
  const found = await damagesToAnswer(tx, input);
  if (!found.ok) return found;
  const { breach, damages, limitMinor } = found.value;
  const owed = mayOweDamages(breach);
  if (!owed.ok) return owed;
  const money = amountOf(input, damages);
  if (!money.ok) return money;
  const opened = await openedCompensation(tx, breach);
  const { minor, currency } = money.value;
  const { subject } = tx.identity;
  const inWords = (each: number): string => moneyText({ minor: each, currency });
  const open = await openUnderCap(tx, opened, currency);
  const decided = decideAcceptance(damages, minor, open, { subject, limitMinor }, inWords);
  if (!decided.ok) return decided;

  damages.answer = input.reason;
  if (decided.value === 'FIRST') {
    Object.assign(damages, { proposedMinor: minor, firstAcceptedBy: subject });
    await concludeDamages(tx, breach, damages, 'ACCEPT_DAMAGES_FIRST', input.reason);
    await tellOfDamages(tx, breach, 'DAMAGES_TO_ACCEPT', ['PROVIDER_MANAGER']);
    return ok({ breachId: breach.id });
  }
  const compensation = await compensationIn(tx, opened);
  compensation.currency ??= currency;
  await bookDamages(tx, compensation, money.value);
  Object.assign(damages, {
    phase: 'ACCEPTED',
    acceptedMinor: minor,
    answeredAt: new Date(tx.now),
    answeredBy: subject,
  });
  await concludeDamages(tx, breach, damages, 'ACCEPT_DAMAGES', input.reason);
  await tellOfDamages(tx, breach, 'DAMAGES_ACCEPTED');
  return ok({ breachId: breach.id });
}

/** What is to be accepted: the part that is named, else all of it. */
function amountOf({ amount }: AcceptDamagesInput, { currency, claimedMinor }: Damages): Result<Money> {
  if (!amount) return ok({ minor: claimedMinor, currency });
  return amount.currency === currency
    ? givenMoney(amount, ['input', 'amount'])
    : refuse('DAMAGES_CURRENCY', { expected: currency, given: amount.currency }, ['input', 'amount', 'currency']);
}

/** What the agreement's caps of liability leave of all twelve months that contain the breach's period. */
async function openUnderCap(tx: Tx, opened: Opened, currency: string): Promise<LiabilityLeft> {
  const { breach, under, contract, versions, endMs } = opened;
  const standing = await standingNear(tx.em, { contractId: breach.contractId, currency }, endMs);
  return liabilityLeft(under, standing, label => settledUnder(label, contract, versions), currency);
}
