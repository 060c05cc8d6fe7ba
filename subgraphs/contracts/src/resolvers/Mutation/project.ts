import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { project as useCase } from '../../use-cases/project.ts';

export const project: NonNullable<MutationResolvers['project']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'lifecycle', subjectId: input.lifecycle, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'project', input, subject }, tx => useCase(tx, input));
  const { problems, written } = await payload(result, 'written', receipt => receipt.written);
  return { problems, written: written ?? false };
};
