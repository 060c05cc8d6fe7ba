import { expect, test } from 'vitest';
import { isLifted, isSuperseded } from './corrected-notices.ts';
import { NOTIFICATION_KINDS, type NotificationKind } from './notification-kinds.ts';

const TOLD_AT = new Date('2031-02-10T09:00:00Z');
const standing = { standing: 'STANDING', withdrawals: 2, reinstatements: 2, toldAt: TOLD_AT } as const;
const lifted = { standing: 'WITHDRAWN', withdrawals: 3, reinstatements: 2, toldAt: TOLD_AT } as const;
const told = (kind: NotificationKind, fact = 'breach/brc_1/notified') => ({ kind, fact });

test.each([
  ['the last retraction while it stands lifted', 'BREACH_RETRACTED', 'retracted/3', lifted, false],
  ['an older retraction', 'BREACH_RETRACTED', 'retracted/2', lifted, true],
  ['the last retraction once it stands again', 'BREACH_RETRACTED', 'retracted/2', standing, true],
  ['the last reinstatement while it stands', 'BREACH_REINSTATED', 'reinstated/2', standing, false],
  ['an older reinstatement', 'BREACH_REINSTATED', 'reinstated/1', standing, true],
  ['the last reinstatement once it is lifted again', 'BREACH_REINSTATED', 'reinstated/2', lifted, true],
  ['the same for the provider: the last stop', 'REMEDY_STOPPED', 'stopped/3', lifted, false],
  ['an older stop', 'REMEDY_STOPPED', 'stopped/1', standing, true],
  ['the last resumption', 'REMEDY_RESUMED', 'resumed/2', standing, false],
  ['the last resumption once it is lifted again', 'REMEDY_RESUMED', 'resumed/2', lifted, true],
] as const)('overtaken by a newer correction: %s', (_, kind, fact, breach, expected) => {
  expect(isSuperseded(told(kind, `breach/brc_1/${fact}`), breach)).toBe(expected);
});

test('what says no correction is never overtaken by one', () => {
  const others = NOTIFICATION_KINDS.filter(kind => !/RETRACTED|REINSTATED|STOPPED|RESUMED/.test(kind));
  for (const breach of [standing, lifted]) expect(others.filter(kind => isSuperseded(told(kind), breach))).toEqual([]);
});

test('while it is lifted nobody is asked for anything; what was told goes on to all', () => {
  const kept = NOTIFICATION_KINDS.filter(kind => isLifted(told(kind), lifted));
  expect(kept).toEqual([
    'NOTICE_AGAIN',
    'NOTICE_UNACKNOWLEDGED',
    'NOTICE_WARNING_12H',
    'NOTICE_WARNING_20H',
    'ANALYSIS_OVERDUE',
    'REMEDY_TURN',
    'REMEDY_REMINDER',
    'REMEDY_OVERDUE',
    'REMEDY_ESCALATED',
  ]);
  expect(isLifted(told('BREACH_NOTICE'), { ...lifted, toldAt: null })).toBe(true);
  expect(NOTIFICATION_KINDS.filter(kind => isLifted(told(kind), standing))).toEqual([]);
});
