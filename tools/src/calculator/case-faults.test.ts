import { describe, expect, test } from 'vitest';
import { calculate } from './calculate.ts';
import { EVALUATION, type FaultRows, MISSING, toldOf } from './test-support/cases.ts';

const calendar = (given: unknown): object => ({ calendar: given });

describe('a case', () => {
  test.each([
    ['no object', 5, ['(whole file): give a case: an object with its "kind"']],
    ['no kind', {}, [`/kind: ${MISSING}write "evaluation", "deadline", "notice", "credit" or "burn"`]],
    ['an unknown kind', { kind: 'sla' }, ['/kind: write "evaluation", "deadline"']],
    ['a kind of JavaScript', { kind: 'constructor' }, ['/kind: write "evaluation"']],
    [
      'nothing but its kind',
      { kind: 'evaluation' },
      [
        `/timeZone: ${MISSING}name an IANA time zone`,
        `/period: ${MISSING}give an object; its fields are: start, end`,
        `/calendar: ${MISSING}write "24x7", or an object with "shifts"`,
      ],
    ],
    [
      'an array with bad items',
      [null, [], 'x', EVALUATION, {}],
      ['/0: give a case', '/1: give a case', '/2: give a case', `/4/kind: ${MISSING}write`],
    ],
    [
      'unknown fields, with what a JSON pointer escapes',
      { ...EVALUATION, 'a/b~c': 1, constructor: 1 },
      [
        '/a~1b~0c: there is no such field here; there are: id, kind, timeZone, period, asOf',
        '/constructor: there is no such field',
      ],
    ],
  ] as FaultRows)('%s', (_, given, faults) => {
    expect(toldOf(given, faults)).toEqual(faults);
  });

  test('has no field, weekday or opening of the name __proto__', () => {
    const named = '{"shifts":{"__proto__":[]},"openings":{"__proto__":[]}}';
    const given = JSON.stringify(EVALUATION).replace('"24x7"', named).replace('{', '{"__proto__":{},');
    const told = calculate([{ name: 'case.json', content: Buffer.from(given) }], { explain: false });
    expect(told).toMatchObject({
      ok: false,
      faults: [
        expect.stringMatching('^/calendar/shifts/__proto__: there is no such field'),
        expect.stringMatching('^/calendar/openings/__proto__: write a date'),
        expect.stringMatching('^/__proto__: there is no such field'),
      ],
    });
  });
});

describe('the frame of an evaluation', () => {
  test.each([
    ['id as a number', { id: 7 }, ['/id: give the id as text']],
    ['asOf null', { asOf: null }, ['/asOf: write an instant with its offset']],
    ['a period as text', { period: '2026-03' }, ['/period: give an object; its fields are: start, end']],
    [
      'a period with bad ends and a field more',
      { period: { start: '2026-3-1', end: null, zone: 'UTC' } },
      [
        '/period/start: write a local date',
        '/period/end: write a local date',
        '/period/zone: there is no such field here; there are: start, end',
      ],
    ],
    [
      'a period that ends before it starts, a date against an instant',
      { period: { start: '2026-03-01T00:00:00.001Z', end: '2026-03-01' } },
      ['/period/end: the end must not be before the start'],
    ],
    [
      'the same by the zone alone, and another fault beside it',
      { timeZone: 'Europe/Berlin', period: { start: '2026-02-28T23:30:00Z', end: '2026-03-01' }, asOf: 1 },
      ['/asOf: write an instant', '/period/end: the end must not be before the start'],
    ],
    [
      'a policy of other words',
      { policy: { maintenance: 'EXCLUDE', unknown: null, minimumOutage: 'P1M', grace: 1 } },
      [
        '/policy/maintenance: write "exclude", "up" or "down"',
        '/policy/unknown: write "exclude", "up" or "down"',
        '/policy/minimumOutage: write a duration in weeks, days (24 hours)',
        '/policy/grace: there is no such field here; there are: maintenance, unknown, minimumOutage',
      ],
    ],
  ] as FaultRows)('%s', (_, change, faults) => {
    expect(toldOf({ ...EVALUATION, ...change }, faults)).toEqual(faults);
  });
});

describe('a calendar', () => {
  const monday = (...shifts: unknown[]): object => ({ shifts: { mon: shifts } });
  test.each([
    ['null', calendar(null), ['/calendar: write "24x7", or an object with "shifts"']],
    ['another word', calendar('24X7'), ['/calendar: write "24x7"']],
    ['an array', calendar([]), ['/calendar: write "24x7"']],
    [
      'without shifts, with another field',
      calendar({ hours: {} }),
      [
        `/calendar/shifts: ${MISSING}give an object`,
        '/calendar/hours: there is no such field here; there are: shifts, holidays, openings',
      ],
    ],
    [
      'a weekday in full, and one that is null',
      calendar({ shifts: { monday: [], tue: null } }),
      [
        '/calendar/shifts/tue: give an array',
        '/calendar/shifts/monday: there is no such field here; there are: mon, tue, wed, thu, fri, sat, sun',
      ],
    ],
    [
      'shifts of one and of three times, and one that is none',
      calendar(monday(['08:00'], ['08:00', '09:00', '10:00'], '08:00-12:00')),
      [0, 1, 2].map(index => `/calendar/shifts/mon/${index}: write a shift as its start and its end`),
    ],
    [
      'times that are none',
      calendar(monday(['8:00', '25:00'], ['24:00', 8], ['08:60', '9 am'])),
      [0, 1, 2].flatMap(index => [
        `/calendar/shifts/mon/${index}/0: write a local time like "08:00"`,
        `/calendar/shifts/mon/${index}/1: write a local time like "17:30", or "24:00"`,
      ]),
    ],
    [
      'shifts over midnight and without length',
      calendar(monday(['22:00', '06:00'], ['08:00', '08:00'])),
      [0, 1].map(index => `/calendar/shifts/mon/${index}/1: a shift ends after it begins`),
    ],
    [
      'overlapping shifts, beside a bad one; touching ones are right',
      calendar(monday(['08:00', '12:00'], ['x', '13:00'], ['12:00', '13:00'], ['11:59', '12:01'])),
      ['/calendar/shifts/mon/1/0: write a local time', '/calendar/shifts/mon/3: shifts of one day must not overlap'],
    ],
    [
      'holidays and openings on days that do not exist',
      calendar({ shifts: {}, holidays: ['2026-02-29', null], openings: { '2026-02-30': [], today: [] } }),
      [
        '/calendar/holidays/0: write a date that exists',
        '/calendar/holidays/1: write a date that exists',
        '/calendar/openings/2026-02-30: write a date that exists',
        '/calendar/openings/today: write a date that exists',
      ],
    ],
    [
      'an opening with a bad shift',
      calendar({ shifts: {}, openings: { '2026-04-04': [['09:00', '08:00']] } }),
      ['/calendar/openings/2026-04-04/0/1: a shift ends after it begins'],
    ],
  ] as FaultRows)('%s', (_, change, faults) => {
    expect(toldOf({ ...EVALUATION, ...change }, faults)).toEqual(faults);
  });
});
