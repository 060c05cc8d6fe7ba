import {
  type Cell,
  heading,
  labelled,
  numbered,
  paragraph,
  type Section,
  table,
  withClass,
} from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import type { Wording } from '@surety/platform/document/written-document';
import type { EffectFigure } from '../rules/remediation-effect.ts';
import { type RemediationReportContent, sealedRemediationReport } from '../rules/remediation-report.ts';
import { contractCalled, contractTitle } from './contract-name.ts';
import { criterionInWords } from './drafted-words.ts';
import type { OutcomeWords } from './outcome-words.ts';
import { OUTCOME_EN } from './outcome-words-en.ts';
import { OUTCOME_ZH } from './outcome-words-zh.ts';
import { proofSection } from './proof-section.ts';
import { cutOff, promiseInWords, valueInWords, worded } from './wording.ts';

const WORDS = { EN: OUTCOME_EN, ZH: OUTCOME_ZH };

/** The report of a remediation as a document: what was found and why, what was done, who verified it, and what it brought (H6.3). */
export const remediationWording =
  (content: RemediationReportContent): Wording =>
  language => {
    const words = WORDS[language];
    const { remediation } = words;
    const { findingId, grade } = content;
    const { sha256 } = sealedRemediationReport(content);
    const title = remediation.title(words.grades[grade], contractTitle(content, words));
    return {
      document: {
        type: 'root',
        children: [
          paragraph(remediation.kind),
          heading(1, title),
          paragraph(words.known(findingId, sha256)),
          ...numbered([...sectionsOf(content, words), proofSection(words, `finding(id: "${findingId}")`, sha256)]),
        ],
      },
      title,
      locale: words.locale,
      foot: words.foot(remediation.kind, findingId, sha256),
      madeAt: new Date(content.solvedAt),
    };
  };

function sectionsOf(content: RemediationReportContent, words: OutcomeWords): readonly Section[] {
  const { remediation, labels } = words;
  const { sections } = remediation;
  const at = (instant: string): string => instantInZone(new Date(instant), content.timeZone, words);
  const done = ({ by, at: when }: { readonly by: string; readonly at: string }): string => words.byAt(by, at(when));
  return [
    {
      title: sections.summary,
      clauses: [
        {
          text: remediation.solved(at(content.solvedAt)),
          below: [
            labelled([
              [labels.contract, contractCalled(content, words)],
              [labels.foundBy, content.foundBy],
              [labels.raised, at(content.raisedAt)],
              [labels.grade, words.grades[content.grade]],
              [labels.team, content.owner],
              [labels.due, dayInWords(content.due, words)],
              [labels.planned, done(content.planned)],
              [labels.reported, done(content.reported)],
              [labels.verified, done(content.verified)],
            ]),
          ],
        },
      ],
    },
    {
      title: sections.finding,
      clauses: [
        {
          text: content.says,
          below: [labelled([[labels.criterion, content.item && criterionInWords(content.item, words)]])].filter(
            hasItems,
          ),
        },
      ],
    },
    written(sections.cause, content.rootCause),
    written(sections.plan, content.plan),
    written(sections.measures, content.report),
    {
      title: sections.verification,
      clauses: [
        { text: remediation.verifiedBy(done(content.verified)) },
        { text: remediation.reopened(content.reopened) },
      ],
    },
    effectSection(content, words),
    evaluationsSection(content, words),
  ];
}

const hasItems = ({ children }: { readonly children: readonly object[] }): boolean => children.length > 0;

/** What people wrote, in paragraphs as they were written. */
const written = (title: string, said: string): Section => ({
  title,
  clauses: said
    .split(/\n{2,}/)
    .filter(text => text.trim() !== '')
    .map(text => ({ text })),
});

/** Each figure stands beside the evaluation that it comes from. */
function effectSection({ effect }: RemediationReportContent, words: OutcomeWords): Section {
  const { remediation, labels } = words;
  const title = remediation.sections.effect;
  if (effect === null) return { title, clauses: [{ text: remediation.noFigure }] };
  const head = [labels.period, labels.promised, labels.measured, labels.outcome, labels.evaluation];
  const tableOf = (figures: readonly EffectFigure[]) =>
    table(
      head,
      figures.map(figure => rowOf(figure, words)),
    );
  const { indicator, outcome, before, after } = effect;
  return {
    title,
    clauses: [
      {
        text: remediation.effects[outcome],
        below: [labelled([[labels.measured, worded(words.indicators, indicator)]])],
      },
      before.length === 0 ? { text: remediation.noBefore } : { text: remediation.before, below: [tableOf(before)] },
      ...(after.length === 0 ? [] : [{ text: remediation.after, below: [tableOf(after)] }]),
    ],
  };
}

function rowOf(figure: EffectFigure, words: OutcomeWords): readonly Cell[] {
  const { period, outcome, evaluationId, revision, operator, limit, unit } = figure;
  return [
    period,
    operator == null || limit == null || unit == null ? '–' : promiseInWords({ operator, limit, unit }, words),
    { text: measured(figure, words, 4), to: evaluationId },
    worded(words.outcomes, outcome),
    words.revision(evaluationId, revision),
  ];
}

const measured = ({ unit, value }: EffectFigure, words: OutcomeWords, digits: number): string =>
  value == null || unit == null ? '–' : valueInWords(cutOff(value, digits), unit, words);

/** Where each figure comes from, with the whole of its value. */
function evaluationsSection({ effect }: RemediationReportContent, words: OutcomeWords): Section {
  const { labels, remediation } = words;
  const figures = effect === null ? [] : [...effect.before, ...effect.after];
  const row = (figure: EffectFigure): readonly Cell[] => [
    { text: words.revision(figure.evaluationId, figure.revision), id: figure.evaluationId },
    words.promiseOf(worded(words.indicators, figure.indicator), figure.period),
    words.valueAnd(measured(figure, words, 12), worded(words.outcomes, figure.outcome)),
  ];
  const head = [labels.evaluation, labels.what, labels.measured];
  return {
    title: remediation.sections.evaluations,
    clauses:
      figures.length === 0
        ? []
        : [{ text: remediation.evaluationsIntro, below: [withClass(table(head, figures.map(row)), 'facts')] }],
  };
}
