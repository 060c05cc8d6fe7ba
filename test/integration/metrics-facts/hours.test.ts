import { afterAll, beforeAll, expect, test } from 'vitest';
import { customer, type House, openHouse } from './facts-house.ts';
import { adopt, BY_OUTAGES, complianceOf, evaluateAt, evaluationOf, recordOutages } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const HOUR_MS = 3_600_000;
const OFFICE = {
  week: ['MON', 'TUE', 'WED', 'THU', 'FRI'].map(weekday => ({ weekday, from: '09:00', to: '17:00' })),
  holidays: [{ date: '2031-04-14', name: 'Easter Monday' }],
  openings: [{ date: '2031-04-19', from: '10:00', to: '12:00' }],
};
/** Monday to Friday, 9 to 17, in Berlin; its term is 2031. */
const office = (service: string, more: object = {}) => ({
  service,
  timeZone: 'Europe/Berlin',
  termStart: '2030-12-31T23:00:00Z',
  termEnd: '2031-12-31T23:00:00Z',
  hours: OFFICE,
  targets: [BY_OUTAGES],
  ...more,
});
const outage = (reference: string, start: string, end?: string) => ({ reference, start, end: end ?? null });

test('a month is judged in its hours, on both sides of the day on which clocks are put forward (H1.2)', async () => {
  await house.setClock('2031-03-31T12:00:00Z');
  await adopt(house, 'ctr_dst', office('dst'));
  await recordOutages(house, 'dst', [
    // By night, and on a Sunday: not owed.
    outage('INC-1', '2031-03-05T20:00:00Z', '2031-03-06T06:00:00Z'),
    outage('INC-2', '2031-03-30T08:00:00Z', '2031-03-30T12:00:00Z'),
    // Friday 28 March 16:50 to 18:00 by winter time: 10 minutes of it are owed.
    outage('INC-3', '2031-03-28T15:50:00Z', '2031-03-28T17:00:00Z'),
    // Monday 31 March 8:30 to 9:05 by summer time: 5 minutes.
    outage('INC-4', '2031-03-31T06:30:00Z', '2031-03-31T07:05:00Z'),
  ]);
  // 21 weekdays of 8 hours are 168 hours, of which 0.1 % is 604.8 seconds; three hours of the last day are ahead.
  expect(await evaluationOf(house, 'ctr_dst', '2031-03')).toMatchObject({
    outcome: 'MISSED',
    missedAt: '2031-03-31T07:00:04.801Z',
    agreedMs: 165 * HOUR_MS,
    downMs: 900_000,
    failures: 2,
    budget: { allowedMs: 604_800, spentMs: 900_000 },
  });
});

type Figures = {
  readonly burnRates: readonly { readonly longWindow: string; readonly longPace: string }[];
  readonly forecast: { readonly exhaustedAt: string };
  readonly steps: readonly { readonly rule: string; readonly outcome: string; readonly inputs: readonly object[] }[];
};

test('pace, forecast and explanation are counted in the hours too (H4.3)', async () => {
  await house.setClock('2031-03-31T12:00:00Z');
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { figures(period: "2031-03") {
    burnRates { longWindow longPace } forecast { exhaustedAt } steps { rule outcome inputs { name value } } } } } }`;
  const { _entities } = await house.ask<{ _entities: [{ figures: [Figures] }] }>(customer, query, {
    of: [{ __typename: 'Contract', id: 'ctr_dst' }],
  });
  const [{ burnRates, forecast, steps }] = _entities[0].figures;
  // Of the last six hours five are owed: 5 of the 0.3 minutes that they allow were down.
  expect(burnRates[1]).toEqual({ longWindow: 'PT6H', longPace: '16.666666666666' });
  expect(forecast.exhaustedAt).toBe('2031-03-31T07:00:04.800Z');
  expect(steps[0]).toMatchObject({
    rule: 'the promise is owed in the hours of the contract, by the clocks of its time zone',
    outcome: '7 d (604800000 ms) in the period',
    inputs: expect.arrayContaining([
      { name: 'time zone', value: 'Europe/Berlin' },
      { name: 'Monday', value: '09:00 to 17:00' },
      { name: 'Sunday', value: 'closed' },
    ]),
  });
});

test('an outage that lasts over a weekend and a holiday begins to count when hours do', async () => {
  await adopt(house, 'ctr_easter', office('easter'));
  await house.setClock('2031-04-12T08:00:00Z');
  await recordOutages(house, 'easter', [outage('INC-1', '2031-04-11T20:00:00Z')]);
  await house.settled();
  // 21 days of 8 hours and 2 hours on a Saturday are 170 hours: 612 seconds, half of them are spent on Tuesday at 9:05:06.
  expect(await evaluateAt(house, 'ctr_easter', '2031-04-12T09:00:00Z')).toBe('2031-04-15T07:05:06.000Z');
  expect(await evaluateAt(house, 'ctr_easter', '2031-04-15T07:05:06Z')).toBe('2031-04-15T07:10:12.001Z');
  expect(await evaluationOf(house, 'ctr_easter', '2031-04')).toMatchObject({ outcome: 'AT_RISK', downMs: 306_000 });
  await evaluateAt(house, 'ctr_easter', '2031-04-15T07:10:12.001Z');
  expect(await evaluationOf(house, 'ctr_easter', '2031-04')).toMatchObject({
    outcome: 'MISSED',
    missedAt: '2031-04-15T07:10:12.001Z',
  });
});

test('a supplement that changes the hours holds from its date (H8.2)', async () => {
  await house.setClock('2031-06-01T12:00:00Z');
  await adopt(house, 'ctr_longer', office('longer'));
  await recordOutages(house, 'longer', [
    outage('INC-1', '2031-05-13T20:00:00Z', '2031-05-13T21:00:00Z'),
    outage('INC-2', '2031-05-20T20:00:00Z', '2031-05-20T21:00:00Z'),
  ]);
  expect(await complianceOf(house, 'ctr_longer', '2031-05')).toMatchObject({ outcome: 'MET' });
  const roundTheClock = { version: 2, effectiveFrom: '2031-05-14T22:00:00Z', hours: null };
  await adopt(house, 'ctr_longer', office('longer', roundTheClock));
  // Ten weekdays of 8 hours allow 288 seconds, 17 whole days 1468.8: an hour by night is nothing before and too much after.
  expect((await complianceOf(house, 'ctr_longer', '2031-05')).evaluations).toMatchObject([
    {
      targetId: 'tgt_ctr_longer_1_0',
      outcome: 'MET',
      agreedMs: 80 * HOUR_MS,
      downMs: 0,
      budget: { allowedMs: 288_000 },
    },
    {
      targetId: 'tgt_ctr_longer_2_0',
      outcome: 'MISSED',
      missedAt: '2031-05-20T20:24:28.801Z',
      agreedMs: 17 * 24 * HOUR_MS,
      budget: { allowedMs: 1_468_800 },
    },
  ]);
});
