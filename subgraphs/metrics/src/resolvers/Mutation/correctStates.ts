import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { correctStates as useCase } from '../../use-cases/correct-states.ts';
import { warningsIn } from '../warnings-in.ts';

export const correctStates: NonNullable<MutationResolvers['correctStates']> = async (_parent, { input }, ctx) => {
  const { service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'correctStates', input, subject }, tx => useCase(tx, input));
  return { ...(await payload(result, 'recorded', recorded => recorded)), warnings: warningsIn(result) };
};
