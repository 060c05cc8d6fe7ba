import { describe, expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import { requestedDeadlines, stepDeadline } from './review-deadlines.ts';

describe('a step of a review lasts local days, the day on which it begins excluded (H6.2)', () => {
  test.each([
    ['2031-02-05T00:00Z', 5, 'UTC', '2031-02-11T00:00:00.000Z', '2031-02-10T00:00:00.000Z', 'with the end of the 10th'],
    [
      '2031-03-27T23:30Z',
      3,
      'Europe/Berlin',
      '2031-03-31T22:00:00.000Z',
      '2031-03-30T22:00:00.000Z',
      'it is the 28th there; over the change to summer time',
    ],
    [
      '2031-02-05T12:00Z',
      1,
      'UTC',
      '2031-02-07T00:00:00.000Z',
      '2031-02-06T06:00:00.000Z',
      'half-way, which is later than a day before',
    ],
    ['2031-02-05T12:00Z', 0, 'UTC', '2031-02-06T00:00:00.000Z', '2031-02-05T18:00:00.000Z', 'the same day'],
  ])('begun %s, %s days in %s: due %s, reminded %s (%s)', (began, days, zone, due, remind) => {
    const { dueMs, remindAtMs } = stepDeadline(instantMsOf(began), days, zone);
    expect([instantText(dueMs), instantText(remindAtMs)]).toEqual([due, remind]);
  });
});

test('a report that is asked for by an instant is completed half-way, and approved by then (H7.2)', () => {
  const { complete, approve } = requestedDeadlines(instantMsOf('2031-02-05T00:00Z'), instantMsOf('2031-02-15T00:00Z'));
  expect([complete, approve].map(({ dueMs, remindAtMs }) => [instantText(remindAtMs), instantText(dueMs)])).toEqual([
    ['2031-02-09T00:00:00.000Z', '2031-02-10T00:00:00.000Z'],
    ['2031-02-14T00:00:00.000Z', '2031-02-15T00:00:00.000Z'],
  ]);
});
