import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@surety/platform/identity';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import { WorkItem } from './progress.ts';

const PROVIDER_SIDE: readonly Role[] = ['admin', 'manager', 'operator'];

/**
 * What waits for the caller, soonest deadline first, without one last: the provider's side sees what is the provider's turn, customers what
 * is theirs, auditors everything.
 */
export function worklistPage(em: EntityManager, roles: readonly Role[], page: PageArgs): Promise<Page<WorkItem>> {
  const turns: WorkItem['whoseTurn'][] = [
    ...(roles.some(role => PROVIDER_SIDE.includes(role)) ? ['PROVIDER' as const] : []),
    ...(roles.includes('customer') ? ['CUSTOMER' as const] : []),
  ];
  const where = roles.includes('auditor') ? {} : { whoseTurn: { $in: turns } };
  return pageOf(em, WorkItem, where, { due: 'asc nulls last', id: 'asc' }, page);
}
