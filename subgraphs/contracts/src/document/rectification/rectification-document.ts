import { heading, labelled, list, numbered, paragraph, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import type { Wording } from '@surety/platform/document/written-document';
import { BREACH_WORDS } from '../../notices/words/breach-words.ts';
import { type RectificationContent, sealedRectification } from '../../rules/rectification-report.ts';
import { RECTIFICATION_EN, type RectificationWords } from './rectification-words-en.ts';
import { RECTIFICATION_ZH } from './rectification-words-zh.ts';

const WORDS = { EN: RECTIFICATION_EN, ZH: RECTIFICATION_ZH };

/** The report of a rectification as a document: what was missed and why, what was done, and what the customer said (H7.3.5). */
export const rectificationWording =
  (content: RectificationContent): Wording =>
  language => {
    const words = WORDS[language];
    const { breachId, serviceName, period } = content;
    const { sha256 } = sealedRectification(content);
    const title = words.title(serviceName, period);
    return {
      document: {
        type: 'root',
        children: [
          paragraph(words.kind),
          heading(1, title),
          paragraph(words.known(breachId, sha256)),
          ...numbered([
            summarySection(content, words),
            figuresSection(content, words, language),
            causeSection(content, words),
            measuresSection(content, words),
            reportsSection(content, words),
            effectSection(content, words),
            {
              title: words.sections.proof,
              clauses: [{ text: words.proof(breachId), below: [list([words.hash(sha256)])] }],
            },
          ]),
        ],
      },
      title,
      locale: words.locale,
      foot: words.foot(breachId, sha256),
      madeAt: new Date(content.acceptedAt),
    };
  };

const atIn =
  ({ timeZone }: RectificationContent, words: RectificationWords) =>
  (instant: string): string =>
    instantInZone(new Date(instant), timeZone, words);

function summarySection(content: RectificationContent, words: RectificationWords): Section {
  const { labels } = words;
  const at = atIn(content, words);
  const { acceptedAt, acceptedByDefault, reports, toldAt, toldLate } = content;
  const by = reports.at(-1)?.answeredBy ?? '';
  const told = toldAt === null ? null : at(toldAt);
  return {
    title: words.sections.summary,
    clauses: [
      {
        text: acceptedByDefault ? words.acceptedByDefault(at(acceptedAt)) : words.accepted(by, at(acceptedAt)),
        below: [
          labelled([
            [labels.contract, `${content.contractTitle} (${content.contractId})`],
            [labels.provider, content.provider],
            [labels.customer, content.customer],
            [labels.service, content.serviceName],
            [labels.breach, words.kinds[content.kind]],
            [labels.period, content.period],
            [labels.since, at(content.occurredAt)],
            [labels.told, told !== null && toldLate ? words.late(told) : told],
          ]),
        ],
      },
    ],
  };
}

function figuresSection(
  { figures }: RectificationContent,
  words: RectificationWords,
  language: keyof typeof WORDS,
): Section {
  const { labels } = words;
  const { indicators, inUnit } = BREACH_WORDS[language];
  const rows = figures.map(({ indicator, limit, value, unit, evaluationId, revision }) => [
    indicators[indicator],
    inUnit(limit, unit),
    value === null ? '–' : inUnit(value, unit),
    words.revision(evaluationId, revision),
  ]);
  const head = [labels.indicator, labels.limit, labels.measured, labels.evaluation];
  return {
    title: words.sections.figures,
    clauses:
      rows.length === 0 ? [{ text: words.noFigures }] : [{ text: words.figuresIntro, below: [table(head, rows)] }],
  };
}

function causeSection(content: RectificationContent, words: RectificationWords): Section {
  const { cause, causeCategory, improvement, analysedBy } = content;
  const { labels } = words;
  return {
    title: words.sections.cause,
    clauses:
      cause === null
        ? [{ text: words.noCause }]
        : [
            { text: cause },
            ...(causeCategory === null ? [] : [{ text: words.category(words.causes[causeCategory]) }]),
            ...(improvement === null ? [] : [{ text: `${labels.improvement}: ${improvement}` }]),
            ...(analysedBy === null ? [] : [{ text: `${labels.analysed}: ${analysedBy}` }]),
          ],
  };
}

function measuresSection(content: RectificationContent, words: RectificationWords): Section {
  const { labels } = words;
  const at = atIn(content, words);
  const rows = content.measures.map(({ what, owner, due }) => [what, owner, dayInWords(due, words)]);
  return {
    title: words.sections.measures,
    clauses: [
      {
        text: words.measuresIntro(at(content.due)),
        below: [
          table([labels.what, labels.owner, labels.due], rows),
          labelled([[labels.planned, words.byAt(content.plannedBy, at(content.plannedAt))]]),
        ],
      },
    ],
  };
}

function reportsSection(content: RectificationContent, words: RectificationWords): Section {
  const at = atIn(content, words);
  return {
    title: words.sections.reports,
    clauses: content.reports.flatMap(
      ({ number, report, reportedBy, reportedAt, answer, reason, answeredBy, answeredAt }) => [
        { text: words.reported(number, reportedBy, at(reportedAt)) },
        { text: report },
        ...(answer === null || answeredAt === null
          ? []
          : [
              {
                text: words.answered(words.answers[answer], answeredBy ?? words.deadline, at(answeredAt), reason ?? ''),
              },
            ]),
      ],
    ),
  };
}

const effectSection = (content: RectificationContent, words: RectificationWords): Section => ({
  title: words.sections.effect,
  clauses: [
    { text: content.effectDue === null ? words.notWatched : words.watched(atIn(content, words)(content.effectDue)) },
  ],
});
