import {
  compareRatio,
  divideRatio,
  multiplyRatio,
  type Ratio,
  ratioOf,
  shareOf,
  subtractRatio,
  wholeRatio,
} from '../numbers/ratio.ts';
import { type AvailabilityCase, agreedTime } from './availability.ts';
import { allowedDownTime, certainSinceMs } from './budget.ts';
import { measure } from './measurement.ts';

const MINUTE_MS = 60_000;
const HOUR_MS = 60 * MINUTE_MS;

/**
 * How many times as fast as the budget lasts it is spent: 1 spends it exactly over the window.
 * @param spent share of the budget, from 0 on
 * @param windowMs how long the budget has to last
 * @param overMs in which time it was spent
 * @source Google SRE Workbook, "Alerting on SLOs"; calculator format, "burn"
 */
export const burnFactor = (spent: Ratio, windowMs: number, overMs: number): Ratio =>
  divideRatio(multiplyRatio(spent, wholeRatio(windowMs)), wholeRatio(overMs));

/** Alarm when this share of the budget is spent in the long window, and the short one shows that it goes on. */
export type BurnWindows = { readonly spentPercent: string; readonly longMs: number; readonly shortMs: number };

/** The usual three, from urgent to slow. @source Google SRE Workbook, "Alerting on SLOs", multiwindow, multi-burn-rate alerts */
export const BURN_WINDOWS: readonly BurnWindows[] = [
  { spentPercent: '2', longMs: HOUR_MS, shortMs: 5 * MINUTE_MS },
  { spentPercent: '5', longMs: 6 * HOUR_MS, shortMs: 30 * MINUTE_MS },
  { spentPercent: '10', longMs: 72 * HOUR_MS, shortMs: 6 * HOUR_MS },
];

/** The pace of one pair of windows. Null where nothing is known or was counted, or the target leaves no budget. */
export type Burn = BurnWindows & {
  /** From this pace on it is alarming. */
  readonly factor: Ratio;
  readonly longPace: Ratio | null;
  readonly shortPace: Ratio | null;
  /** Both are at the factor or above. */
  readonly alarming: boolean;
};

/**
 * The present pace of an open period, over several pairs of windows that end with what is known.
 * @param input facts must reach back over the longest window
 * @source handbook H4.3; Google SRE Workbook
 */
export function burnRates(input: AvailabilityCase, nowMs: number, windows = BURN_WINDOWS): Burn[] {
  const periodMs = input.period.endMs - input.period.startMs;
  return windows.map(pair => {
    const factor = burnFactor(shareOf(ratioOf(pair.spentPercent)), periodMs, pair.longMs);
    const [longPace, shortPace] = [pair.longMs, pair.shortMs].map(lengthMs => pace(input, nowMs, lengthMs)) as [
      Ratio | null,
      Ratio | null,
    ];
    const reaches = (rate: Ratio | null): boolean => rate !== null && compareRatio(rate, factor) >= 0;
    return { ...pair, factor, longPace, shortPace, alarming: reaches(longPace) && reaches(shortPace) };
  });
}

/** Down time of the window ÷ what its own length allows. */
function pace(input: AvailabilityCase, nowMs: number, lengthMs: number): Ratio | null {
  const { known, countedMs, time } = measuredIn(input, nowMs - lengthMs, nowMs);
  const allowed = allowedDownTime(ratioOf(input.target.value), countedMs);
  return !known || allowed.numerator <= 0n ? null : divideRatio(time.spentMs, allowed);
}

const measuredIn = (input: AvailabilityCase, startMs: number, endMs: number) => {
  const window = { startMs, endMs };
  return measure({ ...input, period: window, asOfMs: endMs, agreed: agreedTime(input.agreed, window) });
};

/** Where the budget of a period goes. Instants in epoch milliseconds. */
export type BudgetForecast = {
  /** When the spent down time reached the budget; null while some is left. */
  readonly exhaustedAtMs: number | null;
  /** When it will at the pace of the last window; null when it is exhausted, or lasts to the period's end at that pace. */
  readonly expectedAtMs: number | null;
};

/**
 * When the budget of a period was, or will be, exhausted.
 * @param overMs the window whose pace is taken to go on
 * @source handbook H4.3 (monitoring), H3.3
 */
export function budgetForecast(input: AvailabilityCase, nowMs: number, overMs: number): BudgetForecast {
  const { period, agreed, target } = input;
  const measured = measure({ ...input, asOfMs: nowMs, agreed: agreedTime(agreed, period) });
  const allowed = allowedDownTime(ratioOf(target.value), measured.wholeMs);
  const exhaustedAtMs = certainSinceMs(measured.time.down, allowed, 'gt');
  if (exhaustedAtMs !== null) return { exhaustedAtMs, expectedAtMs: null };
  const spentLately = measuredIn(input, nowMs - overMs, nowMs).time.spentMs;
  if (spentLately.numerator === 0n) return { exhaustedAtMs: null, expectedAtMs: null };
  const left = subtractRatio(allowed, measured.time.spentMs);
  const aheadMs = divideRatio(multiplyRatio(left, wholeRatio(overMs)), spentLately);
  const expectedAtMs = nowMs + Number((aheadMs.numerator + aheadMs.denominator - 1n) / aheadMs.denominator);
  return { exhaustedAtMs: null, expectedAtMs: expectedAtMs < period.endMs ? expectedAtMs : null };
}
