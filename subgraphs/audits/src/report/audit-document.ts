import { heading, labelled, list, numbered, paragraph, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import type { Wording } from '@surety/platform/document/written-document';
import { type AuditReportContent, sealedAuditReport } from '../rules/audit-report.ts';
import { contractCalled, contractTitle } from './contract-name.ts';
import { criterionInWords, scopeInWords } from './drafted-words.ts';
import { OUTCOME_EN } from './outcome-words-en.ts';
import { OUTCOME_ZH } from './outcome-words-zh.ts';
import { proofSection } from './proof-section.ts';

const WORDS = { EN: OUTCOME_EN, ZH: OUTCOME_ZH };

/** The report of an audit as a document, from what follows from it down to its evidence (H6.3). */
export const auditWording =
  (content: AuditReportContent): Wording =>
  language => {
    const words = WORDS[language];
    const { audit } = words;
    const { auditId, kind } = content;
    const { sha256 } = sealedAuditReport(content);
    const title = audit.title(audit.kinds[kind], contractTitle(content, words), content.period);
    const sections = sectionsOf(content, words);
    return {
      document: {
        type: 'root',
        children: [
          paragraph(audit.kinds[kind]),
          heading(1, title),
          paragraph(words.known(auditId, sha256)),
          paragraph(audit.confidential),
          ...numbered([...sections, proofSection(words, `audit(id: "${auditId}")`, sha256)]),
        ],
      },
      title,
      locale: words.locale,
      foot: words.foot(audit.kinds[kind], auditId, sha256),
      madeAt: new Date(content.reportedAt),
    };
  };

/** A section with a table of its rows, or a sentence where there are none. */
const tabled = (
  title: string,
  none: string,
  intro: string,
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Section => ({
  title,
  clauses: rows.length === 0 ? [{ text: none }] : [{ text: intro, below: [table(head, rows)] }],
});

function sectionsOf(content: AuditReportContent, words: (typeof WORDS)[keyof typeof WORDS]): readonly Section[] {
  const { audit, labels } = words;
  const at = (instant: string): string => instantInZone(new Date(instant), content.timeZone, words);
  const counted = (grade: string): number => content.findings.filter(finding => finding.grade === grade).length;
  return [
    {
      title: audit.sections.summary,
      clauses: [
        {
          text:
            content.findings.length === 0
              ? audit.noFinding
              : audit.found(counted('MAJOR'), counted('MINOR'), counted('OBSERVATION')),
          below: [
            labelled([
              [labels.contract, contractCalled(content, words)],
              [labels.period, content.period],
              [labels.scope, scopeInWords(content.scope, content.period, words)],
              [labels.ordered, words.byAt(content.orderedBy, at(content.orderedAt))],
              [labels.begun, at(content.begunAt)],
              [labels.reported, words.byAt(content.reportedBy, at(content.reportedAt))],
            ]),
          ],
        },
      ],
    },
    {
      title: audit.sections.conclusions,
      clauses: content.conclusions
        .split(/\n{2,}/)
        .filter(text => text.trim() !== '')
        .map(text => ({ text })),
    },
    tabled(
      audit.sections.findings,
      audit.noFinding,
      audit.findingsIntro,
      [labels.grade, labels.what, labels.criterion, labels.team, labels.due, labels.finding],
      content.findings.map(({ grade, says, item, owner, due, findingId, repeatsId }) => [
        repeatsId === null ? words.grades[grade] : `${words.grades[grade]} (${audit.repeats(repeatsId)})`,
        says,
        item === null ? '–' : criterionInWords(item, words),
        owner,
        dayInWords(due, words),
        findingId,
      ]),
    ),
    {
      title: audit.sections.criteria,
      clauses: [
        { text: audit.criteriaIntro, below: [list(content.criteria.map(each => criterionInWords(each, words)))] },
      ],
    },
    {
      title: audit.sections.people,
      clauses: [
        {
          text: audit.peopleIntro,
          below: [
            table(
              [labels.auditor, labels.team],
              content.auditors.map(({ subject, team }) => [subject, team]),
            ),
            labelled([
              [labels.owner, content.owner],
              [labels.teams, content.teams.join(', ')],
            ]),
          ],
        },
      ],
    },
    tabled(
      audit.sections.samples,
      audit.noSample,
      audit.samplesIntro,
      [labels.sample, labels.size, labels.drawn, labels.seed],
      content.samples.map(({ what, of, drawn, seed }) => [
        what,
        audit.drawnOf(drawn.length, of),
        drawn.join(', '),
        seed,
      ]),
    ),
    tabled(
      audit.sections.interviews,
      audit.noInterview,
      audit.interviewsIntro,
      [labels.who, labels.when],
      content.interviews.map(({ who, heldAt }) => [who, at(heldAt)]),
    ),
    {
      title: audit.sections.evidence,
      clauses:
        content.evidence.length === 0
          ? [{ text: audit.noEvidence }]
          : [
              {
                text: audit.evidenceIntro,
                below: [
                  table(
                    [labels.what, labels.from, labels.when],
                    content.evidence.map(({ what, obtainedFrom, obtainedAt }) => [what, obtainedFrom, at(obtainedAt)]),
                  ),
                  list(content.evidence.map(({ what, sha256 }) => words.hashOf(what, sha256))),
                ],
              },
            ],
    },
  ];
}
