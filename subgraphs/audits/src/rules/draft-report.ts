import { durationText, operatorInWords } from '@surety/domain';
import {
  type BreachEvidence,
  type ChangeEvidence,
  type ComplaintEvidence,
  type EvaluationEvidence,
  type Evidence,
  percentilesOf,
  type ResponseEvidence,
  type SurveyEvidence,
} from './evidence.ts';

/** One line of a report, with the evaluation behind it where it is a measured figure. */
export type DraftFigure = {
  readonly label: string;
  readonly value: string;
  readonly evaluationId: string | null;
  readonly revision: number | null;
};
export type DraftSection = {
  readonly id: 'TARGETS' | 'GAPS' | 'BREACHES' | 'CHANGES' | 'COMPLAINTS' | 'SATISFACTION' | 'RESPONSES';
  readonly text: string;
  readonly figures: readonly DraftFigure[];
};

/**
 * The report as far as the evidence says it by itself: figures, each with its evaluation, and a sentence about them.
 * @source handbook H6.1 (complaints), H6.2 (analyse, report), H6.4 (delivery quality against the agreement)
 */
export const draftReport = ({
  evaluations,
  breaches,
  changes,
  complaints,
  surveys,
  responses,
}: Evidence): readonly DraftSection[] => [
  { id: 'TARGETS', text: targetsText(evaluations), figures: evaluations.map(targetFigure) },
  { id: 'GAPS', text: gapsText(evaluations), figures: evaluations.filter(hasGap).map(gapFigure) },
  { id: 'BREACHES', text: breachesText(breaches), figures: breaches.map(breachFigure) },
  { id: 'CHANGES', text: changesText(changes), figures: changes.map(changeFigure) },
  { id: 'COMPLAINTS', text: complaintsText(complaints), figures: complaints.map(complaintFigure) },
  { id: 'SATISFACTION', text: surveysText(surveys), figures: surveys.map(surveyFigure) },
  ...(responses.length === 0
    ? []
    : [{ id: 'RESPONSES' as const, text: responsesText(responses), figures: responses.map(responseFigure) }]),
];

const KEPT = ['MET', 'ON_TRACK', 'AT_RISK', 'NOT_APPLICABLE'];

function targetsText(evaluations: readonly EvaluationEvidence[]): string {
  if (evaluations.length === 0) return 'Nothing was measured in this period.';
  const missed = evaluations.filter(({ outcome }) => outcome === 'MISSED').length;
  const kept = evaluations.filter(({ outcome }) => KEPT.includes(outcome)).length;
  const unknown = evaluations.length - missed - kept;
  return [
    `Of ${count(evaluations.length, 'promised value')}, ${kept} ${kept === 1 ? 'was' : 'were'} kept and ${missed} missed`,
    unknown === 0 ? '.' : `; of ${unknown} nothing is known.`,
  ].join('');
}

const UNITS: Readonly<Record<string, string>> = { PERCENT: '%', MINUTES: 'minutes', HOURS: 'hours' };
/** How an evaluation came out, in English. */
export const OUTCOMES: Readonly<Record<string, string>> = {
  MET: 'kept',
  ON_TRACK: 'kept so far',
  AT_RISK: 'kept so far, at risk',
  MISSED: 'missed',
  NO_DATA: 'nothing is known',
  NOT_APPLICABLE: 'nothing to judge',
};

const inUnit = (value: string, unit: string): string => `${value} ${UNITS[unit] ?? unit.toLowerCase()}`;
const named = (code: string): string => code.toLowerCase().replaceAll('_', ' ');

function targetFigure(evaluation: EvaluationEvidence): DraftFigure {
  const { serviceName, indicator, operator, limit, unit, period, outcome, value, evaluationId, revision } = evaluation;
  const promised = `${named(indicator)} ${operatorInWords(operator)} ${inUnit(limit, unit)}`;
  const came = value === null ? '' : `${inUnit(value, unit)}, `;
  return {
    label: `${serviceName} in ${period}: ${promised}`,
    value: `${came}${OUTCOMES[outcome] ?? named(outcome)}`,
    evaluationId,
    revision,
  };
}

const hasGap = ({ outcome, isFinal }: EvaluationEvidence): boolean => outcome === 'NO_DATA' || !isFinal;

function gapsText(evaluations: readonly EvaluationEvidence[]): string {
  if (evaluations.length === 0) return 'There are no figures: nothing is known of this period.';
  const gaps = evaluations.filter(hasGap).length;
  return gaps === 0
    ? 'The figures are complete: each period is over and known to its end.'
    : `${count(gaps, 'figure')} may still change, or ${gaps === 1 ? 'says' : 'say'} nothing.`;
}

