import type {
  AvailabilityTarget,
  FailureIndicator,
  FailureTarget,
  SatisfactionTarget,
  TargetOperator,
} from '@surety/domain';
import type { PromisedIndicator, PromisedOperator, PromisedUnit } from '../persistence/adopted.ts';

/** A target as it was handed over. */
type HandedOver = {
  readonly indicator: PromisedIndicator;
  readonly operator: PromisedOperator;
  readonly value: string;
  readonly unit: PromisedUnit;
};

const INDICATORS: Readonly<Record<Exclude<PromisedIndicator, 'AVAILABILITY' | 'CSAT' | 'NPS'>, FailureIndicator>> = {
  MTTR: 'mttr',
  MTTF: 'mttf',
  INTERRUPTION_TIME: 'interruption',
};

/** A target as the rules take it. Which operator and unit fit an indicator was checked when the contract was drawn up. */
export function ruledTarget({ indicator, operator, value, unit }: HandedOver): AvailabilityTarget | FailureTarget {
  const compared = operator.toLowerCase();
  if (indicator === 'AVAILABILITY') return { operator: compared as TargetOperator, value };
  if (indicator === 'CSAT' || indicator === 'NPS')
    throw new RangeError(`A target of ${indicator} is judged by surveys, not by how its service runs.`);
  return { indicator: INDICATORS[indicator], operator: compared, value, unit: unit.toLowerCase() } as FailureTarget;
}

/** A target of satisfaction as the rules take it. @throws RangeError for any other */
export function ruledSatisfaction({ indicator, value, unit }: HandedOver): SatisfactionTarget {
  if (indicator !== 'CSAT' && indicator !== 'NPS') throw new RangeError(`${indicator} is not asked for by surveys.`);
  return {
    indicator: indicator === 'CSAT' ? 'csat' : 'nps',
    operator: 'gte',
    value,
    unit: unit === 'POINTS' ? 'points' : 'percent',
  };
}
