import type { EvaluationEvidence } from '../../rules/evidence.ts';

/** How a promise of a service came out in a month. */
export type OutcomeOfMonth = Pick<EvaluationEvidence, 'serviceName' | 'indicator' | 'outcome' | 'value'> & {
  /** `YYYY-MM` */
  readonly month: string;
};

/** A month that was judged in parts, or by more than one promise, came out as its worst. */
const WORST_FIRST = ['MISSED', 'NO_DATA', 'AT_RISK', 'ON_TRACK', 'MET', 'NOT_APPLICABLE'];
const MONTHS = 12;

/** One outcome for each service, indicator and month, of the last twelve months that there are; in the order of services, then of time. */
export function outcomesByMonth(evaluations: readonly EvaluationEvidence[]): readonly OutcomeOfMonth[] {
  const monthly = evaluations.filter(({ period }) => /^\d{4}-\d\d$/.test(period));
  const months = [...new Set(monthly.map(({ period }) => period))].toSorted().slice(-MONTHS);
  const promises = Map.groupBy(monthly, ({ serviceId, indicator }) => `${serviceId} ${indicator}`);
  return [...promises.values()].flatMap(own =>
    months.flatMap(month => {
      const [worst] = own.filter(({ period }) => period === month).toSorted((a, b) => gravityOf(a) - gravityOf(b));
      if (!worst) return [];
      const { serviceName, indicator, outcome, value } = worst;
      return [{ serviceName, indicator, outcome, value, month }];
    }),
  );
}

const gravityOf = ({ outcome }: EvaluationEvidence): number => WORST_FIRST.indexOf(outcome);
