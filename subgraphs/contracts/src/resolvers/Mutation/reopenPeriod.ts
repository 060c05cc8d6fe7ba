import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { known } from '../../persistence/loaders.ts';
import { reopenPeriod as useCase } from '../../use-cases/reopen-period.ts';

export const reopenPeriod: NonNullable<MutationResolvers['reopenPeriod']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'reopenPeriod', input, subject }, tx => useCase(tx, input));
  const answer = await payload(result, 'reopening', ({ reopeningId }) => known(ctx.loaders.reopening, reopeningId));
  return { ...answer, contract: result.ok ? await ctx.loaders.contract.load(contractId) : null };
};
