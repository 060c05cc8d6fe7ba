import type { AvailabilityTarget, FailureIndicator, FailureTarget, TargetOperator } from '@surety/domain';
import type { PromisedIndicator, PromisedOperator, PromisedUnit } from '../persistence/adopted.ts';

/** A target as it was handed over. */
type HandedOver = {
  readonly indicator: PromisedIndicator;
  readonly operator: PromisedOperator;
  readonly value: string;
  readonly unit: PromisedUnit;
};

const INDICATORS: Readonly<Record<Exclude<PromisedIndicator, 'AVAILABILITY'>, FailureIndicator>> = {
  MTTR: 'mttr',
  MTTF: 'mttf',
  INTERRUPTION_TIME: 'interruption',
};

/** A target as the rules take it. Which operator and unit fit an indicator was checked when the contract was drawn up. */
export function ruledTarget({ indicator, operator, value, unit }: HandedOver): AvailabilityTarget | FailureTarget {
  const compared = operator.toLowerCase();
  if (indicator === 'AVAILABILITY') return { operator: compared as TargetOperator, value };
  return { indicator: INDICATORS[indicator], operator: compared, value, unit: unit.toLowerCase() } as FailureTarget;
}
