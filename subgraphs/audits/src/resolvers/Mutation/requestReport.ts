import type { MutationResolvers } from '../../generated/types.ts';
import { requestReport as useCase } from '../../use-cases/request-report.ts';
import { decideOnReview } from '../decide-on-review.ts';

export const requestReport: NonNullable<MutationResolvers['requestReport']> = (_parent, { input }, ctx) =>
  decideOnReview(ctx, 'requestReport', input, tx => useCase(tx, input));
