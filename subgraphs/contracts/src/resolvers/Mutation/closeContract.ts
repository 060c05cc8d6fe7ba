import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { closeContract as useCase } from '../../use-cases/close-contract.ts';

export const closeContract: NonNullable<MutationResolvers['closeContract']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'closeContract', input, subject }, tx => useCase(tx, input));
  const { closing, problems } = await payload(result, 'closing', receipt => receipt);
  return {
    closedAt: closing?.closedAt ? new Date(closing.closedAt) : null,
    waitsFor: [...(closing?.waitsFor ?? [])],
    askAgainAt: closing?.askAgainAt ? new Date(closing.askAgainAt) : null,
    problems,
  };
};
