import type { QueryResolvers } from '../../generated/types.ts';
import { Contract } from '../../persistence/contract.ts';
import { ENDED, endedContractOf } from '../ended-contract.ts';

export const endedContract: NonNullable<QueryResolvers['endedContract']> = async (
  _parent,
  { contractId },
  { em, now },
) => {
  const contract = await em.findOne(Contract, { ...ENDED, id: contractId });
  return contract && endedContractOf(em, contract, await now());
};
