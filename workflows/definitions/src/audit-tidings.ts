import type { Audience, AuditNotificationKind } from '@surety/workflow-contract';
import { auditActivities, tellOnce } from './activities.ts';
import { type AuditLife, tidingsOf } from './audit-life.ts';
import { percentReached } from './reminders.ts';
import { isPast } from './steering.ts';

/** Tells whose turn it is, reminds them, and tells those above them of a deadline that has passed (H6.3). */
export async function tellWhoseTurn(life: AuditLife): Promise<void> {
  switch (life.standing.phase) {
    case 'DRAFT':
      return tellStep(life, 'name', 'PROVIDER_MANAGER', 'PROVIDER');
    case 'ORDERED':
      return tellStep(life, 'begin', 'AUDITORS', 'PROVIDER_MANAGER');
    case 'FIELD_WORK':
      return tellStep(life, 'report', 'AUDITORS', 'PROVIDER_MANAGER');
    case 'REPORTED':
      return tellNews(life, 'reported');
    case 'CLOSED':
      return tellNews(life, 'closed');
    case 'CANCELLED':
      return tellNews(life, 'cancelled');
  }
}

/** @param above hears of it once the deadline has passed */
async function tellStep(
  life: AuditLife,
  about: 'name' | 'begin' | 'report',
  audience: Audience,
  above: Audience,
): Promise<void> {
  const { due, reminders } = life.standing;
  if (due !== null && isPast(due)) return ask(life, `${about}/overdue`, 'AUDIT_OVERDUE', above);
  const percent = percentReached(reminders);
  if (percent !== undefined) await ask(life, `${about}/reminder-${percent}`, 'AUDIT_REMINDER', audience);
  else await ask(life, `${about}/turn`, 'AUDIT_TURN', audience);
}

async function tellNews(life: AuditLife, about: 'reported' | 'closed' | 'cancelled'): Promise<void> {
  await ask(life, `${about}/news`, 'AUDIT_NEWS', 'AUDITORS');
  await ask(life, `${about}/news`, 'AUDIT_NEWS', 'PROVIDER_MANAGER');
}

/** Asks for news to be told, once for each step. @param news e.g. `report/reminder-75` */
async function ask(life: AuditLife, news: string, kind: AuditNotificationKind, audience: Audience): Promise<void> {
  const { tenant, auditId } = life.input;
  const fact = `audit/${auditId}/${news}/${life.standing.step}/${audience.toLowerCase()}`;
  await tellOnce(life, fact, tidingsOf(fact), options =>
    auditActivities.requestAuditNotification.executeWithOptions(options, [{ tenant, auditId, fact, kind, audience }]),
  );
}
