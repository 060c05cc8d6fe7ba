import type { LedgerEntryResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';

export const LedgerEntry: LedgerEntryResolvers = {
  amount: ({ minor, currency }) => ({ minor, currency }),
  kind: async ({ transactionId }, _args, { loaders }) => (await known(loaders.ledgerTransaction, transactionId)).kind,
  reference: async ({ transactionId }, _args, { loaders }) =>
    (await known(loaders.ledgerTransaction, transactionId)).reference,
  breach: async ({ compensationId }, _args, { loaders }) =>
    known(loaders.breach, (await known(loaders.compensation, compensationId)).breachId),
};
