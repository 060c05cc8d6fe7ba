import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { addDays } from '../time/local-day.ts';
import {
  type AtTermEnd,
  continuationAt,
  feeMonthsOf,
  nextLastDay,
  type RenewalTerms,
  renewalDates,
  type TermVersion,
} from './renewal.ts';

const AUTOMATIC: RenewalTerms = { policy: 'AUTOMATIC', windowDays: 90, optOutDays: 30, afterTerm: 'EXPIRES' };
const MANUAL: RenewalTerms = { policy: 'MANUAL', windowDays: 90, optOutDays: null, afterTerm: 'EXPIRES' };
const MONTHLY: RenewalTerms = { ...MANUAL, afterTerm: 'MONTH_BY_MONTH' };
const instant = (ms: number): string => new Date(ms).toISOString();

describe('the dates before the end of a term (H7.4)', () => {
  test.each([
    // last day, zone, opens, opt out until, ends
    [
      '2031-12-31',
      'Asia/Shanghai',
      '2031-10-01T16:00Z',
      '2031-12-01T16:00Z',
      '2031-12-31T16:00Z',
      'UTC+8, no summer time',
    ],
    [
      '2031-12-31',
      'America/New_York',
      '2031-10-02T04:00Z',
      '2031-12-02T05:00Z',
      '2032-01-01T05:00Z',
      'summer time ends between',
    ],
    [
      '2031-03-31',
      'America/New_York',
      '2030-12-31T05:00Z',
      '2031-03-02T05:00Z',
      '2031-04-01T04:00Z',
      'summer time begins between',
    ],
    [
      '2031-03-31',
      'Asia/Shanghai',
      '2030-12-30T16:00Z',
      '2031-03-01T16:00Z',
      '2031-03-31T16:00Z',
      'over the end of a year',
    ],
  ])('%s in %s: opens %s, opt out until %s, ends %s (%s)', (lastDay, timeZone, opens, optOut, ends) => {
    const dates = renewalDates(lastDay, timeZone, AUTOMATIC);
    expect([dates.opensAtMs, dates.optOutUntilMs, dates.endsAtMs].map(instant)).toEqual(
      [opens, optOut, ends].map(text => instant(Date.parse(text))),
    );
  });

  test('without days of its own one can opt out until the term ends', () => {
    const { optOutUntilMs, endsAtMs } = renewalDates('2031-12-31', 'Asia/Shanghai', MONTHLY);
    expect(optOutUntilMs).toBe(endsAtMs);
  });
});

describe('how a contract goes on by its own clause (H7.4)', () => {
  const standing = (terms: RenewalTerms, more: Partial<AtTermEnd> = {}): AtTermEnd => ({
    terms,
    dates: { optOutUntilMs: 100, endsAtMs: 130 },
    isOptedOut: false,
    noticeEndsAtMs: null,
    isMonthByMonth: false,
    ...more,
  });
  const AUTOMATIC_MONTHLY: RenewalTerms = { ...AUTOMATIC, afterTerm: 'MONTH_BY_MONTH' };
  test.each([
    ['automatic, the last instant to opt out is not over', standing(AUTOMATIC), 99, null],
    ['automatic, nobody opted out', standing(AUTOMATIC), 100, 'AUTOMATIC'],
    ['automatic, found out late', standing(AUTOMATIC), 500, 'AUTOMATIC'],
    ['automatic, opted out', standing(AUTOMATIC, { isOptedOut: true }), 130, null],
    ['automatic, a notice stands', standing(AUTOMATIC, { noticeEndsAtMs: 140 }), 130, null],
    ['manual, nothing agreed', standing(MANUAL), 130, null],
    ['not renewed', standing({ ...MANUAL, policy: 'NONE' }), 130, null],
    ['month by month, the term runs', standing(MONTHLY), 129, null],
    ['month by month, the term is over', standing(MONTHLY), 130, 'MONTH'],
    ['month by month, opted out', standing(MONTHLY, { isOptedOut: true }), 130, null],
    ['month by month, a notice ends with the term', standing(MONTHLY, { noticeEndsAtMs: 130 }), 130, null],
    ['month by month, a notice ends later', standing(MONTHLY, { noticeEndsAtMs: 131 }), 130, 'MONTH'],
    [
      'automatic and then monthly, a notice ends later',
      standing(AUTOMATIC_MONTHLY, { noticeEndsAtMs: 131 }),
      130,
      'MONTH',
    ],
    [
      'monthly already, it is not renewed for a whole term',
      standing(AUTOMATIC_MONTHLY, { isMonthByMonth: true }),
      130,
      'MONTH',
    ],
  ] as const)('%s', (_what, x, nowMs, expected) => {
    expect(continuationAt(x, nowMs)).toBe(expected);
  });
});

