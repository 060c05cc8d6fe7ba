import {
  decimalText,
  isPercentage,
  isPoints,
  judgeSurveys,
  ok,
  percentOf,
  type Result,
  type SatisfactionIndicator,
  surveysIndication,
  type Unit,
  wrong,
} from '@surety/domain';

export type SurveyScale = 'CSAT' | 'NPS';

type Scale = {
  readonly lowest: number;
  readonly highest: number;
  readonly indicator: SatisfactionIndicator;
  readonly unit: 'PERCENT' | 'POINTS';
  readonly isLimit: (value: string) => boolean;
  readonly limits: string;
};

/**
 * What a scale asks, and which figure comes of it: of CSAT the share of 4 and 5 of 5, of NPS promoters (9 and 10 of 10) less detractors (0 to 6).
 * @source handbook H2.3, H3.2, H6.1; Reichheld, "The One Number You Need to Grow", HBR December 2003 (NPS)
 */
const SCALES: Readonly<Record<SurveyScale, Scale>> = {
  CSAT: { lowest: 1, highest: 5, indicator: 'csat', unit: 'PERCENT', isLimit: isPercentage, limits: '0 to 100' },
  NPS: { lowest: 0, highest: 10, indicator: 'nps', unit: 'POINTS', isLimit: isPoints, limits: '-100 to 100' },
};

/** What can be answered on a scale, from the lowest on. */
export const scoresOf = (scale: SurveyScale): readonly number[] => {
  const { lowest, highest } = SCALES[scale];
  return Array.from({ length: highest - lowest + 1 }, (_, index) => lowest + index);
};

/** What a satisfaction is given in. */
export const unitOf = (scale: SurveyScale): 'PERCENT' | 'POINTS' => SCALES[scale].unit;

/** How many gave each score. No more is kept of anonymous answers: who gave which can't be told from it. */
export type Tally = Readonly<Record<string, number>>;

export const answersIn = (tally: Tally): number => Object.values(tally).reduce((sum, count) => sum + count, 0);

/** One more answer. */
export const counted = (tally: Tally, score: number): Tally => ({ ...tally, [score]: (tally[score] ?? 0) + 1 });

/** Whether a score is one of the scale. */
export function checkScore(scale: SurveyScale, score: number): Result<null> {
  const { lowest, highest } = SCALES[scale];
  return score >= lowest && score <= highest
    ? ok(null)
    : wrong(`The score ${score}`, `give a whole number from ${lowest} to ${highest}.`, ['input', 'score']);
}

/** Whether a limit can be promised on the scale. */
export function checkSurveyLimit(scale: SurveyScale, limit: string): Result<null> {
  const { isLimit, limits } = SCALES[scale];
  return isLimit(limit)
    ? ok(null)
    : wrong(`The limit "${limit}"`, `write a decimal from ${limits} with a point.`, ['input', 'limit']);
}

export type SurveyOutcome = 'OPEN' | 'TOO_FEW' | 'MET' | 'MISSED' | 'NOT_JUDGED';

/** A survey, as far as its result goes by it. */
export type Surveyed = {
  readonly scale: SurveyScale;
  readonly tally: Tally;
  /** Fewer answers say nothing. */
  readonly minimumAnswers: number;
  /** What is promised, a decimal; null where nothing is. */
  readonly limit: string | null;
  readonly closesAt: Date;
};

/**
 * How a survey came out, by the same function as a target of a contract. While it is open it says nothing, so that no answer can be told from the one
 * before; neither do fewer answers than its minimum. The exact share decides, not a rounded one.
 * @returns `value` cut off after 12 decimals
 * @source handbook H6.1, H3.3
 */
export function surveyResult(
  { scale, tally, minimumAnswers, limit, closesAt }: Surveyed,
  nowMs: number,
): { readonly outcome: SurveyOutcome; readonly value: string | null } {
  const closedAtMs = closesAt.getTime();
  if (nowMs < closedAtMs) return { outcome: 'OPEN', value: null };
  const { indicator, unit } = SCALES[scale];
  const surveys = [{ tally, minimumAnswers, closedAtMs }];
  const { indicated } = surveysIndication(indicator, surveys);
  if (typeof indicated === 'string') return { outcome: 'TOO_FEW', value: null };
  if (limit === null) return { outcome: 'NOT_JUDGED', value: decimalText(percentOf(indicated)) };
  const target = { indicator, operator: 'gte', value: limit, unit: unit.toLowerCase() as Unit } as const;
  const { outcome, value } = judgeSurveys(surveys, target, true);
  return { outcome: outcome === 'MET' ? 'MET' : 'MISSED', value };
}
