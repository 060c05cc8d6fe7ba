import type { NotificationKind } from './notification-kinds.ts';

/** Kinds of record whose lifecycles remind people, by how their ids begin. */
const REMINDING: Readonly<Record<string, string>> = {
  brc: 'breach',
  chg: 'change',
  trm: 'termination',
  rev: 'review',
  fnd: 'finding',
};

/** What kind of record an id names, as the trail says it; null where nobody is reminded of anything. */
export const remindingKind = (recordId: string): string | null => REMINDING[recordId.split('_')[0] ?? ''] ?? null;

/** Whether it only reminds of what was told before: that a deadline has passed is told even so. */
export const isReminder = (kind: NotificationKind): boolean => kind.endsWith('_REMINDER');
