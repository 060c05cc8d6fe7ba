import { decide, payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { removeErasedContents } from '../../persistence/erased-files.ts';
import { eraseContract as useCase } from '../../use-cases/erase-contract.ts';

export const eraseContract: NonNullable<MutationResolvers['eraseContract']> = async (_parent, { input }, ctx) => {
  const subject = { subjectKind: 'contract', subjectId: input.contractId, contractId: input.contractId };
  const result = await decide(ctx, { mutation: 'eraseContract', input, subject }, tx => useCase(tx, input));
  const { contacts, problems } = await payload(result, 'contacts', receipt => receipt.contacts);
  // After the rows say so: a content that is gone is never one that a row still promises.
  if (problems.length === 0) await removeErasedContents(ctx.em, ctx.blobs, input.contractId);
  return { contacts: contacts ?? 0, problems };
};
