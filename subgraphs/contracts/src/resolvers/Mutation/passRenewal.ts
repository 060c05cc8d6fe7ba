import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { passRenewal as useCase } from '../../use-cases/pass-renewal.ts';

export const passRenewal: NonNullable<MutationResolvers['passRenewal']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'passRenewal', input, subject }, tx => useCase(tx, input));
  const { passed, problems } = await payload(result, 'passed', receipt => receipt);
  return { awaitsProposal: passed?.awaitsProposal ?? false, problems };
};
