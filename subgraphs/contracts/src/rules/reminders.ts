import type { NotificationKind } from './notification-kinds.ts';

/** Whether it only reminds of what was told before: that a deadline has passed is told even so. */
export const isReminder = (kind: NotificationKind): boolean => kind.endsWith('_REMINDER');
