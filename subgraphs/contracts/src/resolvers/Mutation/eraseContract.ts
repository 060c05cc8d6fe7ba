import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { eraseContract as useCase } from '../../use-cases/erase-contract.ts';

export const eraseContract: NonNullable<MutationResolvers['eraseContract']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'eraseContract', input, subject }, tx => useCase(tx, input));
  const { contacts, problems } = await payload(result, 'contacts', receipt => receipt.contacts);
  return { contacts: contacts ?? 0, problems };
};
