import type { Indicator } from './indicators.ts';

/** How a period can come out once it is over. */
const CLOSED = ['MET', 'MISSED', 'NO_DATA', 'NOT_APPLICABLE'];

/** One period of one target. */
export type JudgedPeriod = { readonly serviceId: string; readonly indicator: Indicator; readonly outcome: string };

/** How often one indicator of a service kept its promise, in periods. */
export type TermPerformance = {
  readonly serviceId: string;
  readonly indicator: Indicator;
  readonly met: number;
  readonly missed: number;
  /** Nothing is known of them, or the indicator has no value. */
  readonly unknown: number;
};

/**
 * How a contract performed, by service and indicator, whatever versions promised it, in the order in which they first come. A period that is
 * not judged for good yet, since it has ended this moment, is left out.
 * @source handbook H7.4 (renewal is proposed on the ground of the performance)
 */
export function termPerformance(periods: readonly JudgedPeriod[]): readonly TermPerformance[] {
  const closed = periods.filter(({ outcome }) => CLOSED.includes(outcome));
  const groups = Map.groupBy(closed, ({ serviceId, indicator }) => `${serviceId} ${indicator}`);
  return [...groups.values()].flatMap(judged => {
    const [first] = judged;
    if (!first) return [];
    const met = judged.filter(({ outcome }) => outcome === 'MET').length;
    const missed = judged.filter(({ outcome }) => outcome === 'MISSED').length;
    const { serviceId, indicator } = first;
    return [{ serviceId, indicator, met, missed, unknown: judged.length - met - missed }];
  });
}
