import { compensationOf, ledgerFor, ratioOf } from '@surety/domain';
import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { givenMinor, isGivenUp } from './given-credit.ts';
import { liabilityLeft } from './liability.ts';
import { Credits, contractWith, underIn } from './shared-caps.fixture.ts';

/** 98.5 %: a quarter of the fee; 99.85 %: a tenth. */
const QUARTER = '0.985';
const TENTH = '0.9985';
const MANY = 1_000_000;

/** What is given for each breach, in minor units, once everybody who was told has been settled again. */
function givenIn(credits: Credits): number[] {
  for (let heard = 0; credits.hear(); heard += 1) expect(heard).toBeLessThan(100);
  return [...credits.breaches.values()].map(givenMinor);
}

describe('the cap of twelve months holds whichever month is settled first (H7.3.4)', () => {
  const JANUARY = '2031-01#0';
  const FEBRUARY = '2031-02#1';
  // 1,000.00 a month, a tenth of twelve months: 100.00 for those that end with January, 200.00 for those that end with February.
  const two = (): Credits =>
    new Credits(contractWith('1000.00', { yearlyCapPercent: '10' }), ['2031-01', '2031-02'], MANY);

  test('January first', () => {
    const credits = two();
    credits.judge(JANUARY, QUARTER);
    credits.judge(FEBRUARY, QUARTER);
    expect(givenIn(credits)).toEqual([10_000, 10_000]);
  });

  test('February first: what it was given stays, and leaves January nothing', () => {
    const credits = two();
    credits.judge(FEBRUARY, QUARTER);
    credits.judge(JANUARY, QUARTER);
    expect(givenIn(credits)).toEqual([0, 20_000]);
    const { nothingBecause, steps } = credits.settlement(credits.of(JANUARY));
    expect(nothingBecause).toBe('USED_UP');
    expect(steps[2]).toMatchObject({
      rule: 'what the twelve months that end with a later period cost and gave back: their cap leaves less',
      inputs: [
        { name: 'later period', value: '2031-02' },
        { name: 'charged', value: '2000.00 EUR' },
        { name: 'given back', value: '200.00 EUR' },
      ],
    });
  });

  test('January reversed: February, which it had cut, is settled upward; when January is back, February keeps it', () => {
    const credits = two();
    credits.judge(JANUARY, QUARTER);
    credits.judge(FEBRUARY, QUARTER);
    credits.judge(JANUARY, null);
    expect(givenIn(credits)).toEqual([0, 20_000]);
    credits.judge(JANUARY, QUARTER);
    expect(givenIn(credits)).toEqual([0, 20_000]);
  });

  test('a month that is more than a year away shares nothing', () => {
    const credits = new Credits(contractWith('1000.00', { yearlyCapPercent: '10' }), ['2031-01', '2032-01'], MANY);
    credits.judge('2032-01#1', QUARTER);
    credits.judge(JANUARY, QUARTER);
    expect(givenIn(credits)).toEqual([10_000, 25_000]);
  });
});

describe('what nobody claimed, and what was refused, leaves its room to others (H7.3.4)', () => {
  const FIRST = '2031-02#0';
  const SECOND = '2031-02#1';
  const two = (automaticMinor: number, until: Date | null = null): Credits =>
    new Credits(contractWith('1000.00', { monthlyCapPercent: '30' }), ['2031-02', '2031-02'], automaticMinor, until);

  test('a credit that lapses', () => {
    const credits = two(0, new Date('2031-04-01T00:00:00Z'));
    credits.judge(FIRST, QUARTER);
    credits.judge(SECOND, QUARTER);
    expect(givenIn(credits)).toEqual([25_000, 5_000]);
    credits.lapse(FIRST);
    expect([...credits.told]).toEqual([SECOND]);
    expect(givenIn(credits)).toEqual([0, 25_000]);
  });

  test('a credit that is refused', () => {
    const credits = two(0);
    credits.judge(FIRST, QUARTER);
    credits.judge(SECOND, QUARTER);
    credits.refuse(FIRST);
    expect(givenIn(credits)).toEqual([0, 25_000]);
  });

  test.each([
    ['SUM', 25_000],
    ['HIGHEST', 15_000],
  ] as const)(
    'an increase that is refused, of percents by %s: what is posted counts, not what it would have been',
    (severalMissed, second) => {
      const credits = new Credits(contractWith('1000.00', { severalMissed }), ['2031-02', '2031-02'], 10_000);
      credits.judge(FIRST, TENTH);
      credits.judge(FIRST, QUARTER);
      expect(credits.of(FIRST)).toMatchObject({
        phase: 'AWAITING_APPROVAL',
        postedMinor: 10_000,
        settledMinor: 25_000,
      });
      credits.refuse(FIRST);
      credits.judge(SECOND, QUARTER);
      expect(givenIn(credits)).toEqual([10_000, second]);
    },
  );
});

