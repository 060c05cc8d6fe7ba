import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { ratioOf, shareOf } from '../numbers/ratio.ts';
import {
  type CompensationTerms,
  compensationOf,
  type JudgedTarget,
  NOTHING_BESIDE,
  type SettledBeside,
} from './compensation.ts';
import type { SeveralMissed } from './credit.ts';

/** Amazon Compute SLA of 2022-05-25, region level: below 99.99 % gives 10 %, below 99.0 % 30 %, below 95.0 % all. */
const AWS = [
  { below: '99.99', percent: '10' },
  { below: '99.0', percent: '30' },
  { below: '95.0', percent: '100' },
];
const HIGHEST: SeveralMissed = { rule: 'HIGHEST' };
const terms = (more: Partial<CompensationTerms> = {}): CompensationTerms => ({
  fee: { minor: 100_000, currency: 'USD' },
  tiers: AWS,
  several: HIGHEST,
  interruption: null,
  ...more,
});
const missed = (targetId: string, percent: string): JudgedTarget => ({
  targetId,
  isMissed: true,
  availability: shareOf(ratioOf(percent)),
  downMs: null,
});

describe('what one breach earns (H7.3.4)', () => {
  test.each<[string, readonly JudgedTarget[], Partial<CompensationTerms>, number, string]>([
    [
      '99.989999999999',
      [missed('a', '99.989999999999')],
      {},
      10_000,
      'Amazon Compute SLA: less than 99.99 %, unrounded',
    ],
    ['99.99', [missed('a', '99.99')], {}, 0, 'Amazon Compute SLA: equal to 99.99 % is not less'],
    ['98.9', [missed('a', '98.9')], {}, 30_000, 'Amazon Compute SLA: less than 99.0 %'],
    ['94', [missed('a', '94')], {}, 100_000, 'Amazon Compute SLA: less than 95.0 %'],
    [
      '94, half the fee at most',
      [missed('a', '94')],
      { monthlyCapPercent: '50' },
      50_000,
      'Google Compute Engine SLA: 50 % of the amount due',
    ],
    ['two, the highest', [missed('a', '99.5'), missed('b', '98')], {}, 30_000, 'the contract: HIGHEST'],
    [
      'two, together',
      [missed('a', '99.5'), missed('b', '98')],
      { several: { rule: 'SUM' } },
      40_000,
      'the contract: SUM',
    ],
    [
      'two, up to a cap',
      [missed('a', '99.5'), missed('b', '98')],
      { several: { rule: 'CAPPED_SUM', capPercent: '35' } },
      35_000,
      'the contract: CAPPED_SUM',
    ],
    ['nothing is missed', [{ ...missed('a', '94'), isMissed: false }], {}, 0, 'H7.3.4: a breach'],
    ['another indicator', [{ ...missed('a', '94'), availability: null }], {}, 0, 'credits are agreed by availability'],
  ])('%s', (_, targets, more, minor) => {
    expect(compensationOf(targets, terms(more)).minor).toBe(minor);
  });

  test('of what the period earns, other breaches’ credits are taken off, and a target that is judged anew counts once', () => {
    const beside: SettledBeside = { percents: { a: '10' }, startedHours: 0, creditedMinor: 10_000 };
    expect(compensationOf([missed('b', '98')], terms(), beside).minor).toBe(20_000);
    expect(compensationOf([missed('b', '99.5')], terms(), beside).minor).toBe(0);
    const both = compensationOf([missed('a', '98'), missed('b', '99.5')], terms({ several: { rule: 'SUM' } }), beside);
    expect(both.minor).toBe(30_000);
    expect(both.steps.map(({ outcome }) => outcome)).toEqual(['30 %', '10 %', '40 %', '400.00 USD', '300.00 USD']);
  });
});

const targets = fc.uniqueArray(
  fc.record({ targetId: fc.constantFrom('a', 'b', 'c', 'd', 'e', 'f'), percent: fc.integer({ min: 0, max: 100 }) }),
  { selector: ({ targetId }) => targetId, maxLength: 6 },
);
const several = fc.oneof(
  fc.constant<SeveralMissed>({ rule: 'HIGHEST' }),
  fc.constant<SeveralMissed>({ rule: 'SUM' }),
  fc.nat(100).map((cap): SeveralMissed => ({ rule: 'CAPPED_SUM', capPercent: String(cap) })),
);

test('breaches that are settled one after another give together what the period earns, in any order, never above its caps', () => {
  const caps = fc.record({ monthlyCapPercent: fc.nat(100).map(String), yearlyCapPercent: fc.nat(100).map(String) });
  const previous = fc.record({ creditedMinor: fc.nat(100_000), chargedMinor: fc.nat(1_000_000) });
  fc.assert(
    fc.property(targets, several, caps, previous, fc.nat(1_000_000), (each, rule, capped, before, minor) => {
      const agreed = terms({ several: rule, previous: before, fee: { minor, currency: 'USD' }, ...capped });
      const settleAll = (order: typeof each): number => {
        let beside = NOTHING_BESIDE;
        for (const { targetId, percent } of order) {
          const own = compensationOf([missed(targetId, String(percent))], agreed, beside);
          beside = {
            percents: { ...beside.percents, ...own.percents },
            startedHours: beside.startedHours + own.startedHours,
            creditedMinor: beside.creditedMinor + own.minor,
          };
        }
        return beside.creditedMinor;
      };
      const atOnce = compensationOf(
        each.map(({ targetId, percent }) => missed(targetId, String(percent))),
        agreed,
      ).minor;
      expect(settleAll(each)).toBe(atOnce);
      expect(settleAll(each.toReversed())).toBe(atOnce);
      expect(atOnce).toBeLessThanOrEqual((minor * Number(capped.monthlyCapPercent)) / 100 + 0.5);
      const year = ((before.chargedMinor + minor) * Number(capped.yearlyCapPercent)) / 100 - before.creditedMinor;
      expect(atOnce).toBeLessThanOrEqual(Math.max(0, year) + 0.5);
    }),
    { numRuns: 500 },
  );
});
