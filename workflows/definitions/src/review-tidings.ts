import type { Audience, ReviewNotificationKind } from '@surety/workflow-contract';
import { reviewActivities, tellOnce } from './activities.ts';
import { type ReviewLife, tidingsOf } from './review-life.ts';
import { isPast } from './steering.ts';

/** Tells whose turn it is, reminds them before a deadline, and tells the provider's manager once it has passed (H6.2). */
export async function tellWhoseTurn(life: ReviewLife): Promise<void> {
  switch (life.standing.phase) {
    case 'COLLECTING':
      return undefined;
    case 'AWAITING_COMPLETION':
      return tellStep(life, 'completion', 'PROVIDER', 'REVIEW_TURN');
    case 'AWAITING_APPROVAL':
      return tellStep(life, 'approval', 'PROVIDER_MANAGER', 'REVIEW_TURN');
    case 'AWAITING_ANSWER':
      return tellStep(life, 'answer', 'CUSTOMER', 'REVIEW_REPORT');
    case 'PUBLISHED':
      await ask(life, 'publication/news', 'REVIEW_PUBLISHED', 'PROVIDER');
      return ask(life, 'publication/news', 'REVIEW_PUBLISHED', 'CUSTOMER');
  }
}

async function tellStep(
  life: ReviewLife,
  about: 'completion' | 'approval' | 'answer',
  audience: Audience,
  kind: ReviewNotificationKind,
): Promise<void> {
  const { due, remindAt } = life.standing;
  if (due !== null && isPast(due)) {
    // A customer that is silent is not told again: its silence is recorded.
    if (about !== 'answer') await ask(life, `${about}/overdue`, 'REVIEW_OVERDUE', 'PROVIDER_MANAGER');
  } else if (remindAt !== null && isPast(remindAt)) await ask(life, `${about}/reminder`, 'REVIEW_REMINDER', audience);
  else await ask(life, `${about}/turn`, kind, audience);
}

/** Asks for news to be told, once for each step. @param news e.g. `approval/reminder` */
async function ask(life: ReviewLife, news: string, kind: ReviewNotificationKind, audience: Audience): Promise<void> {
  const { tenant, reviewId } = life.input;
  const fact = `review/${reviewId}/${news}/${life.standing.step}/${audience.toLowerCase()}`;
  await tellOnce(life, fact, tidingsOf(fact), options =>
    reviewActivities.requestReviewNotification.executeWithOptions(options, [
      { tenant, reviewId, fact, kind, audience },
    ]),
  );
}
