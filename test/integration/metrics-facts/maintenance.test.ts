import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { type House, openHouse, operator, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, evaluationOf, recordOutages } from './measured.ts';

let house: House;
let number = 0;
let service = '';
let contract = '';

beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());
beforeEach(async () => {
  number += 1;
  service = `desk-${number}`;
  contract = `ctr_${number}`;
  await adopt(house, contract, { service, targets: [BY_OUTAGES] });
  await recordOutages(house, service, [
    { reference: 'INC-1', start: '2031-02-03T10:00:00Z', end: '2031-02-03T11:00:00Z' },
  ]);
});

type Window = { maintenance: { id: string; cancelledAt: string | null } | null };
const WINDOW = { start: '2031-02-03T10:00:00Z', end: '2031-02-03T12:00:00Z', reason: 'new disks' };
const declare = (input: object = {}) =>
  house.mutate<Window>(
    system,
    'declareMaintenance',
    { service, ...WINDOW, ...input },
    'maintenance { id cancelledAt }',
  );
const cancel = (maintenance: string) =>
  house.mutate<Window>(
    operator,
    'cancelMaintenance',
    { service, maintenance, reason: 'the window moved' },
    'maintenance { id cancelledAt }',
  );
const february = () => evaluationOf(house, contract, '2031-02');

test('a window is left out of the month; cancelled it counts no more, and stays readable', async () => {
  expect(await february()).toMatchObject({ outcome: 'MISSED', downMs: 3_600_000 });
  const { maintenance } = await declare({ reference: 'change/chg_1/window/1' });
  expect(await february()).toMatchObject({ outcome: 'MET', downMs: 0, excludedMs: 7_200_000 });
  const cancelled = await cancel('change/chg_1/window/1');
  expect(cancelled.maintenance).toMatchObject({ id: maintenance?.id, cancelledAt: expect.any(String) as unknown });
  expect(await february()).toMatchObject({ outcome: 'MISSED', downMs: 3_600_000, excludedMs: 0 });
  expect((await february()).reason).toContain('maintenance cancelled: the window moved');
  const query = `query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { maintenance { edges { node { cancelReason } } } } } }`;
  expect(await house.ask(operator, query, { of: [{ __typename: 'Service', id: `svc_${service}` }] })).toEqual({
    _entities: [{ maintenance: { edges: [{ node: { cancelReason: 'the window moved' } }] } }],
  });
});

test('a window that is declared or cancelled twice is so once', async () => {
  const first = await declare({ reference: 'w1' });
  expect(await declare({ reference: 'w1', reason: 'worded anew' })).toEqual(first);
  const ended = await cancel(first.maintenance?.id ?? '');
  await house.setClock('2031-03-10T18:00:00Z');
  expect(await cancel('w1')).toEqual(ended);
});

test('a reference names one window, and nobody else cancels it by another service', async () => {
  await declare({ reference: 'w1' });
  const moved = await declare({ reference: 'w1', end: '2031-02-03T13:00:00Z' });
  expect(moved).toMatchObject({ problems: [{ code: 'INVALID_INPUT', path: ['input', 'reference'] }] });
  expect(await cancel('w2')).toMatchObject({ problems: [{ code: 'NOT_FOUND', path: ['input', 'maintenance'] }] });
});
