import type { EntityManager } from '@mikro-orm/postgresql';
import { Breach } from '../persistence/breach.ts';
import { Change } from '../persistence/change.ts';
import { compensationOfBreach } from '../persistence/compensation-repository.ts';
import type { Notification } from '../persistence/notification.ts';
import { Termination } from '../persistence/termination.ts';
import { isReview } from './change-facts.ts';
import { aboutOf, terminationMailFacts } from './termination-facts.ts';

/** When what a notification is about is due, by the rows as they are now. @returns epoch milliseconds; null where nothing is due */
export async function dueMsOf(
  em: EntityManager,
  notification: Pick<
    Notification,
    'kind' | 'fact' | 'breachId' | 'changeId' | 'terminationId' | 'review' | 'finding' | 'audit' | 'survey'
  >,
): Promise<number | null> {
  const { kind, fact, breachId, changeId, terminationId, review, finding, audit, survey } = notification;
  if (breachId !== null) {
    if (kind === 'CREDIT_REMINDER') return msOf((await compensationOfBreach(em, breachId))?.claimableUntil);
    return msOf((await em.findOneOrFail(Breach, { id: breachId })).stepDue);
  }
  if (terminationId !== null) {
    const termination = await em.findOneOrFail(Termination, { id: terminationId });
    return (await terminationMailFacts(em, termination)).dueMs.get(aboutOf(fact)) ?? null;
  }
  const due = review?.due ?? finding?.due ?? audit?.due ?? survey?.closesAt;
  if (due != null) return Date.parse(due);
  if (changeId === null) return null;
  const change = await em.findOneOrFail(Change, { id: changeId });
  if (kind === 'CHANGE_SCHEDULED') return msOf(change.windowStart);
  return msOf(isReview(fact) ? change.reviewDue : change.due);
}

const msOf = (at: Date | null | undefined): number | null => at?.getTime() ?? null;
