import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { endPromises as useCase } from '../../use-cases/end-promises.ts';
import { sealIn } from '../answer-with-seal.ts';

export const endPromises: NonNullable<MutationResolvers['endPromises']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'endPromises', input, subject }, tx => useCase(tx, input));
  const { checked, problems } = await payload(result, 'checked', receipt => receipt);
  const nextCheckAt = checked?.nextCheckAt ? new Date(checked.nextCheckAt) : null;
  return { nextCheckAt, nextSeal: sealIn(checked), problems };
};
