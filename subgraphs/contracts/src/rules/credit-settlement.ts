import {
  type AgreedFee,
  type Compensated,
  compensationOf,
  daysOfPeriod,
  type ExplanationStep,
  type JudgedTarget,
  type Money,
  moneyText,
  type SeveralMissed,
  step,
} from '@surety/domain';
import type { CreditPolicy } from '../persistence/agreement.ts';
import { type GivenCredit, givenBeside, givenInOtherPeriods } from './given-credit.ts';
import { interruptionTerms } from './interruption-policy.ts';
import type { NothingOwed } from './nothing-owed.ts';
import { type CountedBy, type SettledUnder, settledUnder, type Versions } from './twelve-months.ts';
import { feeOfSettled, yearLeft } from './yearly-cap.ts';

/** What a breach gives back, and why. */
export type CreditSettlement = Omit<Compensated, 'percent'> & {
  readonly contractVersion: number;
  readonly contractHash: string | null;
  readonly fee: Money | null;
  readonly percent: string | null;
  /** Null where something is owed. */
  readonly nothingBecause: NothingOwed | null;
};

/** What a breach is settled by: its period, and what its contract says. */
export type SettledBy = { readonly under: SettledUnder; readonly contract: CountedBy; readonly versions: Versions };

/**
 * What a breach gives back on its newest figures, by the version in force at the end of its period.
 * @param others credits of all other breaches of the contract, as far as they share twelve months with it
 * @param isReported nothing was measured: tiers of availability say nothing about it
 * @param isExcluded both sides agree that the provider is not liable (H7.3.2)
 * @source handbook H7.3.4
 */
export function settlementOf(
  { under, contract, versions }: SettledBy,
  targets: readonly JudgedTarget[],
  others: readonly GivenCredit[],
  { isReported, isExcluded }: { readonly isReported: boolean; readonly isExcluded: boolean },
): CreditSettlement {
  const { period, timeZone, inForce } = under;
  const by = { contractVersion: inForce.number, contractHash: inForce.hash };
  const nothing = (nothingBecause: NothingOwed, rule: string, fee: Money | null = null): CreditSettlement => ({
    ...by,
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
  const costs = feeOfSettled(under);
  if (!costs) return nothing('FEE_NOT_KNOWN', 'the agreement does not say what the period costs');
  const { agreed, fee } = costs;
  const beside = others.filter(({ currency }) => currency === fee.currency);
  const underOf = (label: string): SettledUnder => settledUnder(label, contract, versions);
  const year = yearLeft(under, givenInOtherPeriods(period.label, beside), underOf, versions, fee.currency);
  const { tiers, monthlyCapPercent } = credits;
  const interruption = interruptionTerms({ credits, fees: inForce.content.agreement?.fees ?? null });
  const terms = {
    fee,
    tiers,
    monthlyCapPercent,
    yearLeftMinor: year?.leftMinor,
    several: severalOf(credits),
    interruption,
  };
  const { steps, ...compensated } = compensationOf(targets, terms, givenBeside(period.label, beside));
  return {
    ...by,
    ...compensated,
    fee,
    nothingBecause:
      compensated.minor > 0
        ? null
        : compensated.startedHours === 0 && Object.values(compensated.percents).every(each => each === '0')
          ? 'NO_TIER_REACHED'
          : 'USED_UP',
    steps: [feeStep(agreed, daysOfPeriod(period, timeZone), fee), ...(year?.steps ?? []), ...steps],
  };
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
