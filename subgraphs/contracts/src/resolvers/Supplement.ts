import type { SupplementResolvers } from '../generated/types.ts';
import { known } from '../persistence/loaders.ts';
import { signaturesOfSupplement } from './supplements-of-contract.ts';

export const Supplement: SupplementResolvers = {
  breach: ({ settlement }, _args, { loaders }) => (settlement ? known(loaders.breach, settlement.breachId) : null),
  text: ({ settlement }) => settlement?.content ?? null,
  amount: ({ settlement }) =>
    settlement?.amountMinor == null || settlement.currency === null
      ? null
      : { minor: settlement.amountMinor, currency: settlement.currency },
  canonical: ({ settlement, version }) => (settlement ?? version)?.canonical ?? null,
  hash: ({ settlement, version }) => (settlement ?? version)?.hash ?? null,
  signatures: (supplement, _args, { loaders }) => signaturesOfSupplement(supplement, loaders),
};
