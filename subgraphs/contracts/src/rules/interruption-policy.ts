import {
  durationMs,
  type InterruptionTerms,
  moneyOf,
  multiplyRatio,
  type Ratio,
  subtractRatio,
  wholeRatio,
} from '@surety/domain';
import type { Agreement } from '../persistence/agreement.ts';

/** What an agreement gives for hours of interruption, as the rules take it; null where it gives nothing. */
export function interruptionTerms({ credits, fees }: Pick<Agreement, 'credits' | 'fees'>): InterruptionTerms | null {
  // Agreements from before it could be said have no such clause at all.
  const policy = credits?.interruption ?? null;
  if (!policy || !fees) return null;
  const { beyond, amount, percent, capPercent } = policy;
  const minor = amount === null ? null : (moneyOf(amount, fees.currency)?.minor ?? null);
  const perHour = minor === null ? { percent: percent ?? '0' } : { minor };
  return { beyondMs: durationMs(beyond), perHour, capPercent };
}

/** Time down by availability, exact and weighted by impact, in milliseconds. @param countedMs up and down together */
export const downOf = (availability: Ratio, countedMs: number): Ratio =>
  multiplyRatio(wholeRatio(countedMs), subtractRatio(wholeRatio(1), availability));
