import { afterAll, beforeAll, expect, test } from 'vitest';
import { type House, openHouse, system } from './facts-house.ts';
import { adopt, BY_OUTAGES, recordOutages } from './measured.ts';

let house: House;
beforeAll(async () => {
  house = await openHouse();
  // The clock stands at 2031-03-10T12:00:00Z.
  await adopt(house, 'ctr_h', { service: 'h', targets: [BY_OUTAGES], termStart: '2030-01-01T00:00:00Z' });
  await recordOutages(house, 'h', [
    { reference: 'INC-1', start: '2030-04-01T00:00:00Z', end: '2030-04-01T01:00:00Z' },
    { reference: 'INC-2', start: '2031-02-28T23:30:00Z', end: '2031-03-01T00:30:00Z' },
    { reference: 'INC-3', start: '2030-02-01T00:00:00Z', end: '2030-02-20T00:00:00Z' },
  ]);
});
afterAll(() => house.close());

type Past = { readonly period: string; readonly outcome: string; readonly value: string | null };
async function history(target: object = {}, timeZone = 'UTC'): Promise<Past[]> {
  const { history: periods } = await house.ask<{ history: Past[] }>(
    system,
    'query ($input: HistoryInput!) { history(input: $input) { period outcome value availability { numerator denominator } } }',
    {
      input: {
        contractId: 'ctr_draft',
        timeZone,
        maintenance: 'EXCLUDE',
        unknown: 'EXCLUDE',
        minimumOutage: 'PT0S',
        targets: [
          {
            id: 'tgt_draft',
            serviceId: 'svc_h',
            serviceName: 'The h',
            indicator: 'AVAILABILITY',
            operator: 'GTE',
            value: '99.9',
            unit: 'PERCENT',
            period: 'MONTH',
            measuredBy: 'OUTAGES',
            ...target,
          },
        ],
      },
    },
  );
  return periods;
}

test('the last twelve whole months, each by the proposed target (H1.4)', async () => {
  const months = await history();
  expect(months.map(({ period }) => period)).toEqual([
    '2030-03',
    '2030-04',
    '2030-05',
    '2030-06',
    '2030-07',
    '2030-08',
    '2030-09',
    '2030-10',
    '2030-11',
    '2030-12',
    '2031-01',
    '2031-02',
  ]);
  expect(months.filter(({ outcome }) => outcome === 'MISSED')).toEqual([
    // One hour of the 720 of April.
    {
      period: '2030-04',
      outcome: 'MISSED',
      value: '99.861111111111',
      availability: { numerator: '719', denominator: '720' },
    },
  ]);
  expect((await history({ value: '99.93' })).filter(({ outcome }) => outcome === 'MISSED')).toMatchObject([
    { period: '2030-04' },
    // Half an hour of the 672 of February.
    { period: '2031-02', value: '99.925595238095' },
  ]);
});

test("months are those of the contract's zone", async () => {
  const months = await history({ value: '99.93' }, 'Asia/Shanghai');
  // In Shanghai the outage lies wholly in March, which is not over.
  expect(months.filter(({ outcome }) => outcome === 'MISSED').map(({ period }) => period)).toEqual(['2030-04']);
});

test('quarters that are whole, and the year as one', async () => {
  expect((await history({ period: 'QUARTER' })).map(({ period }) => period)).toEqual(['2030-Q2', '2030-Q3', '2030-Q4']);
  expect(await history({ period: 'YEAR' })).toMatchObject([{ period: 'P365D/2031-02-28', outcome: 'MET' }]);
});

test('of a service that nobody has reported on there is none, and nothing is kept of what was asked', async () => {
  expect(await history({ serviceId: 'svc_unknown' })).toEqual([]);
  expect(await house.query("select 1 from adopted_target where id = 'tgt_draft'")).toEqual([]);
});
