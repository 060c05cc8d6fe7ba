import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { adoptContractParties as useCase } from '../../use-cases/adopt-contract-parties.ts';

export const adoptContractParties: NonNullable<MutationResolvers['adoptContractParties']> = async (
  _parent,
  { input },
  ctx,
) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'adoptContractParties', input, subject }, tx => useCase(tx, input));
  const { adopted, problems } = await payload(result, 'adopted', receipt => receipt.adopted);
  return { adopted: adopted ?? false, problems };
};
