import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, complianceOf, evaluateAt, recordOutages, recordStates, signalsTo } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const AVAILABILITY = { value: '99' };
const MTTR = { indicator: 'MTTR', operator: 'LTE', value: '4', unit: 'HOURS' };
const MTTF = { indicator: 'MTTF', operator: 'GTE', value: '200', unit: 'HOURS' };
const INTERRUPTION = { indicator: 'INTERRUPTION_TIME', operator: 'LTE', value: '600', unit: 'MINUTES' };
const ALL = [AVAILABILITY, MTTR, MTTF, INTERRUPTION].map(target => ({ ...BY_OUTAGES, ...target }));

/** Availability, MTTR, MTTF and interruption time of a month, in this order. */
const outcomes = async (contract: string, period = '2031-04'): Promise<string[]> =>
  (await complianceOf(house, contract, period)).evaluations.map(({ outcome, value }) => `${outcome} ${value}`);
const evaluated = (atMs: string) => evaluateAt(house, 'ctr_all', atMs);

test('April of 720 hours: each target is missed when that is certain, MTTR at its end (H3.2, H3.3)', async () => {
  await house.setClock('2031-04-02T06:00:00Z');
  await adopt(house, 'ctr_all', { service: 'all', targets: ALL });
  await recordOutages(house, 'all', [
    { reference: 'INC-1', start: '2031-04-02T00:00:00Z', end: '2031-04-02T05:00:00Z' },
  ]);
  // 5 h of 7.2, a mean of 5 h above 4, 25 h up to one failure, 5 h of 10.
  expect(await outcomes('ctr_all')).toEqual(['AT_RISK 83.333333333333', 'AT_RISK 5', 'AT_RISK 25', 'AT_RISK 300']);

  await house.setClock('2031-04-12T00:30:00Z');
  await recordOutages(house, 'all', [
    { reference: 'INC-2', start: '2031-04-10T00:00:00Z', end: '2031-04-10T01:00:00Z' },
    { reference: 'INC-3', start: '2031-04-12T00:00:00Z', end: '2031-04-12T00:30:00Z' },
  ]);
  // 6.5 h in three failures of 264.5 h: a mean of 2.166…; 258 h up ÷ 3.
  expect(await outcomes('ctr_all')).toEqual([
    'AT_RISK 97.542533081285',
    'ON_TRACK 2.166666666666',
    'AT_RISK 86',
    'AT_RISK 390',
  ]);

  await house.setClock('2031-04-15T12:00:00Z');
  await recordOutages(house, 'all', [{ reference: 'INC-4', start: '2031-04-15T12:00:00Z' }]);
  await house.settled();
  // A fourth failure leaves (720 − 6.5) ÷ 4 = 178.4 h at most.
  expect(await evaluated('2031-04-15T12:00:00Z')).toBe('2031-04-15T12:00:00.001Z');
  // Then 0.7 h are left of 7.2 h, 3.5 h of 10, and 9.5 h until the mean is 4.
  expect(await evaluated('2031-04-15T12:00:00.001Z')).toBe('2031-04-15T12:42:00.001Z');
  expect(await evaluated('2031-04-15T12:42:00.001Z')).toBe('2031-04-15T15:30:00.001Z');
  expect(await evaluated('2031-04-15T15:30:00.001Z')).toBe('2031-04-15T21:30:00.001Z');
  expect(await evaluated('2031-04-15T21:30:00.001Z')).toBe('2031-05-01T00:00:00.000Z');
  const open = await complianceOf(house, 'ctr_all', '2031-04');
  expect(open.evaluations.map(({ outcome, missedAt }) => [outcome, missedAt])).toEqual([
    ['MISSED', '2031-04-15T12:42:00.001Z'],
    ['AT_RISK', null],
    ['MISSED', '2031-04-15T12:00:00.001Z'],
    ['MISSED', '2031-04-15T15:30:00.001Z'],
  ]);

  await house.setClock('2031-04-15T22:30:00Z');
  await recordOutages(house, 'all', [
    { reference: 'INC-4', start: '2031-04-15T12:00:00Z', end: '2031-04-15T22:30:00Z' },
  ]);
  await house.settled();
  await evaluated('2031-05-01T00:00:00Z');
  const closed = await complianceOf(house, 'ctr_all', '2031-04');
  // 17 h in four failures.
  expect(closed.evaluations.map(({ outcome, value, missedAt }) => [outcome, value, missedAt])).toEqual([
    ['MISSED', '97.638888888888', '2031-04-15T12:42:00.001Z'],
    ['MISSED', '4.25', '2031-05-01T00:00:00.000Z'],
    ['MISSED', '175.75', '2031-04-15T12:00:00.001Z'],
    ['MISSED', '1020', '2031-04-15T15:30:00.001Z'],
  ]);
});

