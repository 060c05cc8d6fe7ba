import {
  type AgreedFee,
  type Compensated,
  type CreditTerms,
  chargedMinor,
  compensationOf,
  daysOfPeriod,
  type ExplanationStep,
  endOfLocalDateMs,
  feeWithinTerm,
  type JudgedTarget,
  type Money,
  moneyText,
  monthsBefore,
  type Period,
  type PeriodUnit,
  periodByLabel,
  type SettledBeside,
  type SeveralMissed,
  startOfLocalDateMs,
  step,
} from '@surety/domain';
import type { CreditPolicy } from '../persistence/agreement.ts';
import type { ContractVersion } from '../persistence/contract-version.ts';
import { agreedFee } from './agreed-fee.ts';
import { interruptionTerms } from './interruption-policy.ts';
import { versionInForceAt } from './version-in-force.ts';

/** Why a breach gives nothing back. */
export const NOTHING_OWED_REASONS = [
  'MISS_LIFTED',
  'LIABILITY_EXCLUDED',
  'NOT_MEASURED',
  'NO_CREDIT_AGREED',
  'FEE_NOT_KNOWN',
  'NO_TIER_REACHED',
  'USED_UP',
] as const;
export type NothingOwed = (typeof NOTHING_OWED_REASONS)[number];

/** What a breach gives back, and why. */
export type CreditSettlement = Omit<Compensated, 'percent'> & {
  readonly contractVersion: number;
  readonly contractHash: string | null;
  readonly fee: Money | null;
  readonly percent: string | null;
  /** Null where something is owed. */
  readonly nothingBecause: NothingOwed | null;
};

export type Versions = readonly Pick<
  ContractVersion,
  'number' | 'state' | 'effectiveFrom' | 'content' | 'feeMonths' | 'hash'
>[];

/** What the contract gave back beside: for other breaches of the period, and of the months before it. */
export type GivenBeside = { readonly ofPeriod: SettledBeside; readonly beforeMinor: number };

/** A breach's period as its contract counts it, and the signed version in force at its end. */
export type SettledUnder = { readonly period: Period; readonly timeZone: string; readonly inForce: Versions[number] };

/** @throws Error when there is none: a fault of ours, since a breach has a contract in force */
export function settledUnder(
  label: string,
  { timeZone, termStart }: { readonly timeZone: string; readonly termStart: string },
  versions: Versions,
): SettledUnder {
  const period = periodByLabel(label, { timeZone, termFirstDay: termStart });
  const inForce = period.ok ? versionInForceAt(versions, period.value.endMs) : null;
  if (!period.ok || !inForce) throw new Error(`No version of the contract is in force at the end of ${label}.`);
  return { period: period.value, timeZone, inForce };
}

/** When the period ends within the term: epoch milliseconds. */
export const settledEndMs = ({ period, timeZone, inForce }: SettledUnder): number =>
  Math.min(period.endMs, endOfLocalDateMs(inForce.content.termEnd, timeZone));

/** From when on credits count for the cap of the twelve months that end with the period: epoch milliseconds. */
export function yearStartMs({ period, timeZone }: SettledUnder): number {
  const before = monthsBefore(daysOfPeriod(period, timeZone));
  return before === null ? period.startMs : startOfLocalDateMs(before.firstDay, timeZone);
}

/**
 * What a breach gives back on its newest figures, by the version in force at the end of its period.
 * @param isReported nothing was measured: tiers of availability say nothing about it
 * @param isExcluded both sides agree that the provider is not liable (H7.3.2)
 * @source handbook H7.3.4
 */
