import type { QueryResolvers } from '../../generated/types.ts';
import { findByEitherId } from '../../persistence/either-id.ts';
import { Service } from '../../persistence/service.ts';

export const service: NonNullable<QueryResolvers['service']> = (_parent, ids, { em }) =>
  findByEitherId(em, Service, ids);
