import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { instantMsOf, instantText } from '../time/instant.ts';
import { addDays, endOfLocalDateMs, localDateOf, startOfLocalDateMs } from '../time/local-day.ts';
import { nextReview, type OpenDays, type ReviewDate, type ReviewDates } from './review-dates.ts';

const WEEK: OpenDays = { weekdays: ['mon', 'tue', 'wed', 'thu', 'fri'], holidays: [], openings: [] };
const FOR_EVER = Date.parse('2100-01-01T00:00Z');

function datesOf(over: Partial<ReviewDates> = {}, firstDay = '2031-01-01', lastDay = '2031-12-31'): ReviewDates {
  const timeZone = over.timeZone ?? 'UTC';
  const term = { startMs: startOfLocalDateMs(firstDay, timeZone), endMs: endOfLocalDateMs(lastDay, timeZone) };
  return {
    unit: 'MONTH',
    dayOfMonth: 5,
    rollForward: false,
    openDays: null,
    timeZone,
    term,
    fromMs: term.startMs,
    untilMs: FOR_EVER,
    ...over,
  };
}

function all(dates: ReviewDates): ReviewDate[] {
  const reviews: ReviewDate[] = [];
  for (let next = nextReview(dates, null); next; next = nextReview(dates, next.period.endMs)) reviews.push(next);
  return reviews;
}

describe('a review is held in the month after its period, on a day of the contract (H6.2)', () => {
  test.each<[string, Partial<ReviewDates>, string, string, string]>([
    ['2031-01', {}, '2031-02-05', '2031-02-05T00:00:00.000Z', 'the 5th'],
    ['2031-01', { dayOfMonth: 31 }, '2031-02-28', '2031-02-28T00:00:00.000Z', 'February has no 31st'],
    ['2032-01', { dayOfMonth: 30 }, '2032-02-29', '2032-02-29T00:00:00.000Z', 'a leap year'],
    ['2031-12', {}, '2032-01-05', '2032-01-05T00:00:00.000Z', 'over the end of the year'],
    ['2031-Q1', { unit: 'QUARTER', dayOfMonth: 10 }, '2031-04-10', '2031-04-10T00:00:00.000Z', 'a quarter'],
    ['2031', { unit: 'YEAR', dayOfMonth: 15 }, '2032-01-15', '2032-01-15T00:00:00.000Z', 'a year'],
    [
      '2031',
      { unit: 'YEAR', dayOfMonth: 31, timeZone: 'Asia/Shanghai' },
      '2032-01-31',
      '2032-01-30T16:00:00.000Z',
      'a year in Shanghai',
    ],
    ['2031-02', { timeZone: 'Europe/Berlin' }, '2031-03-05', '2031-03-04T23:00:00.000Z', 'winter time in Berlin'],
    ['2031-03', { timeZone: 'Europe/Berlin' }, '2031-04-05', '2031-04-04T22:00:00.000Z', 'summer time in Berlin'],
    [
      '2018-10',
      { timeZone: 'America/Sao_Paulo', dayOfMonth: 4 },
      '2018-11-04',
      '2018-11-04T03:00:00.000Z',
      'tz database: midnight was skipped in Brazil, the day began at 01:00',
    ],
    [
      '2011-11',
      { timeZone: 'Pacific/Apia', dayOfMonth: 30 },
      '2011-12-31',
      '2011-12-30T10:00:00.000Z',
      'tz database: Samoa had no 30 December 2011',
    ],
    [
      '2031-03',
      { openDays: WEEK },
      '2031-04-05',
      '2031-04-05T00:00:00.000Z',
      'a Saturday, and nothing is said of that',
    ],
    ['2031-03', { openDays: WEEK, rollForward: true }, '2031-04-07', '2031-04-07T00:00:00.000Z', 'Saturday to Monday'],
    [
      '2031-03',
      { openDays: { ...WEEK, holidays: ['2031-04-07'] }, rollForward: true },
      '2031-04-08',
      '2031-04-08T00:00:00.000Z',
      'over a holiday too',
    ],
    [
      '2031-03',
      { openDays: { ...WEEK, openings: ['2031-04-05'] }, rollForward: true },
      '2031-04-05',
      '2031-04-05T00:00:00.000Z',
      'a Saturday that is opened stays',
    ],
    [
      '2031-01',
      { openDays: WEEK, dayOfMonth: 31, rollForward: true },
      '2031-02-28',
      '2031-02-28T00:00:00.000Z',
      'a Friday',
    ],
    [
      '2032-01',
      { openDays: WEEK, dayOfMonth: 31, rollForward: true },
      '2032-03-01',
      '2032-03-01T00:00:00.000Z',
      '29 February 2032 is a Sunday: it rolls into March',
    ],
    [
      '2031-03',
      { untilMs: Date.parse('2031-04-03T06:00Z') },
      '2031-04-03',
      '2031-04-03T06:00:00.000Z',
      'not after the last seal',
    ],
  ])('the review of %s, %j: %s (%s, %s)', (label, over, date, at) => {
    const year = Number(label.slice(0, 4));
    const found = all(datesOf(over, `${year}-01-01`, `${year}-12-31`)).find(({ period }) => period.label === label);
    expect([found?.date, found && instantText(found.atMs)]).toEqual([date, at]);
  });

  test('every period that shares time with the term is reviewed once, in order', () => {
    const labels = (over: Partial<ReviewDates>) =>
      all(datesOf(over, '2031-01-15', '2031-04-01')).map(({ period }) => period.label);
    expect(labels({})).toEqual(['2031-01', '2031-02', '2031-03', '2031-04']);
    expect(labels({ unit: 'QUARTER' })).toEqual(['2031-Q1', '2031-Q2']);
  });

  test('what was due before the take-over, or while the plan was paused, is not held', () => {
    const from = (text: string) => nextReview(datesOf({ fromMs: instantMsOf(text) }), null)?.period.label;
    expect(from('2031-03-05T00:00:00Z')).toBe('2031-02');
    expect(from('2031-03-05T00:00:00.001Z')).toBe('2031-03');
    expect(nextReview(datesOf({ fromMs: FOR_EVER }), null)).toBeNull();
  });

  test.each([0, 32, 1.5])('%s is no day of a month', dayOfMonth => {
    expect(() => nextReview(datesOf({ dayOfMonth }), null)).toThrow(RangeError);
  });

  test('without an open weekday no date can move', () => {
    expect(() => nextReview(datesOf({ openDays: { ...WEEK, weekdays: [] }, rollForward: true }), null)).toThrow(
      'Every weekday',
    );
    expect(nextReview(datesOf({ openDays: { ...WEEK, weekdays: [] } }), null)?.date).toBe('2031-02-05');
  });
});

