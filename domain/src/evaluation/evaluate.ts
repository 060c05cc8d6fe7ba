import { type Credit, type CreditTerms, creditForAvailability } from '../contract/credit.ts';
import { type ExplanationStep, listed } from '../explanation.ts';
import { failureRate, goodShare, type RequestCount } from '../facts/requests.ts';
import type { StandingInput } from '../facts/standing.ts';
import type { Survey } from '../facts/surveys.ts';
import { type Ticket, type TicketIndicator, type TicketTimes, ticketTimes } from '../facts/tickets.ts';
import { partOf, percentOf, type Ratio, wholeRatio } from '../numbers/ratio.ts';
import { mean, percentile } from '../numbers/statistics.ts';
import type { CalendarHours } from '../time/calendar.ts';
import { durationText } from '../time/duration.ts';
import { type Figures, figuresOf } from './availability.ts';
import { failureIndication } from './failures.ts';
import { type Indication, type Judgement, judgeAvailability, judgeValue } from './judgement.ts';
import { type Measurement, measure } from './measurement.ts';
import { measurementSteps } from './measurement-steps.ts';
import { answersIndication } from './satisfaction.ts';
import type { Statistic, Target } from './targets.ts';

/** Everything that is known of a service in one period, and what was promised of it. */
export type EvaluationCase = Omit<StandingInput, 'agreed'> & {
  /** When the promise is owed: agreed time and the times of tickets are counted in it. */
  readonly hours: CalendarHours;
  readonly requests: RequestCount | null;
  readonly tickets: readonly Ticket[];
  readonly surveys: readonly Survey[];
  readonly targets: readonly Target[];
  /** What missed availability gives; null when nothing is asked. */
  readonly creditTerms: CreditTerms | null;
};

export type Evaluation = Figures & {
  /** In the order of the targets. */
  readonly targets: readonly Judgement[];
  /** Null when not asked, while the period is open, and when availability is unknown. */
  readonly credit: Credit | null;
  /** How it was worked out, in order: the figures, each target, the credit. */
  readonly steps: readonly ExplanationStep[];
};

/**
 * Evaluates all targets of a service over one period, and the credit that its availability earns.
 * @source handbook H3.2, H3.3, H6.1, H7.3.4; the calculator's format is this function's input and answer in words
 */
export function evaluate(input: EvaluationCase): Evaluation {
  const known = { ...input, agreed: input.hours.within(input.period) };
  const measured = measure(known);
  const targets = input.targets.map(target => judge(input, measured, target));
  const { creditTerms } = input;
  const due =
    creditTerms && measured.final && measured.availability
      ? creditForAvailability(creditTerms, percentOf(measured.availability))
      : null;
  const { steps: creditSteps = [], ...credit } = due ?? {};
  return {
    ...figuresOf(measured),
    targets,
    credit: due && (credit as Credit),
    steps: [...measurementSteps(known, measured), ...targets.flatMap(({ steps }) => steps), ...creditSteps],
  };
}

function judge(input: EvaluationCase, measured: Measurement, target: Target): Judgement {
  if (target.indicator === 'availability' && target.by !== 'events') return judgeAvailability(measured, target);
  const { indicated, inputs } = indicate(input, measured, target);
  return judgeValue(indicated, target, measured.final, inputs);
}

function indicate(input: EvaluationCase, measured: Measurement, target: Target): Indication {
  switch (target.indicator) {
    case 'availability':
    case 'failureRate':
      return ofRequests(input.requests, target.indicator);
    case 'csat':
    case 'nps':
      return answersIndication(target.indicator, input.surveys);
    case 'mttr':
    case 'mttf':
    case 'mtbf':
    case 'interruption':
      return failureIndication(measured, target.indicator);
    case 'response':
    case 'processing':
    case 'recovery':
      return ofTickets(target.indicator, input, target);
  }
}

const ofRequests = (requests: RequestCount | null, indicator: 'availability' | 'failureRate'): Indication => ({
  indicated: (requests && (indicator === 'availability' ? goodShare : failureRate)(requests)) ?? 'NO_DATA',
  inputs: requests ? { good: String(requests.good), valid: String(requests.valid) } : {},
});

/** @throws RangeError for a target that says neither or both of `statistic` and `withinMs` */
function ofTickets(indicator: TicketIndicator, input: EvaluationCase, { statistic, withinMs }: Target): Indication {
  const times = ticketTimes(indicator, input.tickets, input);
  if ((statistic === undefined) === (withinMs === undefined))
    throw new RangeError(
      `A target of ${indicator} needs a statistic or a limit within which tickets count, and not both`,
    );
  if (withinMs !== undefined) return shareWithin(times, withinMs);
  const { finishedMs } = times;
  return {
    indicated: finishedMs.length === 0 ? 'NO_DATA' : statisticOf(finishedMs, statistic as Statistic),
    inputs: {
      'finished tickets': String(finishedMs.length),
      statistic: statistic as Statistic,
      ...timesListed(finishedMs, 'took'),
    },
  };
}

/** One that still runs counts only once it is over the limit: until then it can come out either way. */
function shareWithin({ finishedMs, runningMs }: TicketTimes, withinMs: number): Indication {
  const within = finishedMs.filter(tookMs => tookMs <= withinMs).length;
  const late = runningMs.filter(tookMs => tookMs > withinMs).length;
  const counted = finishedMs.length + late;
  return {
    indicated: partOf(within, counted) ?? 'NO_DATA',
    inputs: {
      limit: durationText(withinMs),
      'finished within it': String(within),
      'finished later': String(finishedMs.length - within),
      'unfinished and over it': String(late),
      ...timesListed(finishedMs, 'finished after'),
      ...timesListed(runningMs, 'unfinished after'),
    },
  };
}

/** Times from the shortest on; equal ones are one line. */
function timesListed(timesMs: readonly number[], what: string): Readonly<Record<string, string>> {
  const equal = Map.groupBy(
    timesMs.toSorted((a, b) => a - b),
    timeMs => timeMs,
  );
  return listed(
    [...equal].map(([timeMs, { length }]) => [
      `${what} ${durationText(timeMs)}`,
      length === 1 ? '1 ticket' : `${length} tickets`,
    ]),
    'times',
    `and further (${what})`,
  );
}

function statisticOf(values: readonly number[], statistic: Statistic): Ratio {
  if (statistic === 'mean') return mean(values);
  return wholeRatio(percentile(values, statistic === 'max' ? 100 : Number(statistic.slice(1))));
}
