import { type Period, type PeriodBasis, type PeriodUnit, periodContaining } from '@surety/domain';

type Mark = { readonly periodStart: Date; readonly periodEnd: Date };

/** The period that a mark names, of the units that targets are judged by; null when no target is judged by it any more. */
export function periodOfMark(
  { periodStart, periodEnd }: Mark,
  targets: readonly { readonly period: PeriodUnit }[],
  basis: PeriodBasis,
): Period | null {
  const units = new Set(targets.map(({ period }) => period));
  const periods = [...units].map(unit => periodContaining(unit, basis, periodStart.getTime()));
  return (
    periods.find(({ startMs, endMs }) => startMs === periodStart.getTime() && endMs === periodEnd.getTime()) ?? null
  );
}