export function settlementOf(
  { period, timeZone, inForce }: SettledUnder,
  versions: Versions,
  targets: readonly JudgedTarget[],
  beside: GivenBeside,
  { isReported, isExcluded }: { readonly isReported: boolean; readonly isExcluded: boolean },
): CreditSettlement {
  const under = { contractVersion: inForce.number, contractHash: inForce.hash };
  const nothing = (nothingBecause: NothingOwed, rule: string, fee: Money | null = null): CreditSettlement => ({
    ...under,
    fee,
    percents: {},
    percent: null,
    startedHours: 0,
    minor: 0,
    cappedBy: null,
    nothingBecause,
    steps: [
      step({
        rule,
        source: 'H7.3.4',
        inputs: { 'version of the contract': String(inForce.number) },
        outcome: 'nothing is owed',
      }),
    ],
  });
  if (isReported) return nothing('NOT_MEASURED', 'the breach was reported, and credits are agreed by what is measured');
  if (!targets.some(({ isMissed }) => isMissed))
    return nothing('MISS_LIFTED', 'on the newest figures no target of the period is missed');
  if (isExcluded) return nothing('LIABILITY_EXCLUDED', 'both sides agree that the provider is not liable');
  const { credits } = inForce.content.agreement ?? {};
  if (!credits) return nothing('NO_CREDIT_AGREED', 'the agreement gives no credits');
  const agreed = agreedFee(inForce.content, inForce.feeMonths);
  const days = daysOfPeriod(period, timeZone);
  const fee = agreed && feeWithinTerm(agreed, period.unit as PeriodUnit, days);
  if (!fee || !agreed) return nothing('FEE_NOT_KNOWN', 'the agreement does not say what the period costs');
  const before = monthsBefore(days);
  const basis = { timeZone, termFirstDay: agreed.term.firstDay };
  const feeAt = (endMs: number): AgreedFee | null => sameCurrency(versionInForceAt(versions, endMs), fee.currency);
  const previous = {
    creditedMinor: beside.beforeMinor,
    chargedMinor: before === null ? 0 : chargedMinor(before, basis, feeAt),
  };
  const { tiers, monthlyCapPercent, yearlyCapPercent } = credits;
  const interruption = interruptionTerms({ credits, fees: inForce.content.agreement?.fees ?? null });
  const terms = {
    fee,
    tiers,
    monthlyCapPercent,
    yearlyCapPercent,
    previous,
    several: severalOf(credits),
    interruption,
  };
  const { steps, ...compensated } = compensationOf(targets, terms, beside.ofPeriod);
  return {
    ...under,
    ...compensated,
    fee,
    nothingBecause:
      compensated.minor > 0
        ? null
        : compensated.startedHours === 0 && Object.values(compensated.percents).every(each => each === '0')
          ? 'NO_TIER_REACHED'
          : 'USED_UP',
    steps: [
      feeStep(agreed, days, fee),
      ...(yearlyCapPercent == null ? [] : [beforeStep(previous, fee.currency, yearlyCapPercent)]),
      ...steps,
    ],
  };
}

function sameCurrency(version: Versions[number] | null, currency: string): AgreedFee | null {
  const agreed = version && agreedFee(version.content, version.feeMonths);
  return agreed?.fee.currency === currency ? agreed : null;
}

const severalOf = ({ severalMissed: rule, severalCapPercent }: CreditPolicy): SeveralMissed =>
  rule === 'CAPPED_SUM' ? { rule, capPercent: severalCapPercent ?? '100' } : { rule };

const feeStep = (
  { fee, per, term, termMonths }: AgreedFee,
  days: AgreedFee['term'],
  ofPeriod: Money,
): ExplanationStep =>
  step({
    rule: 'the fee of the period, by local days where the term begins or ends within it',
    source: 'H7.1',
    inputs: {
      fee: `${moneyText(fee)} per ${per.toLowerCase()}`,
      period: `${days.firstDay} to ${days.lastDay}`,
      term: `${term.firstDay} to ${term.lastDay}`,
      // Of a contract that was renewed these are not all of its months.
      ...(per === 'TERM' ? { 'months that the fee is for': String(termMonths) } : {}),
    },
    outcome: moneyText(ofPeriod),
  });

const beforeStep = (
  { chargedMinor: charged, creditedMinor }: NonNullable<CreditTerms['previous']>,
  currency: string,
  capPercent: string,
): ExplanationStep =>
  step({
    rule: 'what the months before cost and gave back, for the cap of twelve months',
    source: 'H7.3.4',
    inputs: {
      charged: moneyText({ minor: charged, currency }),
      'given back': moneyText({ minor: creditedMinor, currency }),
    },
    outcome: `${capPercent} % of twelve months' fees may be given back`,
  });
