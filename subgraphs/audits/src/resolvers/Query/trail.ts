import { pageOf } from '@surety/platform/pages';
import type { QueryResolvers } from '../../generated/types.ts';
import { TrailEntry } from '../../persistence/trail-entry.ts';

export const trail: NonNullable<QueryResolvers['trail']> = (_parent, { filter, ...page }, { em }) => {
  const { subjectId, actor } = filter ?? {};
  const where = { contractId: null, ...(subjectId ? { subjectId } : {}), ...(actor ? { actor } : {}) };
  return pageOf(em, TrailEntry, where, { at: 'desc', id: 'desc' }, page);
};
