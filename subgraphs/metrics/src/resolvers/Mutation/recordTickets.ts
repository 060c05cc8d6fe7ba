import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { recordTickets as useCase } from '../../use-cases/record-tickets.ts';
import { warningsIn } from '../warnings-in.ts';

export const recordTickets: NonNullable<MutationResolvers['recordTickets']> = async (_parent, { input }, ctx) => {
  const { service } = input;
  const subject = { subjectKind: 'service', subjectId: service };
  const result = await decide(ctx, { mutation: 'recordTickets', input, subject }, tx => useCase(tx, input));
  return { ...(await payload(result, 'recorded', recorded => recorded)), warnings: warningsIn(result) };
};
