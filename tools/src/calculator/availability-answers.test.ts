import { describe, expect, test } from 'vitest';
import { answerOf, EVALUATION } from './test-support/cases.ts';

/** April 2026 has 30 days, 43,200 minutes. */
const APRIL = { ...EVALUATION, period: { start: '2026-04-01', end: '2026-05-01' } };
const MINUTE_MS = 60_000;

/** A stretch of the 10th of April. */
const stretch = (from: string, to: string) => ({ start: `2026-04-10T${from}:00Z`, end: `2026-04-10T${to}:00Z` });

type Rows = readonly (readonly [title: string, change: object, answer: object])[];

describe('availability (H1.2)', () => {
  const maintained = {
    maintenance: [stretch('00:00', '02:00')],
    outages: [stretch('00:30', '01:00'), stretch('12:00', '12:50')],
  };
  test.each([
    [
      'maintenance left out of both sides: 99.88394 %',
      maintained,
      { excludedMs: 120 * MINUTE_MS, availability: { percent: '99.883936861652' } },
    ],
    [
      'maintenance as up: 99.88426 %',
      { ...maintained, policy: { maintenance: 'up' } },
      { excludedMs: 0, availability: { percent: '99.884259259259' } },
    ],
    [
      'maintenance as down: 120 and 50 of 43,200 minutes',
      { ...maintained, policy: { maintenance: 'down' } },
      { downMs: 170 * MINUTE_MS, failures: 1 },
    ],
    [
      'without maintenance 80 minutes: 99.8148 %',
      { outages: maintained.outages },
      { availability: { percent: '99.814814814814' } },
    ],
    [
      'OneUptime: 10:00-11:00, 10:30-11:30, 12:00-12:30 are 7,200 s',
      { outages: [stretch('10:00', '11:00'), stretch('10:30', '11:30'), stretch('12:00', '12:30')] },
      { downMs: 7_200_000, failures: 2 },
    ],
    [
      'OneUptime: 00-02 and 01-03 of a day are 87.5 %',
      {
        period: { start: '2026-04-10', end: '2026-04-11' },
        outages: [stretch('00:00', '02:00'), stretch('01:00', '03:00')],
      },
      { downMs: 180 * MINUTE_MS, availability: { numerator: '7', denominator: '8', percent: '87.5' } },
    ],
    [
      'three outages of 30, 90 and 60 minutes in 30 days: MTTR 1 h, MTTF 239 h, MTBF 240 h',
      { outages: [stretch('01:00', '01:30'), stretch('03:00', '04:30'), stretch('06:00', '07:00')] },
      {
        failures: 3,
        mttrMs: 60 * MINUTE_MS,
        mttfMs: 239 * 60 * MINUTE_MS,
        mtbfMs: 240 * 60 * MINUTE_MS,
        availability: { percent: '99.583333333333' },
      },
    ],
    [
      'the greatest impact counts, and failures are not weighted',
      {
        outages: [
          { ...stretch('10:00', '11:00'), impact: '0.5' },
          { ...stretch('10:30', '10:40'), impact: '0.75' },
        ],
      },
      { downMs: 32.5 * MINUTE_MS, failures: 1, mttrMs: 60 * MINUTE_MS },
    ],
    [
      'an outage of impact 0 joins nothing',
      {
        policy: { minimumOutage: 'PT1H' },
        outages: [stretch('10:00', '10:30'), { ...stretch('10:30', '11:00'), impact: '0.0' }],
      },
      { downMs: 0, failures: 0, mttrMs: null },
    ],
    [
      'what touches is one before it is measured against the minimum',
      {
        policy: { minimumOutage: 'PT1H' },
        outages: [stretch('10:00', '10:30'), { ...stretch('10:30', '11:00'), impact: '0.1' }],
      },
      { downMs: 33 * MINUTE_MS, failures: 1 },
    ],
    [
      'the short end of a long outage before the period counts',
      { policy: { minimumOutage: 'PT1H' }, outages: [{ start: '2026-03-31T23:00:00Z', end: '2026-04-01T00:01:00Z' }] },
      { downMs: MINUTE_MS, failures: 1 },
    ],
    [
      'half a millisecond down goes to the even number',
      { outages: [{ start: '2026-04-10T00:00:00Z', end: '2026-04-10T00:00:00.005Z', impact: '0.5' }] },
      { downMs: 2, upMs: 30 * 86_400_000 - 2, availability: { numerator: '1036799999', denominator: '1036800000' } },
    ],
    [
      '0 ÷ 0: all of it excluded',
      { outages: [], exclusions: [{ start: '2026-04-01T00:00:00Z', end: '2026-05-01T00:00:00Z', reason: 'moved' }] },
      { availability: null, excludedMs: 30 * 86_400_000, upMs: 0 },
    ],
    [
      'an outage that lasts, without asOf: to the end of the period',
      { outages: [{ start: '2026-04-30T23:00:00Z', end: null }] },
      { final: true, downMs: 60 * MINUTE_MS },
    ],
    [
      'an outage that lasts: to asOf, of an open period',
      { asOf: '2026-04-10T12:00:00+02:00', outages: [{ ...stretch('09:00', '09:00'), end: null }] },
      { final: false, downMs: 60 * MINUTE_MS },
    ],
    [
      'final from the instant on at which the period ends',
      { asOf: '2026-05-01T02:00:00+02:00', outages: [] },
      { final: true },
    ],
    [
      'probes: stale after 36 hours, unknown before the first',
      {
        probes: {
          staleAfter: 'PT36H',
          states: [
            { at: '2026-04-02T00:00:00Z', state: 'down' },
            { at: '2026-04-02T00:00:00Z', state: 'up' },
          ],
        },
      },
      { unknownMs: (30 * 24 - 36) * 60 * MINUTE_MS, upMs: 36 * 60 * MINUTE_MS, downMs: 0 },
    ],
    [
      'unknown time declared beside probes: what a probe saw as up is unknown, what it saw as down is down',
      {
        probes: {
          staleAfter: 'P30D',
          states: [
            { at: '2026-04-01T00:00:00Z', state: 'up' },
            { at: '2026-04-10T10:00:00Z', state: 'down' },
            { at: '2026-04-10T11:00:00Z', state: 'up' },
          ],
        },
        unknown: [stretch('09:30', '10:30')],
      },
      { unknownMs: 30 * MINUTE_MS, downMs: 60 * MINUTE_MS },
    ],
    [
      'unknown time as down is unknown and no failure',
      { outages: [], unknown: [stretch('10:00', '11:00')], policy: { unknown: 'down' } },
      { unknownMs: 60 * MINUTE_MS, downMs: 60 * MINUTE_MS, failures: 0 },
    ],
    [
      'an empty period',
      { period: { start: '2026-04-01', end: '2026-04-01T00:00:00Z' }, outages: [] },
      { agreedMs: 0, availability: null },
    ],
    [
      'a day that Samoa skipped',
      { timeZone: 'Pacific/Apia', period: { start: '2011-12-30', end: '2011-12-31' }, outages: [] },
      { agreedMs: 0 },
    ],
    [
      'New York has 47 hours on a weekend of March',
      { timeZone: 'America/New_York', period: { start: '2025-03-08', end: '2025-03-10' }, outages: [] },
      { agreedMs: 47 * 60 * MINUTE_MS },
    ],
  ] as Rows)('%s', (_, change, answer) => {
    expect(answerOf({ ...APRIL, ...change })).toMatchObject(answer);
  });
});
