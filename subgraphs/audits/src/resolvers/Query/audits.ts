import type { QueryResolvers } from '../../generated/types.ts';
import { auditsPage } from '../../persistence/audit.ts';

export const audits: NonNullable<QueryResolvers['audits']> = (_parent, { filter, ...page }, { em }) =>
  auditsPage(em, filter ?? {}, page);
