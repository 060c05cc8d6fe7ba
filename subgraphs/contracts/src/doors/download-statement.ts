import { ok, periodByLabel, refuse } from '@surety/domain';
import type { Door } from '@surety/platform/doors';
import { create as disposition } from 'content-disposition';
import type { Context } from '../context.ts';
import { LedgerTransaction } from '../persistence/ledger.ts';
import { statementOf } from '../persistence/ledger-repository.ts';
import { statementCsv } from '../rules/statement-csv.ts';

/** Gives the statement of a contract's ledger for a period as a file for spreadsheets and billing (H7.3.4). */
export const downloadStatement: Door<Context> = {
  method: 'GET',
  path: '/ledgers/:id',
  access: ['admin', 'manager', 'operator', 'customer', 'auditor', 'integration'],
  async answer({ params: { id = '' }, query: { period } }, { em, loaders }) {
    const contract = await loaders.contract.load(id);
    if (!contract) return refuse('NOT_FOUND', { what: 'contract', id });
    const { timeZone, termStart: termFirstDay } = contract;
    const asked = periodByLabel(typeof period === 'string' ? period : '', { timeZone, termFirstDay });
    if (!asked.ok) return asked;
    const statement = await statementOf(em, contract, asked.value);
    const ids = [...new Set(statement.entries.map(({ transactionId }) => transactionId))];
    const transactions = await em.find(LedgerTransaction, { id: { $in: ids } });
    return ok({
      status: 200,
      headers: {
        'content-type': 'text/csv; charset=utf-8; header=present',
        'content-disposition': disposition(`credits-${id}-${asked.value.label.replace('/', '-')}.csv`, {
          type: 'attachment',
        }),
        'cache-control': 'private, no-store',
      },
      body: Buffer.from(statementCsv(statement, transactions)),
    });
  },
};
