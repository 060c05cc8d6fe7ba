import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { adoptContract as useCase } from '../../use-cases/adopt-contract.ts';
import { sealIn } from '../answer-with-seal.ts';

export const adoptContract: NonNullable<MutationResolvers['adoptContract']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'adoptContract', input, subject }, tx => useCase(tx, input));
  const { adopted, problems } = await payload(result, 'adopted', receipt => receipt);
  return {
    measuredFrom: instant(adopted?.measuredFrom),
    nextCheckAt: instant(adopted?.nextCheckAt),
    nextSeal: sealIn(adopted),
    problems,
  };
};

const instant = (text: string | null | undefined): Date | null => (text ? new Date(text) : null);
