import type { QueryResolvers } from '../../generated/types.ts';
import { complaintsPage } from '../../persistence/complaint.ts';

export const complaints: NonNullable<QueryResolvers['complaints']> = (_parent, { filter, ...page }, { em }) =>
  complaintsPage(em, filter ?? {}, page);
