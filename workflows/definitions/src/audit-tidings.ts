import type { Audience, AuditNotificationKind } from '@surety/workflow-contract';
import { attempt, auditActivities } from './activities.ts';
import { type AuditLife, tidingsOf } from './audit-life.ts';
import { isPast } from './steering.ts';

/** Shares of the time at which `reminders` of a standing lie, in percent. */
const PERCENTS = ['50', '75', '90'];

/** Tells its auditors that it is their turn, reminds them, and tells the provider's manager of a deadline that has passed (H6.3). */
export async function tellWhoseTurn(life: AuditLife): Promise<void> {
  switch (life.standing.phase) {
    case 'ORDERED':
      return tellStep(life, 'begin');
    case 'FIELD_WORK':
      return tellStep(life, 'report');
    case 'REPORTED':
      return tellNews(life, 'reported');
    case 'CLOSED':
      return tellNews(life, 'closed');
    case 'CANCELLED':
      return tellNews(life, 'cancelled');
  }
}

async function tellStep(life: AuditLife, about: 'begin' | 'report'): Promise<void> {
  const { due, reminders } = life.standing;
  if (due !== null && isPast(due)) return ask(life, `${about}/overdue`, 'AUDIT_OVERDUE', 'PROVIDER_MANAGER');
  const percent = PERCENTS[reminders.filter(isPast).length - 1];
  if (percent !== undefined) await ask(life, `${about}/reminder-${percent}`, 'AUDIT_REMINDER', 'AUDITORS');
  else await ask(life, `${about}/turn`, 'AUDIT_TURN', 'AUDITORS');
}

async function tellNews(life: AuditLife, about: 'reported' | 'closed' | 'cancelled'): Promise<void> {
  await ask(life, `${about}/news`, 'AUDIT_NEWS', 'AUDITORS');
  await ask(life, `${about}/news`, 'AUDIT_NEWS', 'PROVIDER_MANAGER');
}

/** Asks for news to be told, once for each step. @param news e.g. `report/reminder-75` */
async function ask(life: AuditLife, news: string, kind: AuditNotificationKind, audience: Audience): Promise<void> {
  const { tenant, auditId } = life.input;
  const fact = `audit/${auditId}/${news}/${life.standing.step}/${audience.toLowerCase()}`;
  if (life.done.includes(fact)) return;
  life.done.push(fact);
  const summary = `tells ${tidingsOf(fact)}`;
  await attempt(life.journal, summary, () =>
    auditActivities.requestAuditNotification.executeWithOptions({ summary }, [
      { tenant, auditId, fact, kind, audience },
    ]),
  );
}
