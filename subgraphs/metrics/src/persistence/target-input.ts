import { durationMs, type PeriodUnit } from '@surety/domain';
import type { AdoptTargetInput } from '../generated/types.ts';
import type {
  AdoptedPart,
  AdoptedTarget,
  FactKind,
  MeasuredBy,
  PromisedIndicator,
  PromisedOperator,
  PromisedUnit,
} from './adopted.ts';

type Fields<T> = { readonly [Key in keyof T]: T[Key] };
type Of = Pick<AdoptedTarget, 'tenant' | 'contractId' | 'customerId' | 'version'>;

/** A target as it was handed over, in the shape of its rows. */
export function targetOf(
  {
    id,
    serviceId,
    indicator,
    operator,
    value,
    unit,
    period,
    measuredBy,
    staleAfter,
    composition,
    surveys,
  }: AdoptTargetInput,
  of: Of,
): Fields<AdoptedTarget> & { readonly parts: readonly Fields<AdoptedPart>[] } {
  const { version, ...shared } = of;
  return {
    ...shared,
    id,
    version,
    serviceId,
    indicator: indicator as PromisedIndicator,
    operator: operator as PromisedOperator,
    value,
    unit: unit as PromisedUnit,
    period: period as PeriodUnit,
    measuredBy: measuredBy as MeasuredBy,
    staleAfterMs: staleAfter ? durationMs(staleAfter) : null,
    atLeast: composition?.atLeast ?? null,
    minimumAnswers: surveys?.minimumAnswers ?? null,
    isAnonymous: surveys?.anonymous ?? null,
    parts: (composition?.parts ?? []).map(part => ({
      ...shared,
      targetId: id,
      serviceId: part.serviceId,
      measuredBy: part.measuredBy as FactKind,
      staleAfterMs: part.staleAfter ? durationMs(part.staleAfter) : null,
    })),
  };
}
