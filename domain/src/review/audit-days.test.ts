import { expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import { auditDues, draftedAuditDues } from './audit-days.ts';

test.each([
  [
    'INTERNAL',
    '2031-04-12T12:00Z',
    'UTC',
    '2031-04-23T00:00:00.000Z',
    '2031-05-13T00:00:00.000Z',
    'the day of the order excluded',
  ],
  [
    'EXTERNAL',
    '2031-04-12T12:00Z',
    'UTC',
    '2031-05-03T00:00:00.000Z',
    '2031-06-12T00:00:00.000Z',
    'a third party has twice the time',
  ],
  [
    'INTERNAL',
    '2031-02-28T23:30Z',
    'Europe/Berlin',
    '2031-03-11T23:00:00.000Z',
    '2031-03-31T22:00:00.000Z',
    'it is 1 March there; over the change to summer time',
  ],
] as const)(
  'an %s audit ordered %s in %s is begun by %s and reported by %s (%s)',
  (kind, ordered, zone, begin, report, _why) => {
    const { beginByMs, reportByMs } = auditDues(kind, instantMsOf(ordered), zone);
    expect([instantText(beginByMs), instantText(reportByMs)]).toEqual([begin, report]);
  },
);

test('an audit that a plan drafted waits 14 days for the names of its auditors, and its time begins then', () => {
  const { nameByMs, beginByMs, reportByMs } = draftedAuditDues(
    'INTERNAL',
    instantMsOf('2032-01-14T23:00Z'),
    'Europe/Berlin',
  );
  expect([nameByMs, beginByMs, reportByMs].map(instantText)).toEqual([
    '2032-01-29T23:00:00.000Z', // the end of the 29th
    '2032-02-08T23:00:00.000Z',
    '2032-02-28T23:00:00.000Z',
  ]);
});