describe('whatever the plan says', () => {
  const plan = fc.record({
    unit: fc.constantFrom('MONTH' as const, 'QUARTER' as const),
    dayOfMonth: fc.integer({ min: 1, max: 31 }),
    rollForward: fc.boolean(),
    timeZone: fc.constantFrom('UTC', 'Europe/Berlin', 'Pacific/Apia', 'America/Sao_Paulo', 'Asia/Kathmandu'),
    openDays: fc.constantFrom(null, WEEK, { ...WEEK, holidays: ['2012-01-02', '2012-05-01'] }),
  });
  const year = fc.integer({ min: 2009, max: 2033 });

  test('a review is held after its period, at the begin of a local day, never before the review before it', () => {
    fc.assert(
      fc.property(plan, year, (over, first) => {
        const dates = datesOf(over, `${first}-01-15`, `${first + 1}-03-14`);
        const reviews = all(dates);
        for (const [index, { period, date, atMs }] of reviews.entries()) {
          expect(atMs).toBeGreaterThanOrEqual(period.endMs);
          expect(startOfLocalDateMs(date, dates.timeZone)).toBe(atMs);
          const before = reviews[index - 1];
          if (!before) continue;
          expect(before.period.endMs).toBe(period.startMs);
          expect(before.atMs).toBeLessThanOrEqual(atMs);
        }
        expect(reviews.at(-1)?.period.endMs).toBeGreaterThanOrEqual(dates.term.endMs);
      }),
    );
  });

  test('a date that rolls forward is open, and every day that it passed was closed', () => {
    fc.assert(
      fc.property(plan, year, (over, first) => {
        const dates = datesOf({ ...over, openDays: WEEK, rollForward: true }, `${first}-01-01`, `${first}-12-31`);
        const fixed = all({ ...dates, rollForward: false });
        for (const [index, { date }] of all(dates).entries()) {
          for (let day = fixed[index]?.date ?? ''; day < date; day = addDays(day, 1)) expect(isWeekend(day)).toBe(true);
          expect(isWeekend(date)).toBe(false);
        }
      }),
    );
  });

  test('with an instant from which on reviews are held, those that are left are the same', () => {
    fc.assert(
      fc.property(plan, year, fc.integer({ min: 0, max: 400 }), (over, first, days) => {
        const dates = datesOf(over, `${first}-01-01`, `${first}-12-31`);
        const fromMs = dates.term.startMs + days * 86_400_000;
        expect(all({ ...dates, fromMs })).toEqual(all(dates).filter(({ atMs }) => atMs >= fromMs));
      }),
    );
  });
});

const isWeekend = (date: string): boolean => [0, 6].includes(new Date(date).getUTCDay());

test('the local date of a review is the one of its instant', () => {
  const review = nextReview(datesOf({ timeZone: 'Asia/Kathmandu' }), null);
  expect(review && localDateOf(review.atMs, 'Asia/Kathmandu')).toBe('2031-02-05');
});
