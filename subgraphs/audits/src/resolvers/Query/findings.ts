import type { QueryResolvers } from '../../generated/types.ts';
import { findingsPage } from '../../persistence/finding.ts';

export const findings: NonNullable<QueryResolvers['findings']> = (_parent, { filter, ...page }, { em }) =>
  findingsPage(em, filter ?? {}, page);
