import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import type { Subgraph } from '../../support/subgraph.ts';
import { adopt, check, evaluation, openHouse, send } from './handed-over.ts';

const TERM = { termStart: '2031-01-01T00:00:00Z', termEnd: '2032-01-01T00:00:00Z' };
const OUTAGES = { measuredBy: 'OUTAGES', staleAfter: null };
const HOUR_MS = 3_600_000;

let house: Subgraph;
beforeAll(async () => {
  house = await openHouse('2031-03-10T12:00:00Z');
});
afterAll(() => house?.close());

const toldChecks = (name: string) =>
  house.query<{ at: string }>(
    "select args->>'nextCheckAt' as at from outbox where workflow_id = $1 and signal = 'checkMoved' order by sequence",
    [`contract/acme/ctr_${name}`],
  );
const toldOutcomes = (name: string) =>
  house.query<{ outcome: string }>(
    "select args->>'outcome' as outcome from outbox where workflow_id = $1 and signal = 'evaluated' order by sequence",
    [`contract/acme/ctr_${name}`],
  );

// The tenant's clock only goes forward, so these tests build on each other.
describe('an outage that lasts crosses its budget with no further fact (H3.3, H4.3)', () => {
  test('its next check is the instant at which half of the 44.64 minutes of March are spent', async () => {
    await adopt(house, 'lasting', TERM, OUTAGES);
    await send(house, 'recordOutages', {
      service: 'lasting',
      rows: [{ reference: 'INC-1', start: '2031-03-10T11:50:00Z' }],
    });
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({
      outcome: 'ON_TRACK',
      downMs: 600_000,
      failures: 1,
      missedAt: null,
    });
    expect((await toldChecks('lasting')).at(-1)).toEqual({ at: '2031-03-10T12:12:19.200Z' });
  });

  test('one millisecond before nothing has changed; then it is at risk', async () => {
    await house.setClock('2031-03-10T12:12:19.199Z');
    expect(await check(house, 'lasting')).toBe('2031-03-10T12:12:19.200Z');
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({ outcome: 'ON_TRACK' });
    await house.setClock('2031-03-10T12:12:19.200Z');
    expect(await check(house, 'lasting')).toBe('2031-03-10T12:34:38.401Z');
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({ outcome: 'AT_RISK', reason: 'time passed' });
  });

  test('planned maintenance later in the month makes the budget smaller, so the check comes earlier', async () => {
    const input = { service: 'lasting', start: '2031-03-20T00:00:00Z', end: '2031-03-30T00:00:00Z', reason: 'move' };
    await house.mutate({ roles: ['operator'] }, 'declareMaintenance', input);
    await expect.poll(() => toldChecks('lasting')).toContainEqual({ at: '2031-03-10T12:20:14.401Z' });
  });

  test('it is missed from the instant on at which the last minute of the budget is spent', async () => {
    await house.setClock('2031-03-10T12:20:14.401Z');
    await check(house, 'lasting');
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({
      outcome: 'MISSED',
      missedAt: '2031-03-10T12:20:14.401Z',
      downMs: 1_814_401,
    });
    expect((await toldOutcomes('lasting')).map(({ outcome }) => outcome)).toEqual(['AT_RISK', 'MISSED']);
  });

  test('its end comes by its reference, and what was missed stays missed', async () => {
    const ended = {
      service: 'lasting',
      rows: [{ reference: 'INC-1', start: '2031-03-10T11:50:00Z', end: '2031-03-10T12:20:15Z' }],
    };
    expect(await send(house, 'recordOutages', ended)).toMatchObject({ recorded: { new: 1, duplicates: 0 } });
    expect(await send(house, 'recordOutages', ended)).toMatchObject({ recorded: { new: 0, duplicates: 1 } });
    await house.setClock('2031-03-10T13:00:00Z');
    await check(house, 'lasting');
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({
      outcome: 'MISSED',
      downMs: 1_815_000,
      failures: 1,
    });
    expect(await house.query('select "end", superseded_at is null as holds from outage order by id')).toMatchObject([
      { end: null, holds: false },
      { holds: true },
    ]);
  });
});

