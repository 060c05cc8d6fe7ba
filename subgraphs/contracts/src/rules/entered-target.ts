import type { CompositionInput, TargetInput } from '../generated/types.ts';
import type { Composition, ServicePart, SurveyTerms } from '../persistence/contract-version.ts';

/** A target as it was entered, or as it is kept already. */
type Entered = Omit<TargetInput, 'surveys'> & { readonly surveys?: SurveyTerms | null | undefined };

/** A target as it is kept; only probes go stale. */
export const enteredTarget = (target: Entered) => ({
  serviceId: target.serviceId,
  indicator: target.indicator,
  operator: target.operator,
  value: target.value,
  unit: target.unit,
  period: target.period,
  measuredBy: target.measuredBy,
  staleAfter: staleAfterOf(target),
  composition: target.composition ? compositionOf(target.composition) : null,
  surveys: target.surveys ?? null,
});

const staleAfterOf = ({ measuredBy, staleAfter }: Pick<TargetInput, 'measuredBy' | 'staleAfter'>): string | null =>
  measuredBy === 'PROBES' ? (staleAfter ?? null) : null;

const compositionOf = ({ atLeast, parts }: CompositionInput): Composition => ({
  atLeast,
  parts: parts.map(part => ({
    serviceId: part.serviceId,
    measuredBy: part.measuredBy as ServicePart['measuredBy'],
    staleAfter: staleAfterOf(part),
  })),
});
