import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordStates as useCase } from '../../use-cases/record-states.ts';
import { warningsIn } from '../warnings-in.ts';

export const recordStates: NonNullable<MutationResolvers['recordStates']> = async (_parent, { input }, ctx) => {
  const { service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'recordStates', input, subject }, tx => useCase(tx, input));
  return { ...(await payload(result, 'recorded', recorded => recorded)), warnings: warningsIn(result) };
};
