import type { QueryResolvers } from '../../generated/types.ts';
import { Breach } from '../../persistence/breach.ts';
import { findByEitherId } from '../../persistence/either-id.ts';

export const breach: NonNullable<QueryResolvers['breach']> = (_parent, ids, { em }) => findByEitherId(em, Breach, ids);
