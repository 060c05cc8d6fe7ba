import { type ExplanationStep, step } from '../explanation.ts';
import { type Money, moneyText } from '../numbers/money.ts';
import {
  compareRatio,
  decimalText,
  floor,
  multiplyRatio,
  type Ratio,
  ratioOf,
  shareOf,
  subtractRatio,
  wholeRatio,
} from '../numbers/ratio.ts';
import { durationText } from '../time/duration.ts';

/** What an agreement gives for each started hour that a service was down. */
export type InterruptionTerms = {
  /** So much down time of a period earns nothing, milliseconds. */
  readonly beyondMs: number;
  /** Per started hour, in the currency of the fee; or a percent of the fee of the period, a decimal. */
  readonly perHour: { readonly minor: number } | { readonly percent: string };
  /** No more than so many percent of the fee of the period, a decimal; null: no such cap. */
  readonly capPercent: string | null;
};

const HOUR_MS = 3_600_000;

/**
 * Hours that had started when a service was down for so long beyond what earns nothing: an hour counts from its first instant on.
 * @param downMs exact, weighted by impact; 0 or more
 */
export function startedHours(downMs: Ratio, beyondMs: number): number {
  const over = subtractRatio(downMs, wholeRatio(beyondMs));
  if (over.numerator <= 0n) return 0;
  // The ceiling of a fraction is the floor of its negative, turned around.
  return Number(-floor({ numerator: -over.numerator, denominator: over.denominator * BigInt(HOUR_MS) }));
}

/**
 * What the started hours of a period earn, in minor units, exact: it is rounded once with the credit that it is added to.
 * @param hours of all services of the period together
 * @source handbook H7.3.4 (interruption compensation, computed from severity, extent and the contract's terms)
 */
export function interruptionMinor({ perHour, capPercent }: InterruptionTerms, fee: Money, hours: number): Ratio {
  const ofFee = (percent: string): Ratio => multiplyRatio(wholeRatio(fee.minor), shareOf(ratioOf(percent)));
  const each = 'minor' in perHour ? wholeRatio(perHour.minor) : ofFee(perHour.percent);
  const amount = multiplyRatio(wholeRatio(hours), each);
  const cap = capPercent === null ? null : ofFee(capPercent);
  return cap !== null && compareRatio(cap, amount) < 0 ? cap : amount;
}

/** How it came about. @param others started hours of other breaches of the period */
export function interruptionStep(
  terms: InterruptionTerms,
  fee: Money,
  downMs: Ratio,
  { own, others }: { readonly own: number; readonly others: number },
): ExplanationStep {
  const { beyondMs, perHour, capPercent } = terms;
  const { currency } = fee;
  return step({
    rule: 'interruption compensation: each started hour down beyond what earns nothing, up to its own cap',
    source: 'H7.3.4',
    inputs: {
      down: `${decimalText(downMs)} ms`,
      'earns nothing up to': durationText(beyondMs),
      'started hours': String(own),
      ...(others > 0 ? { 'started hours of other breaches of the period': String(others) } : {}),
      'per started hour':
        'minor' in perHour ? moneyText({ minor: perHour.minor, currency }) : `${perHour.percent} % of the fee`,
      'its cap': capPercent === null ? 'none' : `${capPercent} % of the fee`,
    },
    outcome: `${decimalText(interruptionMinor(terms, fee, own + others))} minor units`,
  });
}
