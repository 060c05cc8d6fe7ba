import { durationText } from '@surety/domain';
import { type Cell, labelled, type Section, table, withClass } from '@surety/platform/document/nodes';
import { instantInZone, localDayInWords } from '@surety/platform/document/values';
import type { EvaluationEvidence } from '../rules/evidence.ts';
import { type Report, timeZoneOf } from './report.ts';
import type { ReportWords } from './report-words.ts';
import { responseSources } from './response-sections.ts';
import { cutOff, isKept, promiseInWords, valueInWords, worded } from './wording.ts';

/** What is reported on, by whom it was approved, and how it came out in a sentence. */
export function summarySection(report: Report): Section {
  const { content, evidence, words } = report;
  const { labels } = words;
  const timeZone = timeZoneOf(report);
  const at = (instant: string): string => instantInZone(new Date(instant), timeZone, words);
  const by = (subject: string | null, instant: string | null): string | null =>
    subject !== null && instant !== null ? words.byAt(subject, at(instant)) : null;
  const lastMoment = new Date(Date.parse(evidence.periodEnd) - 1);
  const days = [evidence.periodStart, lastMoment].map(each => localDayInWords(each, timeZone, words));
  return {
    title: words.sections.summary,
    clauses: [
      {
        text: countsInWords(evidence.evaluations, words),
        below: [
          labelled([
            [labels.contract, `${contractName(report)} (${content.contractId})`],
            [labels.provider, evidence.contract?.provider],
            [labels.customer, evidence.contract?.customer],
            [labels.period, words.fromTo(days[0] ?? '', days[1] ?? '', timeZone)],
            [labels.requested, content.requestReason],
            [labels.collected, at(evidence.collectedAt)],
            [labels.completed, by(content.completedBy, content.completedAt)],
            [labels.approved, by(content.approvedBy, content.approvedAt) ?? words.notApproved],
          ]),
        ],
      },
    ],
  };
}

export const contractName = ({ content, evidence, words }: Report): string =>
  evidence.contract?.title ?? words.unnamedContract(content.contractId);

function countsInWords(evaluations: readonly EvaluationEvidence[], words: ReportWords): string {
  if (evaluations.length === 0) return words.nothingMeasured;
  const missed = evaluations.filter(({ outcome }) => outcome === 'MISSED').length;
  const kept = evaluations.filter(isKept).length;
  return words.counts(evaluations.length, kept, missed, evaluations.length - kept - missed);
}

/** Place of an evaluation on the page. */
export const placeOf = ({ evaluationId }: { readonly evaluationId: string }): string => evaluationId;

/** Each promised value beside what was measured. */
export function targetsSection({ evidence, words }: Report): Section {
  const { labels } = words;
  const row = (evaluation: EvaluationEvidence): readonly Cell[] => [
    worded(words.indicators, evaluation.indicator),
    evaluation.period,
    promiseInWords(evaluation, words),
    { text: measured(evaluation, words, 4), to: placeOf(evaluation) },
    worded(words.outcomes, evaluation.outcome),
  ];
  const services = Map.groupBy(evidence.evaluations, ({ serviceName }) => serviceName);
  return {
    title: words.sections.targets,
    clauses:
      services.size === 0
        ? [{ text: words.nothingMeasured }]
        : [...services].map(([text, evaluations]) => ({
            text,
            below: [
              table(
                [labels.indicator, labels.period, labels.promise, labels.measured, labels.outcome],
                evaluations.map(row),
              ),
            ],
          })),
  };
}

function measured({ value, unit }: EvaluationEvidence, words: ReportWords, digits: number): string {
  return value === null ? '–' : valueInWords(cutOff(value, digits), unit, words);
}

/** What says nothing, or may still change. */
export function gapsSection({ evidence, words }: Report): Section {
  const { labels } = words;
  const gaps = evidence.evaluations.filter(({ outcome, isFinal }) => outcome === 'NO_DATA' || !isFinal);
  const why = ({ outcome }: EvaluationEvidence): string => (outcome === 'NO_DATA' ? words.nothingKnown : words.notOver);
  const row = (evaluation: EvaluationEvidence): readonly Cell[] => [
    words.promiseOf(evaluation.serviceName, worded(words.indicators, evaluation.indicator)),
    evaluation.period,
    { text: why(evaluation), to: placeOf(evaluation) },
  ];
  if (gaps.length === 0)
    return {
      title: words.sections.gaps,
      clauses: [{ text: evidence.evaluations.length === 0 ? words.nothingMeasured : words.complete }],
    };
  return {
    title: words.sections.gaps,
    clauses: [
      { text: words.gaps(gaps.length), below: [table([labels.service, labels.period, labels.why], gaps.map(row))] },
    ],
  };
}

/** Where each figure of the report comes from, with the whole of its value. */
export function evaluationsSection(report: Report): Section {
  const { evidence, words } = report;
  const { labels } = words;
  const all = [...evidence.evaluations, ...evidence.history];
  const row = (evaluation: EvaluationEvidence): readonly Cell[] => [
    { text: words.revision(evaluation.evaluationId, evaluation.revision), id: placeOf(evaluation) },
    `${words.promiseOf(evaluation.serviceName, worded(words.indicators, evaluation.indicator))}, ${evaluation.period}`,
    words.valueAnd(measured(evaluation, words, 12), worded(words.outcomes, evaluation.outcome)),
    timesOf(evaluation, report),
  ];
  return {
    title: words.sections.evaluations,
    clauses: [
      ...(all.length === 0
        ? []
        : [
            {
              text: words.evaluationsIntro,
              below: [
                withClass(
                  table([labels.evaluation, labels.service, labels.measured, labels.times], all.map(row)),
                  'facts',
                ),
              ],
            },
          ]),
      ...responseSources(report),
    ],
  };
}

function timesOf({ upMs, downMs, unknownMs, excludedMs, asOf, isFinal }: EvaluationEvidence, report: Report): string {
  const { words } = report;
  if (upMs === null || downMs === null || unknownMs === null || excludedMs === null) return '–';
  const [up = '', down = '', unknown = '', excluded = ''] = [upMs, downMs, unknownMs, excludedMs].map(durationText);
  const times = words.times(up, down, unknown, excluded);
  if (isFinal || asOf === null) return times;
  return words.valueAnd(times, words.knownTo(instantInZone(new Date(asOf), timeZoneOf(report), words)));
}
