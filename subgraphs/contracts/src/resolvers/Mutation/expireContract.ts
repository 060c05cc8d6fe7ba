import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { expireContract as useCase } from '../../use-cases/expire-contract.ts';

export const expireContract: NonNullable<MutationResolvers['expireContract']> = async (_parent, { input }, ctx) => {
  const { contractId } = input;
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'expireContract', input, subject }, tx => useCase(tx, input));
  const { expired, problems } = await payload(result, 'expired', receipt => receipt);
  const contract = expired && (await ctx.loaders.contract.load(contractId));
  return { contract, goesOnUntil: expired?.goesOnUntil ? new Date(expired.goesOnUntil) : null, problems };
};
