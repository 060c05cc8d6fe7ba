import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { type Ratio, ratioOf, shareOf, wholeRatio } from '../numbers/ratio.ts';
import { type CompensationTerms, compensationOf, type JudgedTarget, NOTHING_BESIDE } from './compensation.ts';
import { type InterruptionTerms, interruptionMinor, startedHours } from './interruption.ts';

const HOUR_MS = 3_600_000;
const FEE = { minor: 100_000, currency: 'EUR' };
/** 25.00 EUR for each started hour beyond four, at most half the fee. */
const AGREED: InterruptionTerms = { beyondMs: 4 * HOUR_MS, perHour: { minor: 2_500 }, capPercent: '50' };
const terms = (more: Partial<CompensationTerms> = {}): CompensationTerms => ({
  fee: FEE,
  tiers: [{ below: '99', percent: '10' }],
  several: { rule: 'HIGHEST' },
  interruption: AGREED,
  ...more,
});
const down = (downMs: Ratio, percent = '99.5', isMissed = true): JudgedTarget => ({
  targetId: 'a',
  isMissed,
  availability: shareOf(ratioOf(percent)),
  downMs,
});
const hours = (count: number): Ratio => wholeRatio(count * HOUR_MS);

describe('hours that have started (H7.3.4)', () => {
  test.each<[string, Ratio, number]>([
    ['no time at all', wholeRatio(0), 0],
    ['exactly what earns nothing', hours(4), 0],
    ['a millisecond beyond it', wholeRatio(4 * HOUR_MS + 1), 1],
    ['a third of a millisecond beyond it', { numerator: BigInt(12 * HOUR_MS + 1), denominator: 3n }, 1],
    ['one hour beyond it', hours(5), 1],
    ['one hour and a millisecond beyond it', wholeRatio(5 * HOUR_MS + 1), 2],
  ])('%s', (_, downMs, expected) => {
    expect(startedHours(downMs, AGREED.beyondMs)).toBe(expected);
  });
});

describe('interruption compensation (H7.3.4), each answer worked out by hand', () => {
  test.each<[string, readonly JudgedTarget[], Partial<CompensationTerms>, number]>([
    ['6 h 30 min down: 3 started hours × 25.00', [down(hours(6.5))], {}, 7_500],
    ['4 h down earn nothing', [down(hours(4))], {}, 0],
    ['on top of a tier: 10 % of 1,000.00 + 3 × 25.00', [down(hours(6.5), '98')], {}, 17_500],
    ['its own cap: 96 × 25.00 are 2,400.00, half the fee is 500.00', [down(hours(100))], {}, 50_000],
    [
      'the cap of the month over both: 100.00 + 500.00, at most 30 %',
      [down(hours(100), '98')],
      { monthlyCapPercent: '30' },
      30_000,
    ],
    [
      'a share of the fee: 3 × 0.5 % of 1,000.00',
      [down(hours(6.5))],
      { interruption: { ...AGREED, perHour: { percent: '0.5' } } },
      1_500,
    ],
    [
      'rounded once, half to even: 1 × 0.5 % of 1.00 are half a cent',
      [down(hours(4.5))],
      { fee: { minor: 100, currency: 'EUR' }, interruption: { ...AGREED, perHour: { percent: '0.5' } } },
      0,
    ],
    [
      'rounded once with the credit: 10 % of 0.15 and 1 × 10 % of 0.15 are 1.5 + 1.5 cents',
      [down(hours(4.5), '98')],
      { fee: { minor: 15, currency: 'EUR' }, interruption: { ...AGREED, perHour: { percent: '10' } } },
      3,
    ],
    ['another indicator is missed, the hours count', [{ ...down(hours(6)), isMissed: false }, mttr()], {}, 5_000],
    ['nothing is missed', [down(hours(100), '99.5', false)], {}, 0],
    ['the agreement gives none', [down(hours(100))], { interruption: null }, 0],
  ])('%s', (_, targets, more, minor) => {
    expect(compensationOf(targets, terms(more)).minor).toBe(minor);
  });

  function mttr(): JudgedTarget {
    return { targetId: 'b', isMissed: true, availability: null, downMs: null };
  }

  test('each step says what went in and what came out', () => {
    const { steps, startedHours: own } = compensationOf([down(hours(6.5), '98')], terms());
    expect(own).toBe(3);
    expect(steps.map(({ outcome }) => outcome)).toEqual(['10 %', '7500 minor units', '175.00 EUR']);
    expect(steps[1]?.inputs).toEqual([
      { name: 'down', value: '23400000 ms' },
      { name: 'earns nothing up to', value: '4 h' },
      { name: 'started hours', value: '3' },
      { name: 'per started hour', value: '25.00 EUR' },
      { name: 'its cap', value: '50 % of the fee' },
    ]);
  });

  test('its cap is that of the period: what two breaches earn together stays below it, whoever comes first', () => {
    const first = compensationOf([down(hours(19))], terms());
    const beside = { ...NOTHING_BESIDE, startedHours: first.startedHours, creditedMinor: first.minor };
    const second = compensationOf([{ ...down(hours(14)), targetId: 'b' }], terms(), beside);
    expect([first.minor, second.minor]).toEqual([37_500, 12_500]);
  });
});

const longDown = fc.record({ ms: fc.nat(400 * HOUR_MS), parts: fc.integer({ min: 1, max: 7 }) });
const perHour = fc.oneof(
  fc.nat(10_000).map(minor => ({ minor })),
  fc.nat(100).map(percent => ({ percent: String(percent) })),
);

test('more time down never earns less, and never more than its cap', () => {
  fc.assert(
    fc.property(longDown, longDown, perHour, fc.nat(100), (one, other, each, cap) => {
      const agreed = { ...AGREED, perHour: each, capPercent: String(cap) };
      const ratio = ({ ms, parts }: typeof one): Ratio => ({ numerator: BigInt(ms), denominator: BigInt(parts) });
      const [less, more] = [one, other].toSorted((a, b) => a.ms / a.parts - b.ms / b.parts);
      const earns = (of: typeof one | undefined): number =>
        compensationOf([down(ratio(of ?? one))], terms({ interruption: agreed })).minor;
      expect(earns(less)).toBeLessThanOrEqual(earns(more));
      expect(earns(more)).toBeLessThanOrEqual((FEE.minor * cap) / 100);
    }),
  );
});

test('started hours are the least whole number of hours that covers the time', () => {
  fc.assert(
    fc.property(longDown, fc.nat(10 * HOUR_MS), ({ ms, parts }, beyondMs) => {
      const started = startedHours({ numerator: BigInt(ms), denominator: BigInt(parts) }, beyondMs);
      const overMs = ms - beyondMs * parts;
      expect(started * HOUR_MS * parts).toBeGreaterThanOrEqual(overMs);
      if (started > 0) expect((started - 1) * HOUR_MS * parts).toBeLessThan(overMs);
      else expect(overMs).toBeLessThanOrEqual(0);
    }),
  );
});

test('a fraction of a minor unit is kept until the credit is rounded', () => {
  const agreed = { ...AGREED, perHour: { percent: '0.1' }, capPercent: null };
  expect(interruptionMinor(agreed, { minor: 333, currency: 'EUR' }, 1)).toEqual({
    numerator: 333n,
    denominator: 1000n,
  });
});
