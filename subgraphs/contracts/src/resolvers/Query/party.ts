import type { QueryResolvers } from '../../generated/types.ts';
import { findByEitherId } from '../../persistence/either-id.ts';
import { Party } from '../../persistence/party.ts';

export const party: NonNullable<QueryResolvers['party']> = (_parent, ids, { em }) => findByEitherId(em, Party, ids);
