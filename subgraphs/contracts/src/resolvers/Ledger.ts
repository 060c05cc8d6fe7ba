import { periodByLabel } from '@surety/domain';
import type { LedgerResolvers } from '../generated/types.ts';
import { balancesOf, entriesPage, statementOf } from '../persistence/ledger-repository.ts';

export const Ledger: LedgerResolvers = {
  balances: (contract, _args, { em }) => balancesOf(em, contract),
  entries: ({ id }, page, { em }) => entriesPage(em, id, page),
  statement: (contract, { period }, { em }) => {
    const { timeZone, termStart: termFirstDay } = contract;
    const asked = periodByLabel(period, { timeZone, termFirstDay });
    return asked.ok ? statementOf(em, contract, asked.value) : null;
  },
};
