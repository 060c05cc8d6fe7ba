import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, complianceOf, recordOutages, signalsTo } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const HOUR_MS = 3_600_000;
const DAY_MS = 24 * HOUR_MS;
const end = async (contractId: string, endedAt: string) => {
  const query = 'mutation ($input: EndPromisesInput!) { endPromises(input: $input) { nextCheckAt problems { code } } }';
  const { endPromises } = await house.ask<{ endPromises: object }>(system, query, { input: { contractId, endedAt } });
  await house.settled();
  return endPromises;
};

test('a contract that ended before its term promises nothing from then on; its last period is evaluated up to the end (H7.4)', async () => {
  await adopt(house, 'ctr_early', { service: 'early', targets: [BY_OUTAGES] });
  await recordOutages(house, 'early', [
    { reference: 'INC-1', start: '2031-02-03T10:00:00Z', end: '2031-02-03T10:12:00Z' },
    { reference: 'INC-2', start: '2031-02-20T10:00:00Z', end: '2031-02-20T11:00:00Z' },
  ]);
  expect(await complianceOf(house, 'ctr_early', '2031-02')).toMatchObject({ outcome: 'MISSED' });
  expect(await end('ctr_early', '2031-02-15T00:00:00Z')).toEqual({ nextCheckAt: null, problems: [] });
  // Of half a month 0.1 % are 20.16 minutes; the outage after the end is none of the contract's.
  expect(await complianceOf(house, 'ctr_early', '2031-02')).toMatchObject({
    outcome: 'MET',
    evaluations: [
      { agreedMs: 14 * DAY_MS, downMs: HOUR_MS / 5, reason: 'the contract ended before its term', final: true },
    ],
  });
  const told = (await signalsTo(house, 'ctr_early')).filter(({ args }) => args['period'] === '2031-02');
  expect(told.map(({ args }) => args['outcome'])).toEqual(['MISSED', 'MET']);
  // What is reported of a time after the end changes nothing, and neither does the same end once more, or a later one.
  await recordOutages(house, 'early', [
    { reference: 'INC-3', start: '2031-02-21T10:00:00Z', end: '2031-02-21T20:00:00Z' },
  ]);
  await end('ctr_early', '2031-02-15T00:00:00Z');
  await end('ctr_early', '2031-02-25T00:00:00Z');
  expect(await complianceOf(house, 'ctr_early', '2031-02')).toMatchObject({ evaluations: [{ revision: 2 }] });
});

test('what was said of a period after the end is taken back', async () => {
  await adopt(house, 'ctr_later', { service: 'later', targets: [BY_OUTAGES] });
  await recordOutages(house, 'later', [
    { reference: 'INC-1', start: '2031-02-03T10:00:00Z', end: '2031-02-03T12:00:00Z' },
  ]);
  expect(await complianceOf(house, 'ctr_later', '2031-02')).toMatchObject({ outcome: 'MISSED' });
  await end('ctr_later', '2031-01-20T00:00:00Z');
  const told = (await signalsTo(house, 'ctr_later')).filter(({ args }) => args['period'] === '2031-02');
  expect(told.map(({ args }) => args['outcome'])).toEqual(['MISSED', 'NO_DATA']);
});

test('a contract that metrics does not know is refused', async () => {
  expect(await end('ctr_nobody', '2031-01-20T00:00:00Z')).toMatchObject({ problems: [{ code: 'NOT_FOUND' }] });
});
