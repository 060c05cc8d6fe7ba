import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { customer, type House, openHouse, otherCustomer } from './facts-house.ts';
import { adopt, BY_OUTAGES, recordOutages } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  // The clock stands at 2031-03-10T12:00:00Z.
  await adopt(house, 'ctr_f', { service: 'f', targets: [BY_OUTAGES], termStart: '2030-02-15T00:00:00Z' });
  await recordOutages(house, 'f', [
    { reference: 'INC-1', start: '2030-12-31T23:00:00Z', end: '2031-01-01T01:00:00Z' },
    { reference: 'INC-2', start: '2031-02-20T10:00:00Z', end: '2031-02-20T10:20:00Z', impact: '0.5' },
    { reference: 'INC-3', start: '2031-03-10T11:40:00Z' },
  ]);
});
afterAll(() => house.close());

const FIGURES = `targetId periodStart periodEnd asOf final outcome value missedAt downMs failures mttrMs mtbfMs
  budget { allowedMs spentMs leftMs } burnRates { longWindow shortWindow factor longPace shortPace alarming }
  forecast(over: "PT1H") { exhaustedAt expectedAt } steps { rule inputs { name value } }`;

type Figures = {
  readonly steps: readonly { readonly inputs: readonly object[] }[];
  readonly burnRates: readonly object[];
};

function ask(period: string, contractId = 'ctr_f', caller = customer) {
  const query = `query ($of: [_Any!]!, $period: String!) {
    _entities(representations: $of) { ... on Contract { figures(period: $period) { ${FIGURES} } } } }`;
  const variables = { of: [{ __typename: 'Contract', id: contractId }], period };
  return house.send<{ _entities: [{ figures: Figures[] | null } | null] }>(caller, query, variables);
}

async function figures(period: string) {
  const { data } = await ask(period);
  return data?._entities[0]?.figures?.[0];
}

describe('figures of any period, worked out when asked', () => {
  test('the days up to one: partial impact counts by its share (H1.2)', async () => {
    expect(await figures('P30D/2031-03-05')).toMatchObject({
      periodStart: '2031-02-04T00:00:00.000Z',
      periodEnd: '2031-03-06T00:00:00.000Z',
      final: true,
      outcome: 'MET',
      downMs: 600_000,
      failures: 1,
      mttrMs: 1_200_000,
      budget: { allowedMs: 2_592_000, spentMs: 600_000, leftMs: 1_992_000 },
      burnRates: [],
    });
  });

  test('a year of the contract begins on the day on which its term did', async () => {
    expect(await figures('Y1')).toMatchObject({
      periodStart: '2030-02-15T00:00:00.000Z',
      periodEnd: '2031-02-15T00:00:00.000Z',
      downMs: 7_200_000,
      final: true,
    });
    expect(await figures('Y2')).toMatchObject({ final: false, asOf: '2031-03-10T12:00:00.000Z' });
  });

  test('an open month tells its pace and when its budget will be spent (H4.3)', async () => {
    const open = await figures('2031-03');
    // 20 of 44.64 minutes are spent; the last hour's pace spends the other 24.64 in 73.92 minutes.
    expect(open).toMatchObject({
      outcome: 'ON_TRACK',
      budget: { allowedMs: 2_678_400, spentMs: 1_200_000, leftMs: 1_478_400 },
      forecast: { exhaustedAt: null, expectedAt: '2031-03-10T13:13:55.200Z' },
    });
    // 31 days: 2 % of the budget in an hour is 14.88 times its pace. 20 of 60 minutes down are 333.3 times, the last 5 minutes 1,000 times.
    expect(open?.burnRates[0]).toEqual({
      longWindow: 'PT1H',
      shortWindow: 'PT5M',
      factor: '14.88',
      longPace: '333.333333333333',
      shortPace: '1000',
      alarming: true,
    });
    expect(open?.burnRates.map(pair => Object.values(pair).slice(0, 3))).toEqual([
      ['PT1H', 'PT5M', '14.88'],
      ['PT6H', 'PT30M', '6.2'],
      ['PT72H', 'PT6H', '1.033333333333'],
    ]);
    expect(open?.steps[0]?.inputs).toContainEqual({ name: 'known up to', value: '2031-03-10T12:00:00.000Z' });
  });

  test('the present month misses at its end what the year has known before it', async () => {
    expect(await figures('2031-01')).toMatchObject({ outcome: 'MISSED', missedAt: '2031-01-01T00:44:38.401Z' });
  });

  test.each([
    ['2031-13', 'is no period'],
    ['P30D/2031-02-30', 'is no period'],
    ['P400D/2031-03-05', 'longer than a year'],
  ])('%s is refused', async period => {
    const { errors } = await ask(period);
    expect(errors?.[0]?.extensions?.['code']).toBe('INVALID_INPUT');
  });

  test('what lies ahead, or was not handed over, has none; a stranger sees no contract', async () => {
    expect((await ask('2031-05')).data?._entities).toEqual([{ figures: [] }]);
    expect((await ask('2031-03', 'ctr_unknown', { ...customer, roles: ['manager'] })).data?._entities).toEqual([
      { figures: null },
    ]);
    expect((await ask('2031-03', 'ctr_f', otherCustomer)).data?._entities).toEqual([null]);
  });
});