describe('another change of a recorded outage', () => {
  const shorter = {
    service: 'lasting',
    rows: [{ reference: 'INC-1', start: '2031-03-10T11:50:00Z', end: '2031-03-10T12:00:00Z' }],
  };

  test('needs a reason', async () => {
    expect(await send(house, 'recordOutages', shorter)).toMatchObject({
      recorded: null,
      problems: [{ code: 'INVALID_INPUT', path: ['input', 'reason'] }],
    });
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({ outcome: 'MISSED' });
  });

  test('makes a revision with it', async () => {
    await send(house, 'recordOutages', { ...shorter, reason: 'wrong clock' });
    expect(await evaluation(house, 'lasting', '2031-03')).toMatchObject({
      outcome: 'ON_TRACK',
      downMs: 600_000,
      reason: 'correction: wrong clock',
      missedAt: null,
    });
    expect((await toldOutcomes('lasting')).at(-1)).toEqual({ outcome: 'ON_TRACK' });
  });
});

describe('a source that falls silent (H4.3)', () => {
  const stale = '2031-03-12T00:00:00.000Z'; // 36 h after the last state

  test('is checked at the instant at which its last state stops to hold', async () => {
    await adopt(house, 'silent', TERM);
    await send(house, 'recordStates', {
      service: 'silent',
      rows: [
        { at: '2031-03-10T00:00:00Z', state: 'UP' },
        { at: '2031-03-10T12:00:00Z', state: 'UP' },
      ],
    });
    expect((await toldChecks('silent')).at(-1)).toEqual({ at: stale });
    await house.setClock(stale);
    expect(await check(house, 'silent')).toBe('2031-04-01T00:00:00.000Z');
    expect(await evaluation(house, 'silent', '2031-03')).toMatchObject({
      unknownMs: 9 * 24 * HOUR_MS,
      upMs: 48 * HOUR_MS,
      downMs: 0,
    });
  });

  test('is unknown from then on, neither up nor down', async () => {
    await house.setClock('2031-03-12T06:00:00Z');
    await check(house, 'silent');
    expect(await evaluation(house, 'silent', '2031-03')).toMatchObject({
      outcome: 'ON_TRACK',
      unknownMs: (9 * 24 + 6) * HOUR_MS,
      upMs: 48 * HOUR_MS,
      downMs: 0,
    });
  });

  test('a month of which nothing is known is neither met nor missed; the one before is final', async () => {
    await house.setClock('2031-05-02T00:00:00Z');
    await check(house, 'silent');
    expect(await evaluation(house, 'silent', '2031-03')).toMatchObject({
      outcome: 'MET',
      final: true,
      unknownMs: 29 * 24 * HOUR_MS,
    });
    expect(await evaluation(house, 'silent', '2031-04')).toMatchObject({
      outcome: 'NO_DATA',
      value: null,
      unknownMs: 30 * 24 * HOUR_MS,
    });
  });
});

test('after an import of the past, the first live fact makes the gap between them unknown', async () => {
  await adopt(house, 'imported', TERM);
  await send(house, 'recordStates', {
    service: 'imported',
    history: true,
    rows: [
      { at: '2031-03-31T12:00:00Z', state: 'UP' },
      { at: '2031-04-01T12:00:00Z', state: 'UP' },
    ],
  });
  expect(await evaluation(house, 'imported', '2031-04')).toMatchObject({
    asOf: '2031-04-01T12:00:00.000Z',
    final: false,
    unknownMs: 0,
  });
  await send(house, 'recordStates', { service: 'imported', rows: [{ at: '2031-05-01T23:00:00Z', state: 'UP' }] });
  expect(await evaluation(house, 'imported', '2031-04')).toMatchObject({
    final: true,
    outcome: 'MET',
    upMs: 48 * HOUR_MS,
    unknownMs: 28 * 24 * HOUR_MS,
  });
});

test('down time in declared maintenance is left out, and the month is judged again (H1.2)', async () => {
  await adopt(house, 'maintained', TERM, OUTAGES);
  await send(house, 'recordOutages', {
    service: 'maintained',
    rows: [{ reference: 'INC-9', start: '2031-04-10T00:00:00Z', end: '2031-04-10T02:00:00Z' }],
  });
  expect(await evaluation(house, 'maintained', '2031-04')).toMatchObject({ outcome: 'MISSED', downMs: 2 * HOUR_MS });
  await house.mutate({ roles: ['operator'] }, 'declareMaintenance', {
    service: 'maintained',
    start: '2031-04-10T00:00:00Z',
    end: '2031-04-10T01:30:00Z',
    reason: 'patches',
  });
  await expect
    .poll(() => evaluation(house, 'maintained', '2031-04'))
    .toMatchObject({
      outcome: 'MET',
      downMs: HOUR_MS / 2,
      excludedMs: 1.5 * HOUR_MS,
      reason: 'maintenance declared: patches',
    });
});
