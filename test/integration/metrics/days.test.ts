import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { type Subgraph, system } from '../../support/subgraph.ts';
import { adopt, openHouse, send } from './handed-over.ts';

const TERM = { termStart: '2031-01-10T11:00:00Z', termEnd: '2032-01-01T00:00:00Z', timeZone: 'Europe/Berlin' };
const OUTAGES = { measuredBy: 'OUTAGES', staleAfter: null };
const HOUR_MS = 3_600_000;

let house: Subgraph;
beforeAll(async () => {
  house = await openHouse('2031-04-10T12:00:00Z');
  await adopt(house, 'archive', { ...TERM, minimumOutage: 'PT10M' }, OUTAGES);
  await send(house, 'recordOutages', {
    service: 'archive',
    rows: [
      { reference: 'INC-1', start: '2031-01-31T22:54:00Z', end: '2031-01-31T23:06:00Z' },
      { reference: 'INC-2', start: '2031-03-30T00:00:00Z', end: '2031-03-30T02:00:00Z' },
      { reference: 'INC-3', start: '2031-03-05T00:00:00Z', end: '2031-03-05T00:05:00Z' },
    ],
  });
});
afterAll(() => house?.close());

type Day = {
  readonly day: string;
  readonly value: string | null;
  readonly upMs: number;
  readonly downMs: number;
  readonly unknownMs: number;
};
type Judged = { readonly id: string; readonly period: string; readonly upMs: number; readonly downMs: number };
type Month = Judged & { readonly days: readonly Day[] };

async function judged(period: string): Promise<Month> {
  const span = 'contractId: "ctr_archive", start: "2031-01-01T00:00:00Z", end: "2031-05-01T00:00:00Z"';
  type Answer = {
    readonly evaluationsWithin: readonly Judged[];
    readonly daysWithin: readonly (Day & { readonly evaluationId: string })[];
  };
  const { evaluationsWithin, daysWithin } = await house.ask<Answer>(
    system,
    `query { evaluationsWithin(${span}) { id period upMs downMs } daysWithin(${span}) { evaluationId day value upMs downMs unknownMs } }`,
  );
  const evaluation =
    evaluationsWithin.find(each => each.period === period) ?? expect.fail(`${period} is not evaluated`);
  const own = daysWithin.filter(({ evaluationId }) => evaluationId === evaluation.id);
  return { ...evaluation, days: own.map(({ evaluationId: _evaluationId, ...day }) => day) };
}
const sum = (days: readonly Day[], field: 'upMs' | 'downMs'): number => days.reduce((all, day) => all + day[field], 0);
const dayOf = ({ days }: Month, named: string) => days.find(({ day }) => day === named);

describe('an evaluation by its local days (H4.3, H6.2)', () => {
  test.each(['2031-01', '2031-02', '2031-03'])('adds up to what is said of %s', async period => {
    const month = await judged(period);
    expect([sum(month.days, 'upMs'), sum(month.days, 'downMs')]).toEqual([month.upMs, month.downMs]);
  });

  test('begins with the term, and has a short day where the clock is put forward', async () => {
    expect((await judged('2031-01')).days[0]).toMatchObject({ day: '2031-01-10', upMs: 12 * HOUR_MS });
    const march = await judged('2031-03');
    expect(march.days).toHaveLength(31);
    expect(dayOf(march, '2031-03-30')).toMatchObject({
      downMs: 2 * HOUR_MS,
      upMs: 21 * HOUR_MS,
      value: '91.304347826086',
    });
  });

  test('an outage over midnight is as long as it was, by the policy of the contract: each day has its part', async () => {
    expect(dayOf(await judged('2031-01'), '2031-01-31')).toMatchObject({ downMs: 360_000 });
    expect(dayOf(await judged('2031-02'), '2031-02-01')).toMatchObject({ downMs: 360_000 });
    expect(dayOf(await judged('2031-03'), '2031-03-05')).toMatchObject({ downMs: 0, value: '100' });
  });

  test('is what the graph says of that day', async () => {
    const { contracts } = await house.ask<{ contracts: readonly { readonly figures: readonly object[] }[] }>(
      { roles: ['manager'] },
      `query { contracts: _entities(representations: [{ __typename: "Contract", id: "ctr_archive" }]) {
        ... on Contract { figures(period: "P1D/2031-03-30") { value upMs downMs } } } }`,
    );
    const { day: _day, unknownMs: _unknownMs, ...said } = dayOf(await judged('2031-03'), '2031-03-30') ?? expect.fail();
    expect(contracts[0]?.figures).toEqual([said]);
  });
});