test("the lifecycle is told of each miss, and reads every target's figures in its unit (H7.3)", async () => {
  const told = (await signalsTo(house, 'ctr_all')).filter(({ args }) => args['outcome'] === 'MISSED');
  const [last] = told.slice(-1);
  const query = `query ($id: ID!) { evaluationForBreach(evaluationId: $id) { evaluations {
    indicator operator unit limit value outcome budget { allowedMs spentMs } } } }`;
  const { evaluationForBreach } = await house.ask<{ evaluationForBreach: { evaluations: object[] } }>(system, query, {
    id: last?.args['evaluationId'],
  });
  expect(evaluationForBreach.evaluations).toMatchObject([
    { indicator: 'AVAILABILITY', operator: 'GTE', unit: 'PERCENT', limit: '99', budget: { allowedMs: 25_920_000 } },
    { indicator: 'MTTR', operator: 'LTE', unit: 'HOURS', limit: '4', value: '4.25', budget: null },
    { indicator: 'MTTF', operator: 'GTE', unit: 'HOURS', limit: '200', value: '175.75', budget: null },
    {
      indicator: 'INTERRUPTION_TIME',
      operator: 'LTE',
      unit: 'MINUTES',
      limit: '600',
      value: '1020',
      budget: { allowedMs: 36_000_000, spentMs: 61_200_000 },
    },
  ]);
});

test('a correction makes a revision that lifts a miss, and the lifecycle is told of it too', async () => {
  await recordOutages(
    house,
    'all',
    [{ reference: 'INC-4', start: '2031-04-15T12:00:00Z', end: '2031-04-15T12:15:00Z' }],
    { reason: 'it was back at 12:15' },
  );
  // 6.75 h in four failures.
  expect(await outcomes('ctr_all')).toEqual(['MET 99.0625', 'MET 1.6875', 'MISSED 178.3125', 'MET 405']);
  const { evaluations } = await complianceOf(house, 'ctr_all', '2031-04');
  expect(evaluations.map(({ reason }) => reason)).toEqual(Array(4).fill('correction: it was back at 12:15'));
  const lifted = (await signalsTo(house, 'ctr_all')).slice(-4).map(({ args }) => args['outcome']);
  expect(lifted.toSorted()).toEqual(['MET', 'MET', 'MET', 'MISSED']);
});

test('a month without a failure, and one of which nothing is known, are neither met nor missed', async () => {
  await adopt(house, 'ctr_calm', { service: 'calm', targets: ALL });
  await recordOutages(house, 'calm', []);
  expect(await outcomes('ctr_calm')).toEqual(['MET 100', 'NOT_APPLICABLE null', 'NOT_APPLICABLE null', 'MET 0']);
  const byProbes = ALL.map(target => ({ ...target, measuredBy: 'PROBES', staleAfter: 'PT1H' }));
  await adopt(house, 'ctr_dark', { service: 'dark', targets: byProbes });
  await recordStates(house, 'dark', [{ at: '2031-03-31T12:00:00Z', state: 'UP' }]);
  expect(await outcomes('ctr_dark')).toEqual(Array(4).fill('NO_DATA null'));
});

test('outages are mended in the hours of the contract (H1.2)', async () => {
  const week = ['MON', 'TUE', 'WED', 'THU', 'FRI'].map(weekday => ({ weekday, from: '09:00', to: '17:00' }));
  await adopt(house, 'ctr_office', { service: 'office', targets: ALL, hours: { week, holidays: [], openings: [] } });
  // Thursday 16:00 to Friday 10:00 is one failure of two hours; Saturday is none.
  await recordOutages(house, 'office', [
    { reference: 'INC-1', start: '2031-04-03T16:00:00Z', end: '2031-04-04T10:00:00Z' },
    { reference: 'INC-2', start: '2031-04-05T08:00:00Z', end: '2031-04-05T20:00:00Z' },
  ]);
  // April has 22 weekdays: 176 h.
  expect(await outcomes('ctr_office')).toEqual(['MISSED 98.863636363636', 'MET 2', 'MISSED 174', 'MET 120']);
});

test('figures of any period tell the same, without a pace that only availability has', async () => {
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Contract { figures(period: "2031-04") {
    indicator unit limit outcome value burnRates { alarming } forecast { exhaustedAt expectedAt } } } } }`;
  const { _entities } = await house.ask<{ _entities: [{ figures: object[] }] }>(
    { roles: ['auditor'], subject: 'auditor' },
    query,
    { of: [{ __typename: 'Contract', id: 'ctr_office' }] },
  );
  expect(_entities[0].figures).toMatchObject([
    { indicator: 'AVAILABILITY', forecast: { exhaustedAt: '2031-04-04T09:45:36.000Z' } },
    { indicator: 'MTTR', unit: 'HOURS', limit: '4', outcome: 'MET', value: '2', burnRates: [], forecast: null },
    { indicator: 'MTTF', outcome: 'MISSED', value: '174', burnRates: [], forecast: null },
    { indicator: 'INTERRUPTION_TIME', unit: 'MINUTES', value: '120', burnRates: [], forecast: null },
  ]);
});
