import { describe, expect, test } from 'vitest';
import { EVALUATION, type FaultRows, MISSING, toldOf } from './test-support/cases.ts';

describe('a target', () => {
  const RESPONSE = { indicator: 'response', operator: 'lte', value: '1', unit: 'hours' };
  test.each([
    ['without an indicator', {}, [`/indicator: ${MISSING}write "availability", "failureRate", "csat", "nps", "mttr"`]],
    ['of an unknown indicator', { indicator: 'uptime' }, ['/indicator: write "availability"']],
    [
      'with nothing but its indicator',
      { indicator: 'mttr' },
      [
        `/operator: ${MISSING}write "gte", "gt", "lte" or "lt"`,
        `/value: ${MISSING}write a decimal of 0 or more as text in quotes`,
        `/unit: ${MISSING}write "seconds", "minutes" or "hours"`,
      ],
    ],
    [
      'of availability with lt, a number and a time',
      { indicator: 'availability', operator: 'lt', value: 99.9, unit: 'minutes' },
      [
        '/operator: write "gte" or "gt"',
        '/value: write a decimal from 0 to 100 as text in quotes, like "99.9"',
        '/unit: write "percent"',
      ],
    ],
    [
      'of availability with lte, above 100, by something else',
      { indicator: 'availability', by: 'requests', operator: 'lte', value: '100.1', unit: 'percent' },
      [
        '/by: write "time" or "events"',
        '/operator: write "gte" or "gt"',
        '/value: write a decimal from 0 to 100 as text in quotes',
      ],
    ],
    [
      'of another indicator by events',
      { indicator: 'csat', by: 'events', operator: 'gte', value: '90', unit: 'percent' },
      ['/by: there is no such field here; there are: indicator, operator, value, unit'],
    ],
    [
      'of points in percent and out of range',
      { indicator: 'nps', operator: 'gte', value: '-101', unit: 'percent' },
      ['/value: write a decimal from -100 to 100 as text in quotes', '/unit: write "points"'],
    ],
    [
      'of failures with a statistic, a sign as operator and days',
      { indicator: 'mttr', operator: '<=', value: '-1', unit: 'days', statistic: 'mean' },
      [
        '/operator: write "gte", "gt", "lte" or "lt"',
        '/value: write a decimal of 0 or more as text in quotes',
        '/unit: write "seconds", "minutes" or "hours"',
        '/statistic: there is no such field here',
      ],
    ],
    [
      'of tickets with neither statistic nor within',
      RESPONSE,
      ['/statistic: give "statistic", or "within" with unit percent'],
    ],
    [
      'of tickets with both',
      { ...RESPONSE, statistic: 'p95', within: 'PT1H' },
      ['/within: give either "statistic" or "within", not both'],
    ],
    ...['p49', 'p100', 'p5', 'median', 95, null].map(
      statistic =>
        [
          `of tickets with the statistic ${statistic}`,
          { ...RESPONSE, statistic },
          ['/statistic: write "mean", "max" or a percentile from "p50" to "p99"'],
        ] as const,
    ),
    [
      'of tickets with a statistic in percent',
      { ...RESPONSE, statistic: 'p95', unit: 'percent' },
      ['/unit: a statistic of times is in seconds, minutes or hours'],
    ],
    [
      'of tickets within a time, not in percent',
      { ...RESPONSE, within: 'PT4H' },
      ['/unit: a share of tickets within a time is in percent'],
    ],
    [
      'of tickets within a time, above 100 percent',
      { ...RESPONSE, within: 'PT4H', unit: 'percent', value: '100.5' },
      ['/value: write a decimal from 0 to 100 as text in quotes'],
    ],
    [
      'of tickets within no time at all',
      { ...RESPONSE, within: '4 h', unit: 'points' },
      ['/unit: write "seconds", "minutes", "hours" or "percent"', '/within: write a duration'],
    ],
  ] as FaultRows)('%s', (_, target, faults) => {
    const placed = faults.map(fault => `/targets/0${fault}`);
    expect(toldOf({ ...EVALUATION, targets: [target] }, placed)).toEqual(placed);
  });
});