const gapFigure = ({
  serviceName,
  indicator,
  period,
  outcome,
  evaluationId,
  revision,
}: EvaluationEvidence): DraftFigure => ({
  label: `${serviceName} in ${period}: ${named(indicator)}`,
  value: outcome === 'NO_DATA' ? 'nothing is known' : 'the period is not over, or not known to its end',
  evaluationId,
  revision,
});

function breachesText(breaches: readonly BreachEvidence[]): string {
  if (breaches.length === 0) return 'There was no breach.';
  const late = breaches.filter(({ toldLate }) => toldLate).length;
  return `${count(breaches.length, 'breach', 'breaches')}; ${late === 0 ? 'none was' : `${late} ${late === 1 ? 'was' : 'were'}`} told late.`;
}

const breachFigure = ({
  breachId,
  serviceName,
  period,
  phase,
  standing,
  toldAt,
  toldLate,
}: BreachEvidence): DraftFigure => ({
  label: `${serviceName} in ${period} (${breachId})`,
  value: [
    standing === 'WITHDRAWN' ? 'lifted by newer figures' : named(phase),
    toldAt === null ? 'not told' : toldLate ? 'told late' : 'told in time',
  ].join(', '),
  evaluationId: null,
  revision: null,
});

const changesText = (changes: readonly ChangeEvidence[]): string =>
  changes.length === 0 ? 'No change of a service was asked for.' : `${count(changes.length, 'change')} of services.`;

const changeFigure = ({ changeId, serviceName, phase }: ChangeEvidence): DraftFigure => ({
  label: `${serviceName} (${changeId})`,
  value: named(phase),
  evaluationId: null,
  revision: null,
});

function complaintsText(complaints: readonly ComplaintEvidence[]): string {
  if (complaints.length === 0) return 'The customer complained of nothing.';
  const open = complaints.filter(({ answeredAt }) => answeredAt === null).length;
  return `${count(complaints.length, 'complaint')}; ${open === 0 ? 'each was' : `${open} ${open === 1 ? 'was' : 'were'} not`} answered.`;
}

const complaintFigure = ({ complaintId, criterion, answeredAt }: ComplaintEvidence): DraftFigure => ({
  label: `${named(criterion)} (${complaintId})`,
  value: answeredAt === null ? 'not answered' : 'answered',
  evaluationId: null,
  revision: null,
});

function surveysText(surveys: readonly SurveyEvidence[]): string {
  if (surveys.length === 0) return 'Nobody was asked how satisfied they are.';
  const missed = surveys.filter(({ outcome }) => outcome === 'MISSED').length;
  const few = surveys.filter(({ outcome }) => outcome === 'TOO_FEW').length;
  return `${count(surveys.length, 'survey')} of satisfaction; ${missed} missed what is promised, ${few} had too few answers.`;
}

const surveyFigure = (survey: SurveyEvidence): DraftFigure => ({
  label: `${survey.scale} in ${survey.period} (${survey.surveyId})`,
  value: [
    survey.value === null ? 'too few answers' : inUnit(survey.value, survey.unit),
    ...(survey.limit === null ? [] : [`promised at least ${inUnit(survey.limit, survey.unit)}`]),
    `${survey.answered} of ${survey.invited} answered, at least ${survey.minimumAnswers} are needed`,
  ].join('; '),
  evaluationId: null,
  revision: null,
});

function responsesText(responses: readonly ResponseEvidence[]): string {
  const sumOf = (what: 'responded' | 'waiting') => responses.reduce((sum, each) => sum + each[what], 0);
  const [responded, waiting] = [sumOf('responded'), sumOf('waiting')];
  return `${count(responded + waiting, 'ticket')}; ${waiting === 0 ? 'each was' : `${waiting} ${waiting === 1 ? 'was' : 'were'} not`} responded to.`;
}

const responseFigure = (response: ResponseEvidence): DraftFigure => {
  const { serviceName, period, responded, waiting } = response;
  return {
    label: `${serviceName} in ${period}: response time in service hours`,
    value: [
      ...Object.entries(percentilesOf(response)).flatMap(([name, ms]) =>
        ms === null ? [] : [`${name} ${durationText(ms)}`],
      ),
      `${count(responded, 'ticket')} responded to, ${waiting} waiting`,
    ].join('; '),
    evaluationId: null,
    revision: null,
  };
};

const count = (number: number, one: string, many = `${one}s`): string => `${number} ${number === 1 ? one : many}`;