test.each([
  ['nothing', '2031-01', [], 45_000],
  ['the month itself', '2031-01', [['2031-01', 10_000]], 35_000],
  ['a later month that fills its twelve months', '2031-01', [['2031-02', 45_000]], 0],
  [
    'a later month, whose twelve months hold others too',
    '2031-06',
    [
      ['2031-05', 5_000],
      ['2032-05', 10_000],
      ['2031-07', 1_000],
    ],
    34_000,
  ],
  ['a month of a year before', '2032-01', [['2031-01', 45_000]], 45_000],
  ['a month of a year after', '2031-01', [['2032-01', 45_000]], 45_000],
] as const)(
  'the cap of liability leaves the least of all twelve months that contain a month: beside %s (H7.3.4)',
  (_, period, standing, left) => {
    const versions = contractWith('1000.00', {}, '450.00');
    const underOf = underIn(versions);
    const rows = standing.map(([label, minor]) => ({
      period: label,
      minor,
      periodEnd: new Date(underOf(label).period.endMs),
    }));
    expect(liabilityLeft(underOf(period), rows, underOf, 'EUR')).toEqual({ capMinor: 45_000, leftMinor: left });
  },
);

type Happening =
  | { readonly does: 'JUDGE'; readonly of: number; readonly availability: string | null }
  | { readonly does: 'CLAIM' | 'APPROVE' | 'REFUSE' | 'LAPSE'; readonly of: number }
  | { readonly does: 'HEAR' };

const PERIODS = ['2031-01', '2031-02', '2031-02', '2031-11', '2032-01', '2032-02'];
const of = fc.nat(PERIODS.length - 1);
const happening: fc.Arbitrary<Happening> = fc.oneof(
  {
    weight: 4,
    arbitrary: fc.record({
      does: fc.constant('JUDGE' as const),
      of,
      availability: fc.constantFrom(QUARTER, TENTH, '1', null),
    }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      does: fc.constantFrom('CLAIM' as const, 'APPROVE' as const, 'REFUSE' as const, 'LAPSE' as const),
      of,
    }),
  },
  { weight: 2, arbitrary: fc.constant({ does: 'HEAR' as const }) },
);

function happen(credits: Credits, each: Happening): void {
  if (each.does === 'HEAR') {
    credits.hear();
    return;
  }
  const id = [...credits.breaches.keys()][each.of] ?? '';
  if (each.does === 'JUDGE') credits.judge(id, each.availability);
  else if (each.does === 'CLAIM') credits.claim(id);
  else if (each.does === 'APPROVE') credits.approve(id);
  else if (each.does === 'REFUSE') credits.refuse(id);
  else credits.lapse(id);
}

const monthsSinceBegin = (period: string): number => (Number(period.slice(0, 4)) - 2031) * 12 + Number(period.slice(5));
const half = 0.5;

