import { decide } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { adoptReopening as useCase } from '../../use-cases/adopt-reopening.ts';
import { answerWithSeal } from '../answer-with-seal.ts';

export const adoptReopening: NonNullable<MutationResolvers['adoptReopening']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  return answerWithSeal(await decide(ctx, { mutation: 'adoptReopening', input, subject }, tx => useCase(tx, input)));
};
