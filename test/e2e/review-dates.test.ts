import type { GraphClient } from '@surety/tools/graph-client';
import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { type Scenario, signedContract } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

/** Months pass in a test, with all that happens in them. */
const MONTHS_MS = 240_000;
const WITHIN = { timeout: 30_000, interval: 100 };

type ReviewView = {
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly openedAt: string;
  readonly phase: string;
};

/** A contract of its own, in a time zone. */
function stage(name: string, timeZone: string) {
  const on = { tenant: {} as Tenant, scenario: {} as Scenario };
  beforeAll(async () => {
    on.tenant = await openTenant(name);
    on.scenario = await signedContract(on.tenant, { measuredBy: 'OUTAGES', timeZone });
  });
  afterAll(() => on.tenant.close());
  const reviews = async (kind: string): Promise<readonly ReviewView[]> => {
    const { reviews: page } = await on.scenario.manager.query<{ reviews: { edges: { node: ReviewView }[] } }>(
      `query ($filter: ReviewFilter) { reviews(first: 100, filter: $filter) { edges { node {
        period periodStart periodEnd openedAt phase } } } }`,
      { filter: { contractId: on.scenario.contractId, kinds: [kind] } },
    );
    return page.edges.map(({ node }) => node).toSorted((a, b) => a.periodStart.localeCompare(b.periodStart));
  };
  const periods = async (kind = 'MONTHLY_EVALUATION') => (await reviews(kind)).map(({ period }) => period);
  /** The period is reviewed from that instant on, and not a minute before. */
  const opens = async (period: string, at: string, kind = 'MONTHLY_EVALUATION'): Promise<void> => {
    await on.tenant.clock.advanceTo(new Date(Date.parse(at) - 60_000));
    expect(await periods(kind)).not.toContain(period);
    await on.tenant.clock.advanceTo(at);
    await vi.waitFor(async () => expect(await periods(kind)).toContain(period), WITHIN);
  };
  return { on, reviews, periods, opens };
}

/** Each period was reviewed once, and begins where the one before ends. */
function expectNoGap(reviews: readonly ReviewView[]): void {
  expect(new Set(reviews.map(({ period }) => period)).size).toBe(reviews.length);
  for (const [index, { periodStart }] of reviews.entries())
    if (index > 0) expect(periodStart).toBe(reviews[index - 1]?.periodEnd);
}

/** Moves the monthly evaluation to another day. */
async function moveTo(client: GraphClient, contractId: string, dayOfMonth: number): Promise<string> {
  const { plans } = await client.query<{ plans: { edges: { node: { id: string; version: number } }[] } }>(
    'query ($filter: PlanFilter) { plans(filter: $filter) { edges { node { id version } } } }',
    { filter: { contractId, kinds: ['MONTHLY_EVALUATION'] } },
  );
  const plan = plans.edges[0]?.node ?? expect.fail('there is no plan');
  const { plan: moved } = await client.mutate<{ plan: { nextAt: string } }>(
    'changePlan',
    'mutation ($input: ChangePlanInput!) { changePlan(input: $input) { plan { nextAt } problems { code message } } }',
    { planId: plan.id, expectedVersion: plan.version, dayOfMonth },
  );
  return moved.nextAt;
}

describe('a contract in Berlin (H6.2)', () => {
  const { on, opens, reviews, periods } = stage('review-berlin', 'Europe/Berlin');

  test('is reviewed as the local day begins, before and after the change to summer time', async () => {
    await opens('2031-01', '2031-02-04T23:00:00Z');
    await opens('2031-02', '2031-03-04T23:00:00Z');
    // Summer time began on 30 March: March has an hour less, and its review begins by the new time.
    await opens('2031-03', '2031-04-04T22:00:00Z');
    await opens('2031-Q1', '2031-04-09T22:00:00Z', 'QUARTERLY_REVIEW');
    expect((await reviews('MONTHLY_EVALUATION')).map(({ periodStart, periodEnd }) => [periodStart, periodEnd])).toEqual(
      [
        ['2030-12-31T23:00:00.000Z', '2031-01-31T23:00:00.000Z'],
        ['2031-01-31T23:00:00.000Z', '2031-02-28T23:00:00.000Z'],
        ['2031-02-28T23:00:00.000Z', '2031-03-31T22:00:00.000Z'],
      ],
    );
    expect(await reviews('QUARTERLY_REVIEW')).toMatchObject([
      { periodStart: '2030-12-31T23:00:00.000Z', periodEnd: '2031-03-31T22:00:00.000Z' },
    ]);
  });

  test(
    'what came due while nothing ran is opened afterwards: each period once, one after the other',
    async () => {
      const { tenant, scenario } = on;
      const lifecycle = tenant.temporal.workflow.getHandle(`contract/${tenant.name}/${scenario.contractId}`);
      await lifecycle.terminate('nothing runs for four months');
      await tenant.clock.advanceTo('2031-09-01T00:00:00Z');
      expect(await periods()).toEqual(['2031-01', '2031-02', '2031-03']);
      const house = inject('house');
      expect((await reconciled(house, tenant.temporal, tenant.name, true)).left).toBe(0);
      await tenant.clock.settle();
      const months = ['01', '02', '03', '04', '05', '06', '07'].map(month => `2031-${month}`);
      await vi.waitFor(async () => expect(await periods()).toEqual(months), WITHIN);
      expect(await periods('QUARTERLY_REVIEW')).toEqual(['2031-Q1', '2031-Q2']);
      const found = await reviews('MONTHLY_EVALUATION');
      expectNoGap(found);
      expect(found.filter(({ openedAt }) => openedAt.startsWith('2031-09-01')).map(({ period }) => period)).toEqual(
        months.slice(3),
      );
      await opens('2031-08', '2031-09-04T22:00:00Z');
      expectNoGap(await reviews('MONTHLY_EVALUATION'));
    },
    MONTHS_MS,
  );
});

describe('a contract in New York (H6.2)', () => {
  const { on, opens, reviews } = stage('review-new-york', 'America/New_York');

  test('is reviewed on the last day of the month, also of a short one, before and after the change to summer time', async () => {
    const { manager, contractId } = on.scenario;
    expect(await moveTo(manager, contractId, 31)).toBe('2031-02-28T05:00:00.000Z');
    await on.tenant.clock.settle();
    await opens('2031-01', '2031-02-28T05:00:00Z');
    // Summer time began on 9 March.
    await opens('2031-02', '2031-03-31T04:00:00Z');
    await opens('2031-03', '2031-04-30T04:00:00Z');
    expectNoGap(await reviews('MONTHLY_EVALUATION'));
  });

  test(
    'is reviewed by winter time again',
    async () => {
      const { manager, contractId } = on.scenario;
      await on.tenant.clock.advanceTo('2031-10-31T12:00:00Z');
      expect(await moveTo(manager, contractId, 1)).toBe('2031-11-01T04:00:00.000Z');
      await on.tenant.clock.settle();
      await opens('2031-10', '2031-11-01T04:00:00Z');
      // Winter time began on 2 November.
      await opens('2031-11', '2031-12-01T05:00:00Z');
      expectNoGap(await reviews('MONTHLY_EVALUATION'));
    },
    MONTHS_MS,
  );
});
