import type { CompensationEventResolvers } from '../generated/types.ts';

export const CompensationEvent: CompensationEventResolvers = {
  amount: ({ minor, currency }) => (minor === null || currency === null ? null : { minor, currency }),
};
