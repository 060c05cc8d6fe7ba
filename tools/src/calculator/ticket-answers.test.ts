import { describe, expect, test } from 'vitest';
import { answerOf, EVALUATION } from './test-support/cases.ts';

/** Monday 2 March 2026, business hours 08:00 to 18:00. */
const MONDAY = (time: string): string => `2026-03-02T${time}:00Z`;
const CASE = {
  ...EVALUATION,
  calendar: { shifts: Object.fromEntries(['mon', 'tue', 'wed', 'thu', 'fri'].map(day => [day, [['08:00', '18:00']]])) },
};

/** Received at eight on Monday; done after so many hours of business time. */
const took = (hours: number) => ({
  receivedAt: MONDAY('08:00'),
  respondedAt: MONDAY(`${String(8 + hours).padStart(2, '0')}:00`),
});
const UNANSWERED = { receivedAt: MONDAY('08:00'), respondedAt: null };

type Rows = readonly (readonly [title: string, change: object, target: object, answer: object])[];

describe('times of tickets (H1.2)', () => {
  const response = (statistic: string) => ({
    indicator: 'response',
    operator: 'lte',
    value: '4',
    unit: 'hours',
    statistic,
  });
  const within = (time: string) => ({
    indicator: 'response',
    operator: 'gte',
    value: '90',
    unit: 'percent',
    within: time,
  });
  test.each([
    [
      'the mean of 1, 2 and 5 hours',
      { tickets: [took(1), took(2), took(5)] },
      response('mean'),
      { outcome: 'MET', value: '2.666666666666', margin: '1.333333333333' },
    ],
    [
      'their greatest',
      { tickets: [took(1), took(2), took(5)] },
      response('max'),
      { outcome: 'MISSED', value: '5', margin: '-1' },
    ],
    [
      'nearest rank: p50 of four is the second',
      { tickets: [took(4), took(3), took(2), took(1)] },
      response('p50'),
      { value: '2' },
    ],
    [
      'nearest rank: p51 of four is the third',
      { tickets: [took(4), took(3), took(2), took(1)] },
      response('p51'),
      { value: '3' },
    ],
    ['the unfinished are in no statistic', { tickets: [UNANSWERED] }, response('p95'), { outcome: 'NO_DATA' }],
    [
      'GLPI: 4 h from Monday 17:00 end on Tuesday 11:00',
      { tickets: [{ receivedAt: MONDAY('17:00'), respondedAt: '2026-03-03T11:00:00Z' }] },
      response('max'),
      { outcome: 'MET', value: '4' },
    ],
    [
      'within takes the limit itself',
      { tickets: [took(4), took(5)] },
      within('PT4H'),
      { outcome: 'MISSED', value: '50', margin: '-40' },
    ],
    [
      'an unfinished one does not count yet',
      { asOf: MONDAY('12:00'), tickets: [took(1), UNANSWERED] },
      within('PT4H'),
      { outcome: 'ON_TRACK', value: '100' },
    ],
    [
      'and does once it is over',
      { asOf: '2026-03-02T12:00:00.001Z', tickets: [took(1), UNANSWERED] },
      within('PT4H'),
      { outcome: 'AT_RISK', value: '50' },
    ],
    [
      'without asOf it has run to the end of the period',
      { tickets: [UNANSWERED] },
      within('PT4H'),
      { outcome: 'MISSED', value: '0' },
    ],
    [
      'an answer after asOf is not known',
      { asOf: MONDAY('09:30'), tickets: [took(1), took(2)] },
      within('PT4H'),
      { value: '100' },
    ],
    [
      'what was received before the period belongs to another',
      { tickets: [{ receivedAt: '2026-02-28T23:59:59.999Z', respondedAt: MONDAY('08:00') }] },
      response('max'),
      { outcome: 'NO_DATA' },
    ],
    [
      'processing leaves pauses out, overlapping ones once',
      {
        tickets: [
          {
            receivedAt: MONDAY('08:00'),
            resolvedAt: MONDAY('18:00'),
            pauses: [
              { start: MONDAY('09:00'), end: MONDAY('11:00') },
              { start: MONDAY('10:00'), end: MONDAY('12:00') },
            ],
          },
        ],
      },
      { ...response('max'), indicator: 'processing' },
      { value: '7' },
    ],
    [
      'response does not',
      { tickets: [{ ...took(2), pauses: [{ start: MONDAY('08:00'), end: null }] }] },
      response('max'),
      { value: '2' },
    ],
    [
      'recovery is from interrupted to restored',
      {
        tickets: [
          { receivedAt: MONDAY('09:00'), interruptedAt: MONDAY('08:30'), restoredAt: MONDAY('09:15') },
          { receivedAt: MONDAY('09:00') },
        ],
      },
      { ...response('mean'), indicator: 'recovery', unit: 'minutes' },
      { value: '45' },
    ],
  ] as Rows)('%s', (_, change, target, answer) => {
    expect(answerOf({ ...CASE, ...change, targets: [target] })).toMatchObject({ targets: [answer] });
  });
});
