import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { evaluateContract } from '../../use-cases/evaluate-contract.ts';

export const evaluate: NonNullable<MutationResolvers['evaluate']> = async (_parent, { contractId }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: contractId, contractId };
  const result = await decide(ctx, { mutation: 'evaluate', input: { contractId }, subject }, tx =>
    evaluateContract(tx, contractId),
  );
  const { checked, problems } = await payload(result, 'checked', receipt => receipt);
  return { nextCheckAt: checked?.nextCheckAt ? new Date(checked.nextCheckAt) : null, problems };
};
