import type { EntityManager } from '@mikro-orm/postgresql';
import { Breach } from '../persistence/breach.ts';
import { Change } from '../persistence/change.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import type { Notification } from '../persistence/notification.ts';
import { isReview } from './change-facts.ts';

/** When what a notification is about is due, by the rows as they are now. @returns epoch milliseconds; null where nothing is due */
export async function dueMsOf(
  em: EntityManager,
  { kind, fact, breachId, changeId }: Pick<Notification, 'kind' | 'fact' | 'breachId' | 'changeId'>,
): Promise<number | null> {
  if (breachId !== null) {
    if (kind === 'CREDIT_REMINDER') return msOf((await compensationOfBreach(em, breachId))?.claimableUntil);
    return msOf((await em.findOneOrFail(Breach, { id: breachId })).stepDue);
  }
  if (changeId === null) return null;
  const change = await em.findOneOrFail(Change, { id: changeId });
  if (kind === 'CHANGE_SCHEDULED') return msOf(change.windowStart);
  return msOf(isReview(fact) ? change.reviewDue : change.due);
}

const msOf = (at: Date | null | undefined): number | null => at?.getTime() ?? null;