/** No month and no twelve months that end with a month for which something was given hold more than their cap, whatever is on its way. */
function expectWithinCaps(credits: Credits, feeMinor: number, monthly: number, yearly: number): void {
  const all = [...credits.breaches.values()];
  for (const breach of all) expect(breach.postedMinor).toBeLessThanOrEqual(givenMinor(breach));
  for (const period of new Set(PERIODS)) {
    const last = monthsSinceBegin(period);
    const ofMonth = all.filter(each => each.period === period).reduce((sum, each) => sum + givenMinor(each), 0);
    expect(ofMonth).toBeLessThanOrEqual((feeMinor * monthly) / 100 + half);
    if (ofMonth === 0) continue;
    const ofYear = all
      .filter(each => monthsSinceBegin(each.period) > last - 12 && monthsSinceBegin(each.period) <= last)
      .reduce((sum, each) => sum + givenMinor(each), 0);
    expect(ofYear).toBeLessThanOrEqual((Math.min(12, last) * feeMinor * yearly) / 100 + half);
  }
}

const percent = fc.integer({ min: 1, max: 60 });
const terms = fc.record({
  feeMinor: fc.integer({ min: 1, max: 100_000 }),
  monthly: percent,
  yearly: percent,
  severalMissed: fc.constantFrom('SUM' as const, 'HIGHEST' as const),
  isClaimed: fc.boolean(),
  automatic: fc.constantFrom(0, 5_000, MANY),
});

test('in whatever order figures, claims, approvals, refusals and lapses come: within every cap all the time, and at rest in the end', () => {
  fc.assert(
    fc.property(
      fc.array(happening, { maxLength: 40 }),
      terms,
      (happened, { feeMinor, monthly, yearly, severalMissed, isClaimed, automatic }) => {
        const caps = { monthlyCapPercent: String(monthly), yearlyCapPercent: String(yearly), severalMissed };
        const until = isClaimed ? new Date('2031-04-01T00:00:00Z') : null;
        const credits = new Credits(contractWith((feeMinor / 100).toFixed(2), caps), PERIODS, automatic, until);
        for (const each of happened) {
          happen(credits, each);
          expectWithinCaps(credits, feeMinor, monthly, yearly);
        }
        let heard = 0;
        while (credits.hear()) {
          expectWithinCaps(credits, feeMinor, monthly, yearly);
          expect((heard += 1)).toBeLessThan(200);
        }
        for (const own of credits.breaches.values()) {
          expect(own.ledger).toEqual(ledgerFor(own.postedMinor, 0));
          // Nobody would get another amount on its newest figures, beside what the others have.
          if (own.isSettled && !isGivenUp(own)) expect(own.settledMinor).toBe(credits.settlement(own).minor);
          if (own.isSettled && own.judged === null && !isGivenUp(own)) expect(own.postedMinor).toBe(0);
        }
      },
    ),
    { numRuns: 100 },
  );
}, 60_000);

test('where the year leaves room, each month ends with what its final evaluation earns, in whatever order', () => {
  const judgements = fc.array(fc.record({ of, availability: fc.constantFrom(QUARTER, TENTH, null) }), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(judgements, percent, (judged, monthly) => {
      const caps = { monthlyCapPercent: String(monthly), yearlyCapPercent: '100' };
      const credits = new Credits(contractWith('333.33', caps), PERIODS, MANY);
      for (const { of: index, availability } of judged) happen(credits, { does: 'JUDGE', of: index, availability });
      givenIn(credits);
      for (const period of new Set(PERIODS)) {
        const ofMonth = [...credits.breaches.values()].filter(each => each.period === period);
        const targets = ofMonth.map(({ id, judged: share }) => ({
          targetId: id,
          isMissed: share !== null,
          availability: share === null ? null : ratioOf(share),
          downMs: null,
        }));
        const tiers = [
          { below: '99.9', percent: '10' },
          { below: '99', percent: '25' },
        ];
        const fee = { minor: 33_333, currency: 'EUR' };
        const earned = compensationOf(targets, {
          fee,
          tiers,
          several: { rule: 'SUM' },
          interruption: null,
          monthlyCapPercent: String(monthly),
        });
        expect(ofMonth.reduce((sum, { postedMinor }) => sum + postedMinor, 0)).toBe(earned.minor);
      }
    }),
    { numRuns: 50 },
  );
}, 60_000);
