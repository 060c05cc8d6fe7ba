import { type Sealed, sealedText } from './sealed-text.ts';

/** One judged target, as metrics said at the time. */
export type EvaluationEvidence = {
  readonly evaluationId: string;
  readonly revision: number;
  readonly targetId: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly indicator: string;
  readonly operator: string;
  readonly limit: string;
  readonly unit: string;
  readonly period: string;
  readonly outcome: string;
  readonly value: string | null;
  readonly isFinal: boolean;
  /** Facts are known up to here. Null, as all that follows, in evidence of format 2. */
  readonly asOf: string | null;
  /** Milliseconds of the period, as the evaluation says. */
  readonly upMs: number | null;
  readonly downMs: number | null;
  readonly unknownMs: number | null;
  readonly excludedMs: number | null;
  /** The error budget of the whole period, and what was spent of it; null of an indicator that has none. */
  readonly allowedMs: number | null;
  readonly spentMs: number | null;
};
/** One local day of an evaluation of availability; times in milliseconds. */
export type DayEvidence = {
  readonly evaluationId: string;
  /** `YYYY-MM-DD` */
  readonly day: string;
  /** Percent; null when nothing is known. */
  readonly value: string | null;
  readonly upMs: number;
  readonly downMs: number;
  readonly unknownMs: number;
};
/** The contract, as it was named at the time. */
type ContractEvidence = {
  readonly title: string;
  readonly timeZone: string;
  readonly provider: string;
  readonly customer: string;
};
/** One breach, as contracts said at the time. */
export type BreachEvidence = {
  readonly breachId: string;
  readonly serviceName: string;
  readonly period: string;
  readonly phase: string;
  readonly standing: string;
  readonly toldAt: string | null;
  readonly toldLate: boolean;
};
/** One change of a service, as contracts said at the time. */
export type ChangeEvidence = {
  readonly changeId: string;
  readonly serviceName: string;
  readonly phase: string;
  readonly requestedAt: string;
};
/** One complaint of the customer, without its words. */
export type ComplaintEvidence = {
  readonly complaintId: string;
  readonly criterion: string;
  readonly madeAt: string;
  readonly answeredAt: string | null;
};
/** One survey of satisfaction that is closed, without who answered. */
export type SurveyEvidence = {
  readonly surveyId: string;
  readonly period: string;
  /** `CSAT` or `NPS`. */
  readonly scale: string;
  readonly outcome: string;
  /** Decimals in `unit`; null: too few answered, or nothing is promised. */
  readonly value: string | null;
  readonly limit: string | null;
  readonly unit: string;
  readonly invited: number;
  readonly answered: number;
  readonly minimumAnswers: number;
};
/** How long the response to the tickets of a service took, in milliseconds of service hours, as metrics said at the time. */
export type ResponseEvidence = {
  readonly serviceId: string;
  readonly serviceName: string;
  readonly period: string;
  /** Tickets are known up to here. */
  readonly asOf: string;
  readonly responded: number;
  /** Not responded to, as far as is known; in no percentile. */
  readonly waiting: number;
  /** Percentiles, exact nearest ranks; null where none was responded to. */
  readonly p50Ms: number | null;
  readonly p90Ms: number | null;
  readonly p95Ms: number | null;
  readonly p99Ms: number | null;
};
/** Its percentiles by name, in order. */
export const percentilesOf = ({ p50Ms, p90Ms, p95Ms, p99Ms }: ResponseEvidence) => ({
  p50: p50Ms,
  p90: p90Ms,
  p95: p95Ms,
  p99: p99Ms,
});
/** What a review rests on. */
export type Evidence = {
  readonly contractId: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly collectedAt: string;
  /** Null in evidence of format 2. */
  readonly contract: ContractEvidence | null;
  readonly evaluations: readonly EvaluationEvidence[];
  /** None in evidence of format 2. */
  readonly days: readonly DayEvidence[];
  /** Evaluations of the year up to the period's end whose periods were over before it began; none in evidence of format 2. */
  readonly history: readonly EvaluationEvidence[];
  readonly breaches: readonly BreachEvidence[];
  readonly changes: readonly ChangeEvidence[];
  readonly complaints: readonly ComplaintEvidence[];
  /** None in evidence of format 3. */
  readonly surveys: readonly SurveyEvidence[];
  /** By service, those alone about which tickets were received; none in evidence of format 4. */
  readonly responses: readonly ResponseEvidence[];
};

/** The evidence as one text and its SHA-256. @source handbook H6.2 */
export const sealed = (evidence: Evidence): Sealed => sealedText('surety/review-evidence/5', evidence);

type FormerEvidence = Omit<Evidence, 'contract' | 'days' | 'history' | 'surveys' | 'responses'>;

const NOT_IN_FORMAT_2 = {
  asOf: null,
  upMs: null,
  downMs: null,
  unknownMs: null,
  excludedMs: null,
  allowedMs: null,
  spentMs: null,
};

/** Evidence as it was sealed, also in an older format. */
export function unsealed(text: string): Evidence {
  const evidence = JSON.parse(text) as Evidence | FormerEvidence;
  const evaluations = evidence.evaluations.map(evaluation => ({ ...NOT_IN_FORMAT_2, ...evaluation }));
  return { contract: null, days: [], history: [], surveys: [], responses: [], ...evidence, evaluations };
}
