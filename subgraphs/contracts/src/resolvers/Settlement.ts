import type { SettlementResolvers } from '../generated/types.ts';
import { differences } from '../rules/differences.ts';
import { termsIn, versionBefore } from '../rules/settlement-text.ts';

export const Settlement: SettlementResolvers = {
  amount: ({ amountMinor: minor, currency }) => (minor === null || currency === null ? null : { minor, currency }),
  changes: async ({ canonical, contractId }, _args, { loaders }) => {
    const after = canonical === null ? null : termsIn(canonical);
    if (canonical === null || after === null) return [];
    const number = versionBefore(canonical);
    const before = (await loaders.versionsOfContract.load(contractId)).find(version => version.number === number);
    return before?.canonical == null ? [] : differences(before.canonical, after);
  },
  version: async ({ contractId, versionNumber }, _args, { loaders }) =>
    (await loaders.versionsOfContract.load(contractId)).find(({ number }) => number === versionNumber) ?? null,
};
