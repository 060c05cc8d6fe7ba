import type { DownTime } from '../facts/impact.ts';
import { compareRatio, floor, multiplyRatio, type Ratio, subtractRatio } from '../numbers/ratio.ts';

/** `gte` is kept while spent time does not exceed the budget, `gt` while it does not reach it. */
export type TargetOperator = 'gte' | 'gt';

/** An open period is at risk from this share of its budget on. */
const AT_RISK_FROM: Ratio = { numerator: 1n, denominator: 2n };

/**
 * The error budget: (100 − limit) % of the counted time, exact milliseconds.
 * @param limit percent
 * @source handbook H3.3; design "Certain, at risk, met"
 */
export const allowedDownTime = (limit: Ratio, countedMs: number): Ratio => {
  const share = subtractRatio({ numerator: 100n, denominator: 1n }, limit);
  return { numerator: share.numerator * BigInt(countedMs), denominator: share.denominator * 100n };
};

/** How an open period stands: what is spent can't be won back, so a spent budget is a miss for certain. */
export function openOutcome(spent: Ratio, allowed: Ratio, operator: TargetOperator): 'ON_TRACK' | 'AT_RISK' | 'MISSED' {
  if (spent.numerator === 0n) return 'ON_TRACK';
  const order = compareRatio(spent, allowed);
  if (order > 0 || (order === 0 && operator === 'gt')) return 'MISSED';
  return compareRatio(spent, multiplyRatio(allowed, AT_RISK_FROM)) >= 0 ? 'AT_RISK' : 'ON_TRACK';
}

/**
 * The smallest whole millisecond t such that the down time before t exceeds the budget (with `gt`: reaches it, and there is some).
 * @returns epoch milliseconds; null when the budget holds
 */
export function certainSinceMs({ parts, whole }: DownTime, allowed: Ratio, operator: TargetOperator): number | null {
  const budget: Ratio = { numerator: allowed.numerator * whole, denominator: allowed.denominator };
  const units = floor(budget);
  const reachingIsEnough = operator === 'gt' && units * budget.denominator === budget.numerator;
  let needed = reachingIsEnough ? units : units + 1n;
  if (needed < 1n) needed = 1n;
  for (const { startMs, endMs, weight } of parts) {
    const spent = BigInt(endMs - startMs) * weight;
    if (spent >= needed) return startMs + Number((needed + weight - 1n) / weight);
    needed -= spent;
  }
  return null;
}
