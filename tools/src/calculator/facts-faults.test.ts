import { describe, expect, test } from 'vitest';
import { EVALUATION, type FaultRows, MISSING, toldOf } from './test-support/cases.ts';

const [NOON, LATER] = ['2026-03-02T12:00:00Z', '2026-03-02T13:00:00Z'];

describe('facts', () => {
  test.each([
    [
      'outages',
      {
        outages: [7, { start: NOON, end: null, impact: 1 }, { start: LATER, end: NOON, impact: '1.5' }, { impct: '1' }],
      },
      [
        '/outages/0: give an object; its fields are: start, end, impact',
        '/outages/1/impact: write a decimal from 0 to 1 as text in quotes',
        '/outages/2/impact: write a decimal from 0 to 1 as text in quotes',
        '/outages/2/end: the end must not be before the start',
        `/outages/3/start: ${MISSING}write an instant`,
        `/outages/3/end: ${MISSING}write an instant with its offset, to the millisecond at most, like "2026-03-01T09:30:00+01:00", or null`,
        '/outages/3/impct: there is no such field',
      ],
    ],
    ['outages null', { outages: null }, ['/outages: give an array']],
    [
      'an end of null where nothing lasts',
      {
        maintenance: [{ start: NOON, end: null }],
        unknown: [{ start: NOON, end: null }],
        exclusions: [{ start: NOON, end: null, reason: 1 }],
      },
      [
        '/maintenance/0/end: write an instant',
        '/unknown/0/end: write an instant',
        '/exclusions/0/end: write an instant',
        '/exclusions/0/reason: give text',
      ],
    ],
    [
      'outages together with probes',
      { outages: [], probes: { staleAfter: 'PT1H', states: [] } },
      ['/probes: give either "outages" or "probes", not both'],
    ],
    [
      'probes without staleAfter',
      { probes: { states: [{ at: '12:00', state: 'UP' }] } },
      [
        `/probes/staleAfter: ${MISSING}write a duration`,
        '/probes/states/0/at: write an instant',
        '/probes/states/0/state: write "up" or "down"',
      ],
    ],
    [
      'more good than valid requests',
      { events: { good: 5, valid: 4 } },
      ['/events/good: of 4 valid requests at most 4 are good'],
    ],
    [
      'requests that are no counts',
      { events: { good: '9', valid: -1 } },
      [
        '/events/good: give a whole number from 0 to 9007199254740991',
        '/events/valid: give a whole number from 0 to 9007199254740991',
      ],
    ],
    [
      'tickets',
      {
        tickets: [
          { receivedAt: LATER, respondedAt: NOON, resolvedAt: NOON, interruptedAt: LATER, restoredAt: NOON },
          { receivedAt: null, pauses: [{ start: LATER, end: NOON }, { start: NOON }] },
        ],
      },
      [
        '/tickets/0/respondedAt: a ticket is not responded to before it is received',
        '/tickets/0/resolvedAt: a ticket is not resolved before it is received',
        '/tickets/0/restoredAt: a service is not restored before it is interrupted',
        '/tickets/1/receivedAt: write an instant',
        '/tickets/1/pauses/0/end: the end must not be before the start',
        `/tickets/1/pauses/1/end: ${MISSING}write an instant`,
      ],
    ],
    [
      'surveys',
      {
        surveys: [
          { score: 11, scale: 'nps' },
          { score: 0, scale: 'csat5' },
          { score: 4.5, scale: 'csat5' },
          { score: 1, scale: 'ces' },
          {},
        ],
      },
      [
        '/surveys/0/score: give a whole number from 0 to 10',
        '/surveys/1/score: give a whole number from 1 to 5',
        '/surveys/2/score: give a whole number from 1 to 5',
        '/surveys/3/scale: write "nps" or "csat5"',
        `/surveys/4/scale: ${MISSING}write "nps" or "csat5"`,
      ],
    ],
  ] as FaultRows)('%s', (_, change, faults) => {
    expect(toldOf({ ...EVALUATION, ...change }, faults)).toEqual(faults);
  });
});
