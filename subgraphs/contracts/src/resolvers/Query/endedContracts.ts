import type { QueryResolvers } from '../../generated/types.ts';
import { Contract } from '../../persistence/contract.ts';
import { ENDED, endedContractOf } from '../ended-contract.ts';

export const endedContracts: NonNullable<QueryResolvers['endedContracts']> = async (
  _parent,
  { after, limit },
  { em, now },
) => {
  const nowMs = await now();
  const where = { ...ENDED, ...(after ? { id: { $gt: after } } : {}) };
  const contracts = await em.find(Contract, where, { orderBy: { id: 'asc' }, limit });
  return Promise.all(contracts.map(contract => endedContractOf(em, contract, nowMs)));
};
