import { ok, refuse } from '@surety/domain';
import { payload } from '@surety/platform/decide';
import type { MutationResolvers } from '../../generated/types.ts';
import { Contract } from '../../persistence/contract.ts';
import { removeContents } from '../../persistence/erased-files.ts';

export const eraseFiles: NonNullable<MutationResolvers['eraseFiles']> = async (
  _parent,
  { input: { contractId, sha256s } },
  { em, blobs },
) => {
  const contract = await em.findOne(Contract, { id: contractId });
  if (contract?.erasedAt == null) {
    const path = ['input', 'contractId'];
    const refusal = contract
      ? refuse('WRONG_PHASE', { phase: contract.phase, remedy: 'Its records are erased first.' }, path)
      : refuse('NOT_FOUND', { what: 'contract', id: contractId }, path);
    return payload(refusal, 'contractId', () => contractId);
  }
  await removeContents(em, blobs, sha256s);
  return payload(ok({ contractId }), 'contractId', () => contractId);
};
