import { afterAll, beforeAll, describe, expect, inject, test, vi } from 'vitest';
import { reconciled } from '../support/reconciling.ts';
import { breachesOf, recordOutage, type Scenario, signedContract, type Terms } from '../support/scenario.ts';
import { openTenant, type Tenant } from '../support/tenant.ts';

const PROPOSE = 'Propose another term of the contract Archive service: the present one ends soon';
const WITHIN = { timeout: 30_000, interval: 100 };
/** Months of a contract go by, with its reviews and everything that its lifecycle does at each end of a period. */
const MONTHS_WITHIN_MS = 180_000;

type Seen = {
  readonly phase: string;
  readonly version: number;
  readonly termEnd: string;
  readonly renewals: readonly { readonly state: string }[];
  readonly versions: readonly { readonly number: number; readonly continuation: string | null }[];
};

/** A signed contract of the first quarter of 2031, of a tenant of its own. */
async function stage(name: string, terms: Terms) {
  const tenant: Tenant = await openTenant(name);
  const scenario: Scenario = await signedContract(tenant, { ...terms, termEnd: '2031-03-31' });
  return {
    tenant,
    scenario,
    async seen(): Promise<Seen> {
      const query = `query ($id: ID!) { contract(id: $id) { phase version termEnd renewals { state } agreement { fees { amount } } versions { number continuation followsIndexation indexation { outcome } } } }`;
      return (await scenario.manager.query<{ contract: Seen }>(query, { id: scenario.contractId })).contract;
    },
    subjectsTo: async (who: string) =>
      (await tenant.mails())
        .filter(({ to }) => to === tenant.address(who))
        .map(({ subject }) => subject.split(':')[0] ?? ''),
    async reviewedMonths(): Promise<string[]> {
      type Page = { reviews: { edges: { node: { period: string } }[] } };
      const query = `query ($filter: ReviewFilter) { reviews(first: 100, filter: $filter) { edges { node { period } } } }`;
      const filter = { contractId: scenario.contractId, kinds: ['MONTHLY_EVALUATION'] };
      return (await scenario.manager.query<Page>(query, { filter })).reviews.edges.map(({ node }) => node.period);
    },
    async worklist(): Promise<string[]> {
      type Page = { worklist: { edges: { node: { title: string } }[] } };
      const page = await scenario.manager.query<Page>('query { worklist(first: 100) { edges { node { title } } } }');
      return page.worklist.edges.map(({ node }) => node.title);
    },
  };
}
type Stage = Awaited<ReturnType<typeof stage>>;

async function expectAllIsWell({ tenant }: Stage): Promise<void> {
  expect(await reconciled(inject('house'), tenant.temporal, tenant.name, false)).toEqual({
    lines: ['All is well: rows and lifecycles agree.'],
    left: 0,
  });
}

const CPI = { name: 'Consumer prices (2025 = 100)', source: 'The statistical office' };
/** The term after March begins in April: the value of February counts, at most 3 % more. */
const INDEXED = {
  fees: { amount: '1200.00', currency: 'CNY', per: 'MONTH' },
  indexation: {
    fixedShare: '0.2',
    indices: [{ ...CPI, weight: '0.8', baseMonth: '2030-12', baseValue: '110' }],
    monthsBefore: 2,
    capPercent: '3',
  },
};

