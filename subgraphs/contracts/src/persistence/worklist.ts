import type { EntityManager } from '@mikro-orm/postgresql';
import type { Role } from '@surety/platform/identity';
import { type Page, type PageArgs, pageOf } from '@surety/platform/pages';
import type { WorklistFilter } from '../generated/types.ts';
import { WorkItem } from './progress.ts';

const PROVIDER_SIDE: readonly Role[] = ['admin', 'manager', 'operator'];
type Turn = WorkItem['whoseTurn'];

/**
 * What waits for the caller, soonest deadline first, without one last: the provider's side sees what is the provider's turn, customers what
 * is theirs, auditors everything, and what is the turn of an audit's auditors.
 */
export function worklistPage(
  em: EntityManager,
  roles: readonly Role[],
  { kinds, whoseTurn, contractId }: WorklistFilter,
  page: PageArgs,
): Promise<Page<WorkItem>> {
  const seen = turnsOf(roles);
  const turns = whoseTurn ? seen.filter(turn => whoseTurn.includes(turn)) : seen;
  const where = {
    whoseTurn: { $in: [...turns] },
    ...(kinds ? { kind: { $in: [...kinds] } } : {}),
    ...(contractId ? { contractId } : {}),
  };
  return pageOf(em, WorkItem, where, { due: 'asc nulls last', id: 'asc' }, page);
}

function turnsOf(roles: readonly Role[]): readonly Turn[] {
  if (roles.includes('auditor')) return ['PROVIDER', 'CUSTOMER', 'AUDITORS', 'SYSTEM', 'NOBODY'];
  return [
    ...(roles.some(role => PROVIDER_SIDE.includes(role)) ? ['PROVIDER' as const] : []),
    ...(roles.includes('customer') ? ['CUSTOMER' as const] : []),
  ];
}

/** What waited is decided: nobody is shown it any more, even before its lifecycle says what comes next. */
export const clearWork = async (
  em: EntityManager,
  lifecycle: string,
  kinds: readonly WorkItem['kind'][],
): Promise<void> => {
  await em.nativeDelete(WorkItem, { lifecycle, kind: { $in: [...kinds] } });
};
