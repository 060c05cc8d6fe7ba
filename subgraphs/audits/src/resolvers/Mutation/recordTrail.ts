import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordTrail as useCase } from '../../use-cases/record-trail.ts';

export const recordTrail: NonNullable<MutationResolvers['recordTrail']> = async (_parent, { input }, ctx) => {
  const result = await decide(ctx, { mutation: 'recordTrail', input }, tx => useCase(tx, input));
  const { recorded, problems } = await payload(result, 'recorded', receipt => receipt.recorded);
  return { recorded: recorded ?? 0, problems };
};
