import type { QueryResolvers } from '../../generated/types.ts';
import { Contract } from '../../persistence/contract.ts';
import { findByEitherId } from '../../persistence/either-id.ts';

export const contract: NonNullable<QueryResolvers['contract']> = (_parent, ids, { em }) =>
  findByEitherId(em, Contract, ids);
