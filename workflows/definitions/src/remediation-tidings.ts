import type { Audience, RemediationNotificationKind } from '@surety/workflow-contract';
import { remediationActivities, tellOnce } from './activities.ts';
import { type RemediationLife, tidingsOf } from './remediation-life.ts';
import { percentReached } from './reminders.ts';
import { isPast } from './steering.ts';

/** Tells whose turn it is, reminds them, and tells the provider's manager, then the customer, of a deadline that has passed (H6.3). */
export async function tellWhoseTurn(life: RemediationLife): Promise<void> {
  switch (life.standing.phase) {
    case 'PROPOSED':
      return undefined;
    case 'AWAITING_PLAN':
      if (life.standing.reopened > 0) await tellBoth(life, 'plan/failed', 'FINDING_NOT_EFFECTIVE');
      return tellStep(life, 'plan', 'PROVIDER');
    case 'REMEDIATING':
      if (life.standing.isExtensionAsked) await ask(life, 'extension/turn', 'FINDING_TURN', 'CUSTOMER');
      return tellStep(life, 'report', 'PROVIDER');
    case 'AWAITING_VERIFICATION':
      return tellStep(life, 'verification', 'PROVIDER_MANAGER');
    case 'WATCHING_EFFECT':
      return tellBoth(life, 'effect/news', 'FINDING_VERIFIED');
    case 'SOLVED':
      return tellBoth(life, 'solved/news', 'FINDING_SOLVED');
  }
}

async function tellStep(
  life: RemediationLife,
  about: 'plan' | 'report' | 'verification',
  audience: Audience,
): Promise<void> {
  const { due, reminders, customerToldAt, reopened } = life.standing;
  if (due !== null && isPast(due)) {
    await ask(life, `${about}/overdue`, 'FINDING_OVERDUE', 'PROVIDER_MANAGER');
    if (customerToldAt !== null && isPast(customerToldAt))
      await ask(life, `${about}/overdue`, 'FINDING_OVERDUE', 'CUSTOMER');
    return;
  }
  const percent = percentReached(reminders);
  if (percent !== undefined) await ask(life, `${about}/reminder-${percent}`, 'FINDING_REMINDER', audience);
  // That it did not work, which is told just before, says that it is to be planned anew.
  else if (about !== 'plan' || reopened === 0) await ask(life, `${about}/turn`, 'FINDING_TURN', audience);
}

async function tellBoth(life: RemediationLife, news: string, kind: RemediationNotificationKind): Promise<void> {
  await ask(life, news, kind, 'PROVIDER');
  await ask(life, news, kind, 'CUSTOMER');
}

/** Asks for news to be told, once for each step. @param news e.g. `report/reminder-75` */
async function ask(
  life: RemediationLife,
  news: string,
  kind: RemediationNotificationKind,
  audience: Audience,
): Promise<void> {
  const { tenant, findingId } = life.input;
  const fact = `remediation/${findingId}/${news}/${life.standing.step}/${audience.toLowerCase()}`;
  await tellOnce(life, fact, tidingsOf(fact), options =>
    remediationActivities.requestFindingNotification.executeWithOptions(options, [
      { tenant, findingId, fact, kind, audience },
    ]),
  );
}
