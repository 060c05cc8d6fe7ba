import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type House, openHouse } from './facts-house.ts';
import {
  adopt,
  BY_OUTAGES,
  complianceOf,
  daily,
  evaluateAt,
  evaluationOf,
  recordOutages,
  recordStates,
  signalsTo,
} from './measured.ts';

/** What no fact announces. The clock only goes forward, so the tests stand in the order of time. */
describe('what no fact announces', () => {
  let house: House;
  beforeAll(async () => {
    house = await openHouse();
  });
  afterAll(() => house.close());

  test('an outage that stays open misses the month at the millisecond after its budget, by the check alone', async () => {
    await adopt(house, 'ctr_open', { service: 'open', targets: [BY_OUTAGES] });
    await recordOutages(house, 'open', [{ reference: 'INC-1', start: '2031-03-10T11:59:00Z' }]);
    expect(await evaluationOf(house, 'ctr_open', '2031-03')).toMatchObject({ outcome: 'ON_TRACK', revision: 1 });
    // 31 days at 99.9 % allow 44.64 minutes: half of them are gone at 12:21:19.2, all at 12:43:38.4.
    const [moved] = await signalsTo(house, 'ctr_open');
    expect(moved).toMatchObject({ signal: 'checkMoved', args: { nextCheckAt: '2031-03-10T12:21:19.200Z' } });

    expect(await evaluateAt(house, 'ctr_open', '2031-03-10T12:21:19.200Z')).toBe('2031-03-10T12:43:38.401Z');
    expect(await evaluationOf(house, 'ctr_open', '2031-03')).toMatchObject({
      outcome: 'AT_RISK',
      revision: 2,
      reason: 'time passed',
    });
    await evaluateAt(house, 'ctr_open', '2031-03-10T12:43:38.401Z');
    expect(await evaluationOf(house, 'ctr_open', '2031-03')).toMatchObject({
      outcome: 'MISSED',
      missedAt: '2031-03-10T12:43:38.401Z',
      revision: 3,
    });
  });

  test('a source that falls silent makes time unknown from its instant on', async () => {
    await adopt(house, 'ctr_silent', { service: 'silent', targets: [{ staleAfter: 'PT1H' }] });
    await recordStates(house, 'silent', [{ at: '2031-03-10T12:30:00Z', state: 'UP' }]);
    const before = await evaluationOf(house, 'ctr_silent', '2031-03');
    const [moved] = await signalsTo(house, 'ctr_silent');
    expect(moved).toMatchObject({ signal: 'checkMoved', args: { nextCheckAt: '2031-03-10T13:30:00.000Z' } });

    const next = await evaluateAt(house, 'ctr_silent', '2031-03-10T13:30:00.000Z');
    expect(next).toBe('2031-04-01T00:00:00.000Z');
    const silent = await evaluationOf(house, 'ctr_silent', '2031-03');
    expect(silent).toMatchObject({
      revision: before.revision + 1,
      reason: 'time passed',
      silentSince: '2031-03-10T13:30:00.000Z',
      asOf: '2031-03-10T13:30:00.000Z',
    });
    await evaluateAt(house, 'ctr_silent', '2031-03-10T15:30:00.000Z');
    const later = await evaluationOf(house, 'ctr_silent', '2031-03');
    expect(later.unknownMs - silent.unknownMs).toBe(2 * 3_600_000);
    expect(later.downMs).toBe(0);
  });

  test('months that ended while nobody looked are caught up in one call', async () => {
    await adopt(house, 'ctr_ended', { service: 'ended' });
    await recordStates(house, 'ended', daily('2031-01-01T00:00:00Z', 69));
    expect(await evaluationOf(house, 'ctr_ended', '2031-03')).toMatchObject({ final: false, outcome: 'ON_TRACK' });
    expect(await evaluateAt(house, 'ctr_ended', '2031-06-10T00:00:00Z')).toBe('2031-07-01T00:00:00.000Z');
    expect(await evaluationOf(house, 'ctr_ended', '2031-03')).toMatchObject({
      final: true,
      outcome: 'MET',
      reason: 'time passed',
    });
    expect(await evaluationOf(house, 'ctr_ended', '2031-04')).toMatchObject({ final: true, outcome: 'NO_DATA' });
    expect(await evaluationOf(house, 'ctr_ended', '2031-05')).toMatchObject({ final: true, outcome: 'NO_DATA' });
    expect(await evaluationOf(house, 'ctr_ended', '2031-06')).toMatchObject({ final: false, outcome: 'NO_DATA' });
  });

  test('an import of the past waits for no check until the source is live again; what lay between is unknown then', async () => {
    await adopt(house, 'ctr_past', { service: 'past' });
    await recordStates(house, 'past', daily('2031-01-01T00:00:00Z', 45), { history: true });
    expect(await evaluateAt(house, 'ctr_past', '2031-06-10T00:00:00Z')).toBeNull();
    expect(await evaluationOf(house, 'ctr_past', '2031-02')).toMatchObject({
      final: false,
      asOf: '2031-02-14T00:00:00.000Z',
    });
    expect(await evaluationOf(house, 'ctr_past', '2031-04')).toMatchObject({ final: false, outcome: 'NO_DATA' });

    await recordStates(house, 'past', [{ at: '2031-06-09T23:00:00Z', state: 'UP' }]);
    expect(await evaluationOf(house, 'ctr_past', '2031-02')).toMatchObject({ final: true, outcome: 'MET' });
    expect(await evaluationOf(house, 'ctr_past', '2031-04')).toMatchObject({ final: true, outcome: 'NO_DATA' });
    expect(await evaluationOf(house, 'ctr_past', '2031-06')).toMatchObject({ final: false, outcome: 'ON_TRACK' });
  });

  test('another source that reports live ends the past too', async () => {
    await adopt(house, 'ctr_two', { service: 'two' });
    await recordStates(house, 'two', daily('2031-01-01T00:00:00Z', 45), { history: true });
    expect(await evaluationOf(house, 'ctr_two', '2031-02')).toMatchObject({ final: false });
    await recordStates(house, 'two', [{ at: '2031-06-09T23:00:00Z', state: 'UP' }], { source: 'another monitor' });
    expect(await evaluationOf(house, 'ctr_two', '2031-02')).toMatchObject({ final: true });
  });

  test('facts that were there before the contract are evaluated when it is handed over', async () => {
    await adopt(house, 'ctr_first', { service: 'shared' });
    await recordStates(house, 'shared', daily('2031-01-01T00:00:00Z', 160));
    await house.settled();
    const adopted = await adopt(house, 'ctr_later', { service: 'shared' });
    expect(adopted).toMatchObject({
      measuredFrom: '2031-06-10T00:00:00.000Z',
      nextCheckAt: '2031-06-10T12:00:00.000Z',
    });
    expect(await evaluationOf(house, 'ctr_later', '2031-02')).toMatchObject({
      outcome: 'MET',
      revision: 1,
      reason: 'contract handed over',
    });
    expect(await adopt(house, 'ctr_later', { service: 'shared' })).toMatchObject({
      measuredFrom: '2031-06-10T00:00:00.000Z',
    });
  });

  test('of a service that nobody has reported on nothing is known, and nothing is checked', async () => {
    expect((await adopt(house, 'ctr_mute', { service: 'mute' })).nextCheckAt).toBeNull();
    expect(await complianceOf(house, 'ctr_mute', '2031-05')).toEqual({
      period: '2031-05',
      outcome: 'NO_DATA',
      evaluations: [],
    });
    expect(await evaluateAt(house, 'ctr_mute', '2031-06-10T00:00:00Z')).toBeNull();
  });

  test('a contract whose term is ahead is looked at when it begins', async () => {
    const { nextCheckAt } = await adopt(house, 'ctr_ahead', { service: 'ahead', termStart: '2031-09-01T00:00:00Z' });
    expect(nextCheckAt).toBe('2031-09-01T00:00:00.000Z');
  });

  test("an outage over a month's end counts in it once it is as long as the minimum", async () => {
    await adopt(house, 'ctr_over', { service: 'over', targets: [BY_OUTAGES], minimumOutage: 'PT2H' });
    await house.setClock('2031-12-31T23:30:00Z');
    await recordOutages(house, 'over', [{ reference: 'INC-1', start: '2031-12-31T23:00:00Z' }]);
    expect(await evaluationOf(house, 'ctr_over', '2031-12')).toMatchObject({ outcome: 'ON_TRACK', downMs: 0 });
    expect(await evaluateAt(house, 'ctr_over', '2032-01-01T00:00:00Z')).toBe('2032-01-01T01:00:00.000Z');
    expect(await evaluationOf(house, 'ctr_over', '2031-12')).toMatchObject({ outcome: 'MET', final: true, downMs: 0 });
    expect(await evaluateAt(house, 'ctr_over', '2032-01-01T01:00:00Z')).toBeNull();
    expect(await evaluationOf(house, 'ctr_over', '2031-12')).toMatchObject({ outcome: 'MISSED', downMs: 3_600_000 });
  });
});
