import { Temporal } from 'temporal-polyfill';
import { ok, type Result, refuse } from '../result.ts';
import type { Interval } from './interval-set.ts';
import { addDays, endOfLocalDateMs, localDateOf, startOfLocalDateMs } from './local-day.ts';
import { term, termInterval } from './term.ts';

/** Periods that a target can be judged over. A contract year begins on the day and month on which the term began. */
export const PERIOD_UNITS = ['MONTH', 'QUARTER', 'YEAR', 'CONTRACT_YEAR'] as const;
export type PeriodUnit = (typeof PERIOD_UNITS)[number];

/**
 * A period of a contract. `label` is `2026-02`, `2026-Q1` or `2026`; `Y2` for the second year of the contract;
 * `P30D/2026-03-20` for the 30 local days of which that one is the last.
 */
export type Period = Interval & { readonly unit: PeriodUnit | 'ROLLING'; readonly label: string };

/** What periods are counted by: the contract's time zone, and the first local day of its term. */
export type PeriodBasis = { readonly timeZone: string; readonly termFirstDay: string };

const MONTHS = { MONTH: 1, QUARTER: 3, YEAR: 12 } as const;

/** The period that contains an instant. @source handbook H6.2; design "Certain, at risk, met" */
export function periodContaining(unit: PeriodUnit, basis: PeriodBasis, atMs: number): Period {
  const date = Temporal.PlainDate.from(localDateOf(atMs, basis.timeZone));
  if (unit === 'CONTRACT_YEAR') return contractYear(contractYearNumber(basis.termFirstDay, date), basis);
  const first = Math.floor((date.month - 1) / MONTHS[unit]) * MONTHS[unit] + 1;
  return calendarPeriod(unit, basis.timeZone, Temporal.PlainDate.from({ year: date.year, month: first, day: 1 }));
}

const LABEL =
  /^(?:(?<year>\d{4})(?:-Q(?<quarter>[1-4])|-(?<month>0[1-9]|1[0-2]))?|Y(?<number>[1-9]\d{0,2})|P(?<days>[1-9]\d{0,3})D\/(?<lastDay>\d{4}-\d\d-\d\d))$/;

/** The period of a label; INVALID_INPUT for a text that is none. */
export function periodByLabel(label: string, basis: PeriodBasis): Result<Period> {
  const { year, quarter, month, number, days, lastDay } = LABEL.exec(label)?.groups ?? {};
  if (number !== undefined) return ok(contractYear(Number(number), basis));
  if (year !== undefined) {
    const unit = quarter ? 'QUARTER' : month ? 'MONTH' : 'YEAR';
    const first = quarter ? (Number(quarter) - 1) * 3 + 1 : Number(month ?? 1);
    return ok(
      calendarPeriod(unit, basis.timeZone, Temporal.PlainDate.from({ year: Number(year), month: first, day: 1 })),
    );
  }
  if (days !== undefined && lastDay !== undefined && isDate(lastDay))
    return ok(rollingPeriod(Number(days), lastDay, basis.timeZone));
  return refuse(
    'INVALID_INPUT',
    {
      what: `The period "${label}"`,
      remedy:
        'write a month as 2026-02, a quarter as 2026-Q1, a year as 2026, the second year of the contract as Y2, the 30 days up to a day as P30D/2026-03-20.',
    },
    ['period'],
  );
}

/** The local days up to and with `lastDay`, so many of them. A date that the zone skips has no length. */
export const rollingPeriod = (days: number, lastDay: string, timeZone: string): Period => ({
  unit: 'ROLLING',
  label: `P${days}D/${lastDay}`,
  startMs: startOfLocalDateMs(addDays(lastDay, 1 - days), timeZone),
  endMs: endOfLocalDateMs(lastDay, timeZone),
});

/** Every period that shares time with a span, in order, whole: cut it to the term where that matters. */
export function periodsOverlapping(unit: PeriodUnit, basis: PeriodBasis, { startMs, endMs }: Interval): Period[] {
  const periods: Period[] = [];
  if (startMs >= endMs) return periods;
  for (
    let period = periodContaining(unit, basis, startMs);
    period.startMs < endMs;
    period = periodContaining(unit, basis, period.endMs)
  )
    periods.push(period);
  return periods;
}

/** Counted from the very first day, so that one that began on 29 February does not drift. */
function contractYear(number: number, { timeZone, termFirstDay }: PeriodBasis): Period {
  return {
    unit: 'CONTRACT_YEAR',
    label: `Y${number}`,
    ...termInterval(term(termFirstDay, 'P1Y', number - 1), timeZone),
  };
}

function contractYearNumber(termFirstDay: string, date: Temporal.PlainDate): number {
  const { years, sign } = Temporal.PlainDate.from(termFirstDay).until(date, { largestUnit: 'years' });
  const passed = sign < 0 ? years - 1 : years;
  // A year that began on 29 February is over on 28 February, when `until` does not count it yet.
  return term(termFirstDay, 'P1Y', passed).lastDay < date.toString() ? passed + 2 : passed + 1;
}

function isDate(text: string): boolean {
  try {
    return Temporal.PlainDate.from(text).toString() === text;
  } catch {
    return false;
  }
}

function calendarPeriod(unit: keyof typeof MONTHS, timeZone: string, first: Temporal.PlainDate): Period {
  const next = first.add({ months: MONTHS[unit] });
  return {
    unit,
    label: labelOf(unit, first),
    startMs: first.toZonedDateTime({ timeZone }).epochMilliseconds,
    endMs: next.toZonedDateTime({ timeZone }).epochMilliseconds,
  };
}

function labelOf(unit: keyof typeof MONTHS, { year, month }: Temporal.PlainDate): string {
  if (unit === 'YEAR') return String(year);
  return unit === 'QUARTER' ? `${year}-Q${(month + 2) / 3}` : `${year}-${String(month).padStart(2, '0')}`;
}
