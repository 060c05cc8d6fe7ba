import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse } from './facts-house.ts';
import { adopt, BY_OUTAGES, complianceOf, evaluateAt, recordOutages, signalsTo } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const HOUR_MS = 3_600_000;
const outage = (reference: string, start: string, end: string) => ({ reference, start, end });

/** A second version that promises less, from an instant on. */
const lessFrom = (service: string, effectiveFrom: string) => ({
  service,
  version: 2,
  effectiveFrom,
  targets: [{ ...BY_OUTAGES, value: '99' }],
});

test('each version is evaluated by for its own part of a period (H8.2)', async () => {
  await adopt(house, 'ctr_parts', { service: 'parts', targets: [BY_OUTAGES] });
  await recordOutages(house, 'parts', [
    outage('INC-1', '2031-02-03T10:00:00Z', '2031-02-03T10:30:00Z'),
    outage('INC-2', '2031-02-20T10:00:00Z', '2031-02-20T10:30:00Z'),
  ]);
  expect(await complianceOf(house, 'ctr_parts', '2031-02')).toMatchObject({
    outcome: 'MISSED',
    evaluations: [{ downMs: HOUR_MS }],
  });
  await adopt(house, 'ctr_parts', lessFrom('parts', '2031-02-15T00:00:00Z'));
  const { outcome, evaluations } = await complianceOf(house, 'ctr_parts', '2031-02');
  expect(outcome).toBe('MISSED');
  // Half a month at 99.9 % allows 20.16 minutes, the other half at 99 % allows 201.6: 30 minutes miss the one and keep the other.
  expect(evaluations).toMatchObject([
    { targetId: 'tgt_ctr_parts_1_0', outcome: 'MISSED', downMs: HOUR_MS / 2, budget: { allowedMs: 1_209_600 } },
    { targetId: 'tgt_ctr_parts_2_0', outcome: 'MET', downMs: HOUR_MS / 2, budget: { allowedMs: 12_096_000 } },
  ]);
  expect(evaluations.map(({ agreedMs }) => agreedMs)).toEqual([14 * 24 * HOUR_MS, 14 * 24 * HOUR_MS]);
  // March has the second version only, January the first.
  expect((await complianceOf(house, 'ctr_parts', '2031-03')).evaluations).toMatchObject([
    { targetId: 'tgt_ctr_parts_2_0' },
  ]);
  expect((await complianceOf(house, 'ctr_parts', '2031-01')).evaluations).toMatchObject([
    { targetId: 'tgt_ctr_parts_1_0' },
  ]);
});

test('a version that takes a period over from its start takes back what was said of it, and the lifecycle is told', async () => {
  await adopt(house, 'ctr_whole', { service: 'whole', targets: [BY_OUTAGES] });
  await recordOutages(house, 'whole', [outage('INC-1', '2031-02-03T10:00:00Z', '2031-02-03T11:00:00Z')]);
  expect(await complianceOf(house, 'ctr_whole', '2031-02')).toMatchObject({ outcome: 'MISSED' });
  await adopt(house, 'ctr_whole', lessFrom('whole', '2031-02-01T00:00:00Z'));
  expect(await complianceOf(house, 'ctr_whole', '2031-02')).toMatchObject({
    outcome: 'MET',
    evaluations: [{ targetId: 'tgt_ctr_whole_2_0', outcome: 'MET', revision: 1 }],
  });
  const told = (await signalsTo(house, 'ctr_whole')).filter(({ args }) => args['period'] === '2031-02');
  expect(told.map(({ args }) => [args['outcome'], args['revision']])).toEqual([
    ['MISSED', 1],
    ['NO_DATA', 2],
  ]);
});

test('a version that is ahead shortens the part of the one before, and is looked at when it begins', async () => {
  await adopt(house, 'ctr_ahead', { service: 'ahead', targets: [BY_OUTAGES] });
  await recordOutages(house, 'ahead', []);
  const { nextCheckAt } = await adopt(house, 'ctr_ahead', lessFrom('ahead', '2031-03-20T00:00:00Z'));
  expect(nextCheckAt).toBe('2031-03-20T00:00:00.000Z');
  expect((await complianceOf(house, 'ctr_ahead', '2031-03')).evaluations).toMatchObject([
    { targetId: 'tgt_ctr_ahead_1_0', budget: { allowedMs: 19 * 24 * 3_600 } },
  ]);
  await evaluateAt(house, 'ctr_ahead', '2031-03-20T00:00:00.000Z');
  expect(await evaluateAt(house, 'ctr_ahead', '2031-03-20T00:00:00.001Z')).toBe('2031-04-01T00:00:00.000Z');
  expect((await complianceOf(house, 'ctr_ahead', '2031-03')).evaluations).toMatchObject([
    { targetId: 'tgt_ctr_ahead_1_0', final: true, outcome: 'MET' },
    { targetId: 'tgt_ctr_ahead_2_0', final: false, outcome: 'ON_TRACK' },
  ]);
});

test('contracts that are handed over at once may name the same service, which nobody knew before', async () => {
  const names = ['ctr_one', 'ctr_two', 'ctr_three', 'ctr_four', 'ctr_five'];
  const adopted = await Promise.all(
    names.map(name => adopt(house, name, { service: 'shared', targets: [BY_OUTAGES] })),
  );
  expect(adopted.map(({ problems }) => problems)).toEqual(names.map(() => []));
  expect(await house.query(`select name, measured_by from known_service where id = 'svc_shared'`)).toEqual([
    { name: 'The shared', measured_by: 'OUTAGES' },
  ]);
});
