import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customer, type House, openHouse, operator, otherCustomer } from './facts-house.ts';
import { adopt, daily, evaluateAt, evaluationOf, recordOutages, recordStates } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
});
afterAll(() => house.close());

const MINUTE_MS = 60_000;

const part = (service: string, how: object = { measuredBy: 'OUTAGES' }) => ({
  serviceId: `svc_${service}`,
  serviceExternalId: service,
  serviceName: `The ${service}`,
  ...how,
});

/** A portal that runs while so many of its two databases do. */
async function portal(name: string, atLeast: number, how?: object): Promise<string> {
  const contractId = `ctr_${name}`;
  const parts = [part(`${name}-1`, how), part(`${name}-2`, how)];
  const target = { measuredBy: 'COMPOSITION', staleAfter: null, composition: { atLeast, parts } };
  await adopt(house, contractId, { service: name, targets: [target] });
  return contractId;
}

const down = (service: string, reference: string, from: string, to: string) =>
  recordOutages(house, service, [{ reference, start: `2031-02-03T${from}:00Z`, end: `2031-02-03T${to}:00Z` }]);

describe('a service made up of others (H2.1)', () => {
  test.each([
    ['any', 1, 30 * MINUTE_MS, 'down only while both are'],
    ['all', 2, 90 * MINUTE_MS, 'down while one is'],
  ])('%s of two: at least %i, %i ms down (%s)', async (name, atLeast, downMs) => {
    const contractId = await portal(name, atLeast);
    await down(`${name}-1`, 'INC-1', '10:00', '11:00');
    await down(`${name}-2`, 'INC-2', '10:30', '11:30');
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({ downMs, failures: 1, final: true });
  });

  test('a corrected fact of a part makes a revision of the whole', async () => {
    const contractId = await portal('mended', 2);
    await down('mended-1', 'INC-1', '10:00', '12:00');
    await recordOutages(house, 'mended-2', []);
    const { outcome, revision } = await evaluationOf(house, contractId, '2031-02');
    expect(outcome).toBe('MISSED');
    const rows = [{ reference: 'INC-1', start: '2031-02-03T10:00:00Z', end: '2031-02-03T10:05:00Z' }];
    await recordOutages(house, 'mended-1', rows, { reason: 'the switch was back at five past' });
    expect(await evaluationOf(house, contractId, '2031-02')).toMatchObject({
      outcome: 'MET',
      revision: revision + 1,
      reason: 'correction: the switch was back at five past',
      former: { downMs: 120 * MINUTE_MS },
    });
  });

  test('a part of which nobody has reported is unknown, and only where it matters', async () => {
    const anyOf = await portal('half-any', 1);
    const allOf = await portal('half-all', 2);
    await recordOutages(house, 'half-any-1', []);
    await recordOutages(house, 'half-all-1', []);
    expect(await evaluationOf(house, anyOf, '2031-02')).toMatchObject({ outcome: 'MET', unknownMs: 0 });
    expect(await evaluationOf(house, allOf, '2031-02')).toMatchObject({ outcome: 'NO_DATA', upMs: 0 });
  });

  test('the check looks when a part falls silent', async () => {
    const contractId = await portal('probed', 2, { measuredBy: 'PROBES', staleAfter: 'PT36H' });
    await recordStates(house, 'probed-1', daily('2031-03-01T00:00:00Z', 10));
    await recordStates(house, 'probed-2', daily('2031-03-01T06:00:00Z', 10));
    const silentAt = '2031-03-11T12:00:00.000Z';
    expect(await evaluateAt(house, contractId, '2031-03-10T12:30:00.000Z')).toBe(silentAt);
    await evaluateAt(house, contractId, '2031-03-12T12:00:00.000Z');
    // Unknown since the first part fell silent.
    expect(await evaluationOf(house, contractId, '2031-03')).toMatchObject({ outcome: 'ON_TRACK' });
    expect((await evaluationOf(house, contractId, '2031-03')).unknownMs).toBe(
      6 * 60 * MINUTE_MS + Date.parse('2031-03-12T12:00:00Z') - Date.parse(silentAt),
    );
  });

  test('is reported on through its parts, never itself', async () => {
    await portal('itself', 1);
    expect(await recordOutages(house, 'itself', [])).toMatchObject({
      recorded: null,
      problems: [{ code: 'MIXED_MEASUREMENT' }],
    });
  });

  test('a customer reads the facts of its parts, a stranger none', async () => {
    await portal('seen', 1);
    await down('seen-1', 'INC-1', '10:00', '11:00');
    const query =
      'query ($of: [_Any!]!) { _entities(representations: $of) { ... on Service { outages { edges { node { start } } } } } }';
    const of = { of: [{ __typename: 'Service', id: 'svc_seen-1' }] };
    const seen = { _entities: [{ outages: { edges: [{ node: { start: '2031-02-03T10:00:00.000Z' } }] } }] };
    expect(await house.ask(customer, query, of)).toEqual(seen);
    expect(await house.ask(operator, query, of)).toEqual(seen);
    expect(await house.ask(otherCustomer, query, of)).toEqual({ _entities: [null] });
  });
});
