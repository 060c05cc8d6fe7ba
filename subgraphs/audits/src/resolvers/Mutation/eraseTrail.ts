import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { eraseTrail as useCase } from '../../use-cases/erase-trail.ts';

export const eraseTrail: NonNullable<MutationResolvers['eraseTrail']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'eraseTrail', input, subject }, tx => useCase(tx, input));
  const { done, problems } = await payload(result, 'done', receipt => receipt);
  return { erased: done?.erased ?? 0, files: [...(done?.files ?? [])], problems };
};
