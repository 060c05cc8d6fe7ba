import { amountText } from '@surety/domain';
import { stringify } from 'csv-stringify/sync';
import type { LedgerTransaction } from '../persistence/ledger.ts';
import type { LedgerBalance, Statement } from '../persistence/ledger-repository.ts';

const COLUMNS = ['line', 'at', 'kind', 'account', 'amount', 'currency', 'reference', 'compensation', 'transaction'];

/**
 * A statement as CSV (RFC 4180): opening balances, entries, closing balances. What a reference may hold of a spreadsheet's formulas is
 * made harmless.
 */
export function statementCsv(
  { start, end, opening, entries, closing }: Statement,
  transactions: readonly Pick<LedgerTransaction, 'id' | 'kind' | 'reference'>[],
): string {
  const byId = new Map(transactions.map(transaction => [transaction.id, transaction]));
  const rows = [
    ...opening.map(balance('OPENING', start)),
    ...entries.map(({ at, account, currency, minor, compensationId, transactionId }) => ({
      line: 'ENTRY',
      at: at.toISOString(),
      kind: byId.get(transactionId)?.kind,
      account,
      amount: amountText({ minor, currency }),
      currency,
      reference: harmless(byId.get(transactionId)?.reference ?? ''),
      compensation: compensationId,
      transaction: transactionId,
    })),
    ...closing.map(balance('CLOSING', end)),
  ];
  return stringify(rows, { header: true, columns: COLUMNS, record_delimiter: 'windows' });
}

/** A text that a spreadsheet would take for a formula is marked as a text. Amounts are left alone: a credit begins with a minus. */
const harmless = (text: string): string => (/^[=+\-@\t\r]/.test(text) ? `'${text}` : text);

const balance =
  (line: 'OPENING' | 'CLOSING', at: Date) =>
  ({ account, currency, minor }: LedgerBalance) => ({
    line,
    at: at.toISOString(),
    account,
    amount: amountText({ minor, currency }),
    currency,
  });