describe('a credit', () => {
  const RIGHT = { fee: { minor: 100, currency: 'EUR' }, tiers: [{ below: '99.9', percent: '10' }] };
  test.each([
    [
      'without anything',
      {},
      [`/fee: ${MISSING}give an object; its fields are: minor, currency`, `/tiers: ${MISSING}give an array`],
    ],
    [
      'with a fee in parts and a currency in small letters',
      { ...RIGHT, fee: { minor: 99.5, currency: 'eur' } },
      [
        '/fee/minor: give a whole number from 0 to 9007199254740991',
        '/fee/currency: name a currency of ISO 4217 in capitals, like "EUR"',
      ],
    ],
    ['in an unknown currency', { ...RIGHT, fee: { minor: 0, currency: 'QQQ' } }, ['/fee/currency: name a currency']],
    [
      'with equal limits, however written, beside another fault',
      { ...RIGHT, tiers: [{ below: '99.9', percent: '10' }, { below: '99.90' }, { below: '95', percent: '-5' }] },
      [
        `/tiers/1/percent: ${MISSING}write a decimal of 0 or more as text in quotes`,
        '/tiers/2/percent: write a decimal of 0 or more as text in quotes',
        '/tiers/1/below: each tier needs a limit of its own',
      ],
    ],
    [
      'with caps that are no decimals',
      { ...RIGHT, monthlyCapPercent: 100, yearlyCapPercent: '-1' },
      ['/monthlyCapPercent: write a decimal of 0 or more', '/yearlyCapPercent: write a decimal of 0 or more'],
    ],
    [
      'with a part of what was before',
      { ...RIGHT, previous: { creditedMinor: -1 } },
      ['/previous/creditedMinor: give a whole number from 0', `/previous/chargedMinor: ${MISSING}give a whole number`],
    ],
    ['with nothing before, as null', { ...RIGHT, previous: null }, ['/previous: give an object']],
  ] as FaultRows)('%s', (_, credit, faults) => {
    const placed = faults.map(fault => `/credit${fault}`);
    expect(toldOf({ ...EVALUATION, credit }, placed)).toEqual(placed);
    expect(toldOf({ kind: 'credit', availability: '99', credit }, placed)).toEqual(placed);
  });
});

describe('the other kinds', () => {
  const DEADLINE = { kind: 'deadline', timeZone: 'UTC', calendar: '24x7', start: '2026-03-02T12:00:00Z' };
  const NOTICE = { kind: 'notice', timeZone: 'UTC', givenAt: '2026-03-02T12:00:00Z', days: 30 };
  test.each([
    ['a deadline of nothing', DEADLINE, ['/duration: give "duration" for a deadline, or "end" for business time']],
    [
      'a deadline of both, before its start',
      { ...DEADLINE, duration: 'PT1H', end: '2026-03-02T11:59:59.999Z' },
      ['/end: the end must not be before the start', '/end: give either "duration" or "end", not both'],
    ],
    [
      'a deadline of nulls',
      { ...DEADLINE, duration: null, end: null, pauses: null },
      ['/duration: write a duration', '/end: write an instant', '/pauses: give an array'],
    ],
    [
      'a notice of other types',
      { ...NOTICE, givenAt: '2026-03-02', days: '30', rollForward: 'yes', holidays: ['x'], closedWeekdays: ['SUN'] },
      [
        '/givenAt: write an instant',
        '/days: give a whole number from 0 to 36525',
        '/rollForward: give true or false',
        '/holidays/0: write a date that exists',
        '/closedWeekdays/0: write "mon", "tue", "wed", "thu", "fri", "sat" or "sun"',
      ],
    ],
    [
      'a notice of more days than the calendar has room for',
      { ...NOTICE, days: 36_526 },
      ['/days: give a whole number from 0 to 36525'],
    ],
    [
      'a notice that never ends',
      { ...NOTICE, closedWeekdays: ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun', 'sun'] },
      ['/closedWeekdays: leave at least one weekday open, or the notice never ends'],
    ],
    [
      'a credit of a number',
      { kind: 'credit', availability: 99 },
      [
        '/availability: write a decimal from 0 to 100 as text in quotes',
        `/credit: ${MISSING}give an object; its fields are: fee, tiers, monthlyCapPercent, yearlyCapPercent, previous`,
      ],
    ],
    [
      'a burn of no time',
      { kind: 'burn', window: 'PT0S', spent: '-0.1', over: 'P0D', rate: 1 },
      [
        '/window: write a duration above zero',
        '/spent: write a decimal of 0 or more',
        '/over: write a duration above zero',
        '/rate: there is no such field here; there are: id, kind, window, spent, over',
      ],
    ],
  ] as FaultRows)('%s', (_, given, faults) => {
    expect(toldOf(given, faults)).toEqual(faults);
  });
});
