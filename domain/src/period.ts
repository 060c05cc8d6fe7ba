import { Temporal } from 'temporal-polyfill';
import type { Interval } from './interval-set.ts';
import { ok, type Result, refuse } from './result.ts';

export const PERIOD_UNITS = ['MONTH', 'QUARTER', 'YEAR'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/** A calendar period of a time zone. `label` is `2026-02`, `2026-Q1` or `2026`. */
export type Period = Interval & { readonly unit: PeriodUnit; readonly label: string };

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const satisfies Record<PeriodUnit, number>;

/** The instant at which a local date begins; where the zone skips midnight, the first instant after it. */
export const startOfLocalDateMs = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The instant at which a local date ends. */
export const endOfLocalDateMs = (date: string, timeZone: string): number =>
  Temporal.PlainDate.from(date).add({ days: 1 }).toZonedDateTime({ timeZone }).epochMilliseconds;

/** The local date, `YYYY-MM-DD`, on which an instant lies. */
export const localDateOf = (atMs: number, timeZone: string): string =>
  Temporal.Instant.fromEpochMilliseconds(atMs).toZonedDateTimeISO(timeZone).toPlainDate().toString();

/** The period that contains an instant. */
export function periodContaining(unit: PeriodUnit, timeZone: string, atMs: number): Period {
  const date = Temporal.PlainDate.from(localDateOf(atMs, timeZone));
  const first = Math.floor((date.month - 1) / MONTHS[unit]) * MONTHS[unit] + 1;
  return periodFrom(unit, timeZone, Temporal.PlainDate.from({ year: date.year, month: first, day: 1 }));
}

/** The period of a label such as `2026-02`, `2026-Q1` or `2026`. */
export function periodByLabel(label: string, timeZone: string): Result<Period> {
  const [, year, quarter, month] = /^(\d{4})(?:-Q([1-4])|-(0[1-9]|1[0-2]))?$/.exec(label) ?? [];
  if (year === undefined)
    return refuse(
      'INVALID_INPUT',
      { what: `The period "${label}"`, remedy: 'write a month as 2026-02, a quarter as 2026-Q1, a year as 2026.' },
      ['period'],
    );
  const unit: PeriodUnit = quarter ? 'QUARTER' : month ? 'MONTH' : 'YEAR';
  const first = quarter ? (Number(quarter) - 1) * 3 + 1 : Number(month ?? 1);
  return ok(periodFrom(unit, timeZone, Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 })));
}

/** Every period that shares time with a span, in order, whole: cut it to the term where that matters. */
export function periodsOverlapping(unit: PeriodUnit, timeZone: string, { startMs, endMs }: Interval): Period[] {
  const periods: Period[] = [];
  if (startMs >= endMs) return periods;
  for (
    let period = periodContaining(unit, timeZone, startMs);
    period.startMs < endMs;
    period = periodContaining(unit, timeZone, period.endMs)
  )
    periods.push(period);
  return periods;
}

function periodFrom(unit: PeriodUnit, timeZone: string, first: Temporal.PlainDate): Period {
  const next = first.add({ months: MONTHS[unit] });
  return {
    unit,
    label: labelOf(unit, first),
    startMs: first.toZonedDateTime({ timeZone }).epochMilliseconds,
    endMs: next.toZonedDateTime({ timeZone }).epochMilliseconds,
  };
}

function labelOf(unit: PeriodUnit, { year, month }: Temporal.PlainDate): string {
  if (unit === 'YEAR') return String(year);
  return unit === 'QUARTER' ? `${year}-Q${(month + 2) / 3}` : `${year}-${String(month).padStart(2, '0')}`;
}