describe('the last day of the next term (H7.1: "one year from signing")', () => {
  const signed = (termEnd: string, effectiveFrom = '2031-01-01'): TermVersion => ({
    effectiveFrom,
    termEnd,
    continuation: null,
  });
  const by = (continuation: 'AUTOMATIC' | 'MONTH', termEnd: string): TermVersion => ({
    effectiveFrom: '2031-01-01',
    termEnd,
    continuation,
  });
  test.each([
    ['a year', '2031-01-01', [signed('2031-12-31')], 'AUTOMATIC', '2032-12-31'],
    ['a second year', '2031-01-01', [signed('2031-12-31'), by('AUTOMATIC', '2032-12-31')], 'AUTOMATIC', '2033-12-31'],
    [
      'a month from the 31st does not drift',
      '2031-01-31',
      [signed('2031-02-27'), by('AUTOMATIC', '2031-03-30')],
      'AUTOMATIC',
      '2031-04-29',
    ],
    ['a year from 29 February', '2028-02-29', [signed('2029-02-27')], 'AUTOMATIC', '2030-02-27'],
    ['days that are no months', '2031-01-01', [signed('2031-04-10')], 'AUTOMATIC', '2031-07-19'],
    [
      'a supplement that moves the end makes it longer',
      '2031-01-01',
      [signed('2031-12-31'), signed('2032-06-30', '2031-07-01')],
      'AUTOMATIC',
      '2033-12-31',
    ],
    [
      'a renewal of another length counts by itself',
      '2031-01-01',
      [signed('2031-12-31'), signed('2032-06-30', '2032-01-01')],
      'AUTOMATIC',
      '2032-12-31',
    ],
    ['a first month', '2031-01-01', [signed('2031-12-31')], 'MONTH', '2032-01-31'],
    ['a second month', '2031-01-01', [signed('2031-12-31'), by('MONTH', '2032-01-31')], 'MONTH', '2032-02-29'],
    ['months from the 31st', '2031-01-01', [signed('2031-01-30'), by('MONTH', '2031-02-27')], 'MONTH', '2031-03-30'],
    [
      'a month after a renewed term',
      '2031-01-01',
      [signed('2031-12-31'), by('AUTOMATIC', '2032-12-31')],
      'MONTH',
      '2033-01-31',
    ],
  ] as const)('%s', (_what, start, versions, how, expected) => {
    expect(nextLastDay(start, versions, how)).toBe(expected);
  });

  test('is always after the one before', () => {
    const day = fc.integer({ min: 0, max: 2_000 }).map(days => addDays('2028-01-01', days));
    fc.assert(
      fc.property(
        day,
        fc.integer({ min: 1, max: 800 }),
        fc.array(fc.constantFrom('AUTOMATIC', 'MONTH'), { maxLength: 8 }),
        (start, days, ways) => {
          const versions = [signed(addDays(start, days), start)];
          // A contract that goes on by the month is not renewed for a term any more.
          for (const how of ways.toSorted()) {
            const next = nextLastDay(start, versions, how);
            expect(next > (versions.at(-1)?.termEnd ?? '')).toBe(true);
            versions.push(by(how, next));
          }
        },
      ),
    );
  });
});

describe('the months over which a fee for the term is spread (H7.1)', () => {
  const first = { termStart: '2031-01-01', termEnd: '2031-12-31', feeMonths: null };
  const renewed = { ...first, termEnd: '2032-12-31', feeMonths: 12 };
  const next = (effectiveFrom: string, termEnd: string, continuation: TermVersion['continuation'] = null) => ({
    effectiveFrom,
    termEnd,
    continuation,
  });
  test.each([
    ['a first version', null, next('2031-01-01', '2031-12-31'), null],
    ['a supplement within the first term', first, next('2031-06-01', '2031-12-31'), null],
    ['a supplement that moves its end', first, next('2031-06-01', '2032-06-30'), null],
    ['renewed by itself', first, next('2032-01-01', '2032-12-31', 'AUTOMATIC'), 12],
    ['renewed by itself once more', renewed, next('2033-01-01', '2033-12-31', 'AUTOMATIC'), 12],
    ['a month more costs what a month did', first, next('2032-01-01', '2032-01-31', 'MONTH'), 12],
    ['another term of half a year', first, next('2032-01-01', '2032-06-30'), 6],
    ['a supplement within a renewed term', renewed, next('2032-03-01', '2032-12-31'), 12],
    ['one that moves the end of a renewed term', renewed, next('2032-03-01', '2033-03-31'), 15],
  ] as const)('%s', (_what, former, version, expected) => {
    expect(feeMonthsOf(former, version)).toBe(expected);
  });
});
