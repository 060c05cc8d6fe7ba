import type { Money } from '@surety/domain';
import type { CompensationResolvers } from '../generated/types.ts';

/** An amount that is there. */
const amountOf = (minor: number, currency: string | null): Money | null =>
  minor === 0 || currency === null ? null : { minor, currency };

export const Compensation: CompensationResolvers = {
  amount: ({ settledMinor, currency }) => amountOf(settledMinor, currency),
  posted: ({ postedMinor, currency }) => amountOf(postedMinor, currency),
  paid: async ({ id, currency }, _args, { loaders }) => {
    const entries = await loaders.entriesOfCompensation.load(id);
    const paid = entries.filter(entry => entry.account === 'PAID_OR_SET_OFF' && entry.currency === currency);
    return amountOf(0 - paid.reduce((sum, { minor }) => sum + minor, 0), currency);
  },
  why: compensation => compensation,
};
