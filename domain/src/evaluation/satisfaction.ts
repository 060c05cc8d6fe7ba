import { step } from '../explanation.ts';
import { netPromoterScore, promoterCounts, type Survey, satisfaction, satisfactionCounts } from '../facts/surveys.ts';
import type { Interval } from '../time/interval-set.ts';
import type { TargetEvaluation } from './availability.ts';
import { type Indication, type Judgement, judgeValue } from './judgement.ts';
import type { Target } from './targets.ts';

export type SatisfactionIndicator = 'csat' | 'nps';

/** What a contract promises of satisfaction. */
export type SatisfactionTarget = Target & { readonly indicator: SatisfactionIndicator };

/** A survey that takes no answers any more. */
export type ClosedSurvey = {
  /** How many gave each score. */
  readonly tally: Readonly<Record<string, number>>;
  /** Fewer answers say nothing. */
  readonly minimumAnswers: number;
  readonly closedAtMs: number;
};

/** What answers on one scale came to. @source handbook H2.3, H3.2, H6.1; Reichheld, HBR December 2003 (NPS) */
export function answersIndication(indicator: SatisfactionIndicator, surveys: readonly Survey[]): Indication {
  if (indicator === 'csat') {
    const { answers, satisfied } = satisfactionCounts(surveys);
    return {
      indicated: satisfaction(surveys) ?? 'NO_DATA',
      inputs: { answers: String(answers), 'satisfied (4 or 5)': String(satisfied) },
    };
  }
  const { answers, promoters, detractors } = promoterCounts(surveys);
  return {
    indicated: netPromoterScore(surveys) ?? 'NO_DATA',
    inputs: {
      answers: String(answers),
      'promoters (9 or 10)': String(promoters),
      'detractors (0 to 6)': String(detractors),
    },
  };
}

const SCALES = { csat: 'csat5', nps: 'nps' } as const;

const answersIn = ({ tally }: ClosedSurvey): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

/**
 * What closed surveys on one scale came to, the answers of all of them together. A survey with fewer answers than its minimum counts nowhere: else its
 * answers could be told from the difference.
 * @returns `NO_DATA` where no survey has enough answers
 * @source handbook H6.1
 */
export function surveysIndication(indicator: SatisfactionIndicator, surveys: readonly ClosedSurvey[]): Indication {
  const enough = surveys.filter(survey => answersIn(survey) >= survey.minimumAnswers);
  const answers = enough.flatMap(({ tally }) =>
    Object.entries(tally).flatMap(([score, count]) =>
      Array.from({ length: count }, () => ({ scale: SCALES[indicator], score: Number(score) })),
    ),
  );
  const { indicated, inputs } = answersIndication(indicator, answers);
  const fewer = surveys.length - enough.length;
  return {
    indicated,
    inputs: {
      surveys: String(enough.length),
      ...(fewer > 0 ? { 'surveys with too few answers, not counted': String(fewer) } : {}),
      ...(enough.length > 0 ? inputs : {}),
    },
  };
}

/** Judges closed surveys by a target: each survey's own result, and a target of a contract. @param final their period is over */
export function judgeSurveys(surveys: readonly ClosedSurvey[], target: SatisfactionTarget, final: boolean): Judgement {
  const { indicated, inputs } = surveysIndication(target.indicator, surveys);
  const judged = judgeValue(indicated, target, final, inputs);
  if (indicated !== 'NO_DATA' || surveys.length === 0) return judged;
  const least = String(Math.min(...surveys.map(({ minimumAnswers }) => minimumAnswers)));
  const tooFew = step({
    rule: 'a survey counts from its least number of answers on; with fewer it says nothing, and no figure is told',
    source: 'H6.1',
    inputs: { 'least number of answers': least },
    outcome: 'too few answers: neither kept nor missed',
  });
  return { ...judged, steps: [tooFew, ...judged.steps] };
}

/** A target of satisfaction over one period, with the surveys about it that have closed. */
export type SatisfactionCase = {
  readonly period: Interval;
  /** Epoch milliseconds. */
  readonly asOfMs: number;
  readonly surveys: readonly ClosedSurvey[];
  readonly target: SatisfactionTarget;
};

/** Nothing of it is time that a service ran. */
const NO_TIME = {
  agreedMs: 0,
  excludedMs: 0,
  unknownMs: 0,
  silentSinceMs: null,
  upMs: 0,
  downMs: 0,
  availability: null,
  failures: 0,
  mttrMs: null,
  mttfMs: null,
  mtbfMs: null,
} as const;

/**
 * Judges a target of satisfaction over one period. Whether it was missed is certain once the period is over and the last of the surveys that count has closed.
 * @source handbook H3.3, H6.1; design "Certain, at risk, met"
 */
export function evaluateSatisfaction({ period, asOfMs, surveys, target }: SatisfactionCase): TargetEvaluation {
  const final = asOfMs >= period.endMs;
  const judged = judgeSurveys(surveys, target, final);
  const closedMs = surveys.map(({ closedAtMs }) => closedAtMs);
  const missedAtMs = judged.outcome === 'MISSED' ? Math.max(period.endMs, ...closedMs) : null;
  return { ...NO_TIME, ...judged, final, missedAtMs };
}