describe('a contract that is renewed by itself (H7.4)', () => {
  let on: Stage;
  beforeAll(async () => {
    const renewal = { policy: 'AUTOMATIC', windowDays: 30, optOutDays: 10 };
    on = await stage('renewed-by-itself', {
      measuredBy: 'OUTAGES',
      timeZone: 'Asia/Shanghai',
      agreement: { renewal, ...INDEXED },
    });
  });
  afterAll(() => on?.tenant.close());

  test(
    'is told of in time, renewed when nobody opts out, and promises the same in its next term at the fee that its index gives',
    async () => {
      const { clock } = on.tenant;
      await clock.advanceTo('2031-01-02T00:00:00Z');
      // What is not reported is up, once a source has reported at all.
      await recordOutage(on.scenario.integration, 'first report', '2031-01-01T12:00:00Z', '2031-01-01T12:00:01Z');
      await clock.advanceTo('2031-02-28T15:59:00Z');
      expect((await on.seen()).renewals).toEqual([]);
      await clock.advanceTo('2031-02-28T16:00:00Z');
      await vi.waitFor(async () => expect((await on.seen()).renewals).toEqual([{ state: 'OPEN' }]), WITHIN);
      await clock.settle();
      for (const side of ['customer', 'provider'])
        expect(await on.subjectsTo(`desk.${side}`)).toContain('Term ends soon');
      const [mail] = (await on.tenant.mails()).filter(({ subject }) => subject.startsWith('Term ends soon'));
      expect(mail?.text).toMatch(/Archive, availability: kept in ([12]) of \1 periods, missed in 0\n/);
      expect(mail?.text).toContain(`for 2031-02 no value is on record of ${CPI.name}`);
      await clock.advanceTo('2031-03-12T00:00:00Z');
      const value = { ...CPI, month: '2031-02', value: '112.2', publishedOn: '2031-03-10' };
      const query = `mutation ($input: RecordIndexValueInput!) { recordIndexValue(input: $input) { problems { code message path retryable } } }`;
      await on.scenario.integration.mutate('recordIndexValue', query, value);
      await clock.advanceTo('2031-03-21T16:00:00Z');
      await vi.waitFor(
        async () => expect((await on.seen()).renewals).toEqual([{ state: 'RENEWED_BY_ITSELF' }]),
        WITHIN,
      );
      await clock.settle();
      // 1,200.00 × (0.2 + 0.8 × 112.2 ÷ 110) = 1,219.20, which is below the cap.
      const renewed = (await on.tenant.mails()).filter(({ subject }) => subject.startsWith('Renewed'));
      for (const side of ['customer', 'provider'])
        expect(renewed.find(({ to }) => to === on.tenant.address(`desk.${side}`))?.text).toMatch(
          /changes by 1\.60 %\.[^]*Fee of the next term: +1219\.20 CNY a month/,
        );
      await expectAllIsWell(on);

      await clock.advanceTo('2031-04-05T00:00:00Z');
      await vi.waitFor(async () => expect((await on.seen()).termEnd).toBe('2031-06-30'), WITHIN);
      expect(await on.seen()).toMatchObject({
        phase: 'ACTIVE',
        agreement: { fees: { amount: '1219.20' } },
        versions: [{}, { continuation: 'AUTOMATIC', followsIndexation: true, indexation: { outcome: 'FORMULA' } }],
      });
      await recordOutage(on.scenario.integration, 'INC-1', '2031-04-02T00:00:00Z', '2031-04-03T00:00:00Z');
      await clock.settle();
      expect(await breachesOf(on.scenario.customer)).toMatchObject([{ period: '2031-04', standing: 'STANDING' }]);
      await expectAllIsWell(on);
    },
    MONTHS_WITHIN_MS,
  );
});

describe('a contract that goes on by the month (H7.4)', () => {
  let on: Stage;
  beforeAll(async () => {
    const renewal = { policy: 'MANUAL', windowDays: 30, afterTerm: 'MONTH_BY_MONTH' };
    on = await stage('by-the-month', { measuredBy: 'OUTAGES', timeZone: 'America/New_York', agreement: { renewal } });
  });
  afterAll(() => on?.tenant.close());

  test(
    'waits for a proposal, goes on when none is agreed on, and is measured each month',
    async () => {
      const { clock } = on.tenant;
      await clock.advanceTo('2031-03-01T05:00:00Z');
      await vi.waitFor(async () => expect(await on.worklist()).toContain(PROPOSE), WITHIN);
      await clock.advanceTo('2031-04-01T04:00:00Z');
      await vi.waitFor(async () => expect((await on.seen()).termEnd).toBe('2031-04-30'), WITHIN);
      await clock.settle();
      expect(await on.worklist()).not.toContain(PROPOSE);
      expect(await on.subjectsTo('desk.customer')).toContain('Goes on by the month');
      await clock.advanceTo('2031-05-05T00:00:00Z');
      await vi.waitFor(async () => expect((await on.seen()).termEnd).toBe('2031-05-31'), WITHIN);
      await recordOutage(on.scenario.integration, 'INC-1', '2031-05-02T00:00:00Z', '2031-05-03T00:00:00Z');
      await clock.settle();
      expect(await breachesOf(on.scenario.customer)).toMatchObject([{ period: '2031-05', standing: 'STANDING' }]);
      await clock.advanceTo('2031-05-12T00:00:00Z');
      await vi.waitFor(async () => expect(await on.reviewedMonths()).toContain('2031-04'), WITHIN); // after the term that was signed
      await clock.settle();
      await expectAllIsWell(on);
    },
    MONTHS_WITHIN_MS,
  );
});
