import {
  type CompensationTerms,
  compareRatio,
  compensationOf,
  feeOfPeriod,
  type Money,
  moneyText,
  type PeriodUnit,
  type Ratio,
  ratioOf,
  type ServiceLevel,
} from '@surety/domain';
import { agreedFee } from './agreed-fee.ts';
import { type Indicator, inUnitWords, type TargetUnit } from './indicators.ts';
import { downOf, interruptionTerms } from './interruption-policy.ts';

/** One target over one past period, as it would have come out. */
export type PastPeriod = {
  readonly targetId: string;
  readonly period: string;
  readonly outcome: string;
  /** A decimal in the target's unit; null when nothing is known. */
  readonly value: string | null;
  /** Unrounded; null when nothing is known. */
  readonly availability: Ratio | null;
  /** Up and down together, milliseconds; null when it is not known. */
  readonly countedMs: number | null;
};

/** The same with what it would have given back, in minor units; null where no credit is agreed or its fee is not known. */
export type AssessedPeriod = Omit<PastPeriod, 'availability' | 'countedMs'> & { readonly creditMinor: number | null };

type AssessedTarget = {
  readonly id: string;
  readonly serviceId: string;
  readonly indicator: Indicator;
  readonly operator: 'GTE' | 'GT' | 'LTE' | 'LT';
  readonly value: string;
  readonly unit: TargetUnit;
  readonly period: PeriodUnit;
};

/** What is assessed: the fee, the credits and the term that are proposed. */
type Proposed = Parameters<typeof agreedFee>[0];

/**
 * What each past period would have cost in credits under the terms that are assessed.
 * @param feeMonths of the version: months over which a fee for the term is spread; null for those of its term
 * @source handbook H1.4, H7.3.4
 */
export function assessPeriods(
  past: readonly PastPeriod[],
  targets: readonly AssessedTarget[],
  content: Proposed,
  feeMonths: number | null = null,
): readonly AssessedPeriod[] {
  return past.map(({ availability, countedMs, ...period }) => {
    const target = targets.find(({ id }) => id === period.targetId);
    // Credits are agreed by availability (H7.3.4).
    const terms = target?.indicator === 'AVAILABILITY' ? creditTermsOf(content, feeMonths, target.period) : null;
    const creditMinor = terms && availability ? creditOf(terms, availability, countedMs, period.outcome) : null;
    return { ...period, creditMinor };
  });
}

/** What one target would have given by itself: its tier, and the hours of interruption. */
function creditOf(terms: CompensationTerms, availability: Ratio, countedMs: number | null, outcome: string): number {
  const downMs = countedMs === null ? null : downOf(availability, countedMs);
  return compensationOf([{ targetId: '', isMissed: outcome === 'MISSED', availability, downMs }], terms).minor;
}

function creditTermsOf(content: Proposed, feeMonths: number | null, period: PeriodUnit): CompensationTerms | null {
  const credits = content.agreement?.credits;
  const agreed = agreedFee(content, feeMonths);
  const fee = agreed && feeOfPeriod(agreed.fee, agreed.per, period, agreed.termMonths);
  if (!fee || !credits) return null;
  const { tiers, monthlyCapPercent } = credits;
  return {
    fee,
    tiers,
    monthlyCapPercent,
    several: { rule: 'HIGHEST' },
    interruption: interruptionTerms({ credits, fees: content.agreement?.fees ?? null }),
  };
}

/** What the past says of a promise. */
export type AssessmentFinding = {
  readonly code: 'OVER_COMMITTED' | 'UNDER_COMMITTED' | 'NO_HISTORY';
  readonly message: string;
  readonly targetId: string;
};

/** Fewer measured periods say nothing of a promise that could be higher. */
const ENOUGH_PERIODS = 3;

/**
 * Whether promises are too high or too low for what was measured. Explained, never blocking.
 * @param currency of the credits; null where none are agreed
 * @source handbook H1.4 (no over- and no under-commitment), H3.1
 */
export const assessmentFindings = (
  periods: readonly AssessedPeriod[],
  targets: readonly AssessedTarget[],
  levels: readonly ServiceLevel[],
  currency: string | null,
): readonly AssessmentFinding[] =>
  targets.flatMap(target => {
    const own = periods.filter(({ targetId }) => targetId === target.id);
    const message = findingOf(own, target, levels, currency);
    return message ? [{ ...message, targetId: target.id }] : [];
  });

function findingOf(
  periods: readonly AssessedPeriod[],
  target: AssessedTarget,
  levels: readonly ServiceLevel[],
  currency: string | null,
): Omit<AssessmentFinding, 'targetId'> | null {
  const measured = periods.filter(({ value }) => value !== null);
  const lowestFirst = measured.toSorted((a, b) => compareRatio(ratioOf(a.value ?? '0'), ratioOf(b.value ?? '0')));
  const isFloor = target.operator === 'GTE' || target.operator === 'GT';
  const worst = lowestFirst.at(isFloor ? 0 : -1);
  // MTTR and MTTF have no value in periods without an outage, of which something is known all the same.
  if (worst?.value == null && periods.some(({ outcome }) => outcome === 'NOT_APPLICABLE')) return null;
  if (worst?.value == null)
    return {
      code: 'NO_HISTORY',
      message:
        'Nothing was measured of this service in the last 12 months: whether the promise can be kept is not known.',
    };
  const missed = measured.filter(({ outcome }) => outcome === 'MISSED');
  if (missed.length > 0)
    return {
      code: 'OVER_COMMITTED',
      message: `The promise of ${inUnitWords(target.value, target.unit)} would have been missed in ${missed.length} of ${measured.length} periods (${missed.map(({ period }) => period).join(', ')}); the worst was ${inUnitWords(worst.value, target.unit)} in ${worst.period}.${costText(missed, currency)}`,
    };
  const better =
    measured.length >= ENOUGH_PERIODS && target.indicator === 'AVAILABILITY'
      ? levelKept(worst.value, target.value, levels)
      : null;
  return (
    better && {
      code: 'UNDER_COMMITTED',
      message: `In each of ${measured.length} periods the service was up ${worst.value} % or more: level ${better.code} (${better.availabilityPercent} %) would have been kept, ${target.value} % is promised.`,
    }
  );
}

function costText(missed: readonly AssessedPeriod[], currency: string | null): string {
  const total = totalCredit(missed, currency);
  return total ? ` That would have cost ${moneyText(total)} in credits.` : '';
}

/** All credits together; null where none are agreed or a fee is not known. */
export function totalCredit(periods: readonly AssessedPeriod[], currency: string | null): Money | null {
  if (currency === null || periods.every(({ creditMinor }) => creditMinor === null)) return null;
  return { minor: periods.reduce((sum, { creditMinor }) => sum + (creditMinor ?? 0), 0), currency };
}

/** The highest level above the promise that the worst period kept. */
function levelKept(worst: string, promised: string, levels: readonly ServiceLevel[]): ServiceLevel | null {
  const kept = levels.filter(
    ({ availabilityPercent }) =>
      compareRatio(ratioOf(availabilityPercent), ratioOf(promised)) > 0 &&
      compareRatio(ratioOf(worst), ratioOf(availabilityPercent)) >= 0,
  );
  return (
    kept.toSorted((a, b) => compareRatio(ratioOf(b.availabilityPercent), ratioOf(a.availabilityPercent)))[0] ?? null
  );
}
