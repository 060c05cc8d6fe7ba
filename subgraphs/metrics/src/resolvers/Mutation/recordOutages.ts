import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordOutages as useCase } from '../../use-cases/record-outages.ts';
import { warningsIn } from '../warnings-in.ts';

export const recordOutages: NonNullable<MutationResolvers['recordOutages']> = async (_parent, { input }, ctx) => {
  const { service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'recordOutages', input, subject }, tx => useCase(tx, input));
  return { ...(await payload(result, 'recorded', recorded => recorded)), warnings: warningsIn(result) };
};
