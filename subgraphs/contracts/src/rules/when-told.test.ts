import { instantText } from '@surety/domain';
import { describe, expect, test } from 'vitest';
import { nextDigestMs, type Preferences, waitOf } from './when-told.ts';

const DAY_AND_NIGHT: Preferences = { timeZone: 'Europe/Berlin', quietFrom: null, quietUntil: null, digestAt: null };
const QUIET: Preferences = { ...DAY_AND_NIGHT, quietFrom: '22:00', quietUntil: '07:00' };
const DIGEST: Preferences = { ...DAY_AND_NIGHT, digestAt: '18:00' };
const BOTH: Preferences = { ...QUIET, digestAt: '18:00' };

const NIGHT = '2031-02-10T22:30Z';
const MORNING = '2031-02-11T06:00:00.000Z';
const NEXT_EVENING = '2031-02-11T17:00:00.000Z';
const NOON = '2031-02-10T11:00Z';
const EVENING = '2031-02-10T17:00:00.000Z';

describe('what is told waits', () => {
  test.each([
    ['at any hour', DAY_AND_NIGHT, 'CAN_WAIT', null, NIGHT, null],
    ['for the morning', QUIET, 'CAN_WAIT', null, NIGHT, `QUIET_HOURS ${MORNING}`],
    ['not by day', QUIET, 'CAN_WAIT', null, NOON, null],
    ['not when it is urgent', BOTH, 'URGENT', null, NIGHT, null],
    ['not when it is due before the morning', QUIET, 'UNTIL_DUE', '2031-02-11T05:00Z', NIGHT, null],
    ['not when it is due in the morning', QUIET, 'UNTIL_DUE', MORNING, NIGHT, null],
    ['when it is due after the morning', QUIET, 'UNTIL_DUE', '2031-02-11T06:01Z', NIGHT, `QUIET_HOURS ${MORNING}`],
    ['when it can wait, whatever is due', QUIET, 'CAN_WAIT', '2031-02-11T05:00Z', NIGHT, `QUIET_HOURS ${MORNING}`],
    ['for the digest', DIGEST, 'CAN_WAIT', null, NOON, `DIGEST ${EVENING}`],
    ['for the next digest', DIGEST, 'CAN_WAIT', null, NIGHT, `DIGEST ${NEXT_EVENING}`],
    ['not when it is due before the digest', DIGEST, 'UNTIL_DUE', '2031-02-10T16:00Z', NOON, null],
    ['in no digest when it goes on its own', DIGEST, 'ON_ITS_OWN', '2031-02-20T12:00Z', NOON, null],
    [
      'for the morning when it goes on its own',
      BOTH,
      'ON_ITS_OWN',
      '2031-02-20T12:00Z',
      NIGHT,
      `QUIET_HOURS ${MORNING}`,
    ],
    ['for the morning alone then', BOTH, 'UNTIL_DUE', '2031-02-11T12:00Z', NIGHT, `QUIET_HOURS ${MORNING}`],
  ] as const)('%s', (_, preferences, urgency, due, now, expected) => {
    const wait = waitOf(preferences, { urgency, dueMs: due && Date.parse(due) }, Date.parse(now));
    expect(wait && `${wait.because} ${instantText(wait.untilMs)}`).toBe(expected);
  });

  test('for no other digest once it was in one that could not be told', () => {
    const message = { urgency: 'CAN_WAIT', dueMs: null } as const;
    expect(waitOf(DIGEST, message, Date.parse(NOON), false)).toBeNull();
    expect(waitOf(BOTH, message, Date.parse(NIGHT), false)).toMatchObject({ because: 'QUIET_HOURS' });
  });
});

test.each([
  [DIGEST, NOON, EVENING, 'at its time'],
  [{ ...QUIET, digestAt: '06:00' }, NIGHT, MORNING, 'after the quiet hours'],
  [QUIET, NIGHT, MORNING, 'without a digest after the quiet hours'],
  [QUIET, NOON, '2031-02-10T11:00:00.000Z', 'without a digest at once'],
])('the next digest of %j at %s is at %s: %s', (preferences, now, expected) => {
  expect(instantText(nextDigestMs(preferences, Date.parse(now)))).toBe(expected);
});
