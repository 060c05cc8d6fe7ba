import { checkText, type Money, moneyText, ok, owedMinor, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordPayoutInput } from '../generated/types.ts';
import { lockBreach } from '../persistence/breach-repository.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import { Damages } from '../persistence/damages.ts';
import { LedgerEntry, LedgerTransaction } from '../persistence/ledger.ts';
import { ledgerOf } from '../persistence/ledger-repository.ts';
import { givenMoney } from '../rules/given-money.ts';
import { book } from './book-credit.ts';
import { recordEvent } from './compensation-events.ts';
import { concludeCompensation } from './conclude-compensation.ts';

/** Records what billing did with a credit: paid it, set it off, or got it back. Its reference stands in the ledger once (H7.3.4). */
export async function recordPayout(tx: Tx, input: RecordPayoutInput): Promise<Result<{ breachId: string }>> {
  const { breachId, kind, reference } = input;
  const worded = checkText('The reference', reference, ['input', 'reference'], 200);
  if (!worded.ok) return worded;
  const breach = await lockBreach(tx.em, breachId);
  if (!breach) return refuse('NOT_FOUND', { what: 'breach', id: breachId }, ['input', 'breachId']);
  const compensation = await compensationOfBreach(tx.em, breachId);
  if (!compensation?.currency) return refuse('CREDIT_NOT_OWED', { because: 'none is posted' }, ['input', 'breachId']);
  const damages = await tx.em.findOne(Damages, { breachId });
  const amount = amountOf(input, [compensation.currency, ...(damages ? [damages.currency] : [])]);
  if (!amount.ok) return amount;
  const fact = `compensation/${compensation.id}/payout/${reference}`;
  const known = await tx.em.findOne(LedgerTransaction, { tenant: breach.tenant, fact });
  if (known) return repeated(tx, known, input, amount.value, breachId);

  const { currency, minor } = amount.value;
  const standing = await ledgerOf(tx.em, compensation.id, currency);
  const open = kind === 'RECOVERED' ? standing.COUNTER_CLAIM : owedMinor(standing);
  if (minor > open) {
    const args = { amount: moneyText(amount.value), open: moneyText({ minor: open, currency }) };
    return refuse('PAYOUT_TOO_HIGH', args, ['input', 'amount']);
  }
  const move = { paidMinor: kind === 'RECOVERED' ? -minor : minor };
  await book(tx, compensation, { kind, fact, currency, reference, move });
  recordEvent(tx, compensation, 'PAID_OUT', fact, minor);
  await concludeCompensation(tx, breach, compensation, kind);
  return ok({ breachId });
}

/** @param expected currencies of the credit and of damages beside it, mostly the same */
function amountOf({ amount }: RecordPayoutInput, expected: readonly string[]): Result<Money> {
  const path = ['input', 'amount'];
  return expected.includes(amount.currency)
    ? givenMoney(amount, path)
    : wrong(`The currency ${amount.currency}`, `the credit is in ${expected[0]}.`, [...path, 'currency']);
}

/** The same payment told once more changes nothing; another one under its reference is refused. */
async function repeated(
  tx: Tx,
  { id: transactionId, kind }: LedgerTransaction,
  input: RecordPayoutInput,
  { minor, currency }: Money,
  breachId: string,
): Promise<Result<{ breachId: string }>> {
  const entry = await tx.em.findOneOrFail(LedgerEntry, { transactionId, account: 'PAID_OR_SET_OFF' });
  const isSame = kind === input.kind && Math.abs(entry.minor) === minor && entry.currency === currency;
  return isSame
    ? ok({ breachId })
    : refuse('PAYOUT_REFERENCE_TAKEN', { reference: input.reference }, ['input', 'reference']);
}
