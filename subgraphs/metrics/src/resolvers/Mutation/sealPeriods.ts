import { decide } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { sealPeriods as useCase } from '../../use-cases/seal-periods.ts';
import { answerWithSeal } from '../answer-with-seal.ts';

export const sealPeriods: NonNullable<MutationResolvers['sealPeriods']> = async (_parent, { contractId }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const request = { mutation: 'sealPeriods', input: { contractId }, subject };
  return answerWithSeal(await decide(ctx, request, tx => useCase(tx, contractId)));
};
