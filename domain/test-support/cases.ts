import type { AvailabilityCase } from '../src/evaluation/availability.ts';
import type { EvaluationCase } from '../src/evaluation/evaluate.ts';
import type { Indicator, Target } from '../src/evaluation/targets.ts';
import type { Outage, TimePolicy } from '../src/facts/standing.ts';
import { calendarHours } from '../src/time/calendar.ts';

/** For tests of many random cases, which a busy machine may slow down. */
export const PATIENT = { timeout: 60_000 };

export const MINUTE = 60_000;
export const HOUR = 60 * MINUTE;
export const DAY = 24 * HOUR;

const MONTH_OF_30_DAYS = { startMs: 0, endMs: 30 * DAY };

/** An outage by its start and length. */
export const down = (startMs: number, lengthMs: number, impact = '1'): Outage => ({
  startMs,
  endMs: startMs + lengthMs,
  impact,
});

/** What holds unless a contract says otherwise: both leave both sides, and every outage counts. */
export const policy = (over: Partial<TimePolicy> = {}): TimePolicy => ({
  maintenance: 'EXCLUDE',
  unknown: 'EXCLUDE',
  minimumOutageMs: 0,
  ...over,
});

/** At least so many percent of an indicator, unless said otherwise. */
export const target = (indicator: Indicator, value: string, over: Partial<Target> = {}): Target => ({
  indicator,
  operator: 'gte',
  value,
  unit: 'percent',
  ...over,
});

type WithOutages = { readonly outages?: readonly Outage[] };

const known = ({ outages = [] }: WithOutages) => ({
  period: MONTH_OF_30_DAYS,
  asOfMs: null,
  policy: policy(),
  facts: { kind: 'OUTAGES', outages, unknown: [] } as const,
  maintenance: [],
  exclusions: [],
});

/** Availability of 99.9 % over a month of 30 days that nothing happened in, but for what is said. */
export function availabilityCase({ outages, ...over }: Partial<AvailabilityCase> & WithOutages = {}): AvailabilityCase {
  return {
    ...known({ outages: outages ?? [] }),
    agreed: '24x7',
    target: { operator: 'gte', value: '99.9' },
    ...over,
  };
}

/** A month of 30 days that nothing happened in and nothing was promised for, but for what is said. */
export function evaluationCase({ outages, ...over }: Partial<EvaluationCase> & WithOutages = {}): EvaluationCase {
  return {
    ...known({ outages: outages ?? [] }),
    hours: calendarHours('24x7', 'UTC'),
    requests: null,
    tickets: [],
    surveys: [],
    targets: [],
    creditTerms: null,
    ...over,
  };
}
