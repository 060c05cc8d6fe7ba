import { list, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import type { BreachEvidence } from '../rules/evidence.ts';
import { type Report, timeZoneOf } from './report.ts';
import { worded } from './wording.ts';

const atIn =
  (report: Report) =>
  (instant: string): string =>
    instantInZone(new Date(instant), timeZoneOf(report), report.words);

export function breachesSection(report: Report): Section {
  const { words } = report;
  const { breaches } = report.evidence;
  const { labels } = words;
  const row = (breach: BreachEvidence): readonly string[] => [
    breach.breachId,
    breach.serviceName,
    breach.period,
    breach.standing === 'WITHDRAWN' ? words.withdrawn : worded(words.breachPhases, breach.phase),
    breach.toldAt === null ? words.notTold : words.toldAt(atIn(report)(breach.toldAt), breach.toldLate),
  ];
  const late = breaches.filter(({ toldLate }) => toldLate).length;
  return {
    title: words.sections.breaches,
    clauses:
      breaches.length === 0
        ? [{ text: words.noBreach }]
        : [
            {
              text: words.breaches(breaches.length, late),
              below: [
                table([labels.breach, labels.service, labels.period, labels.standing, labels.told], breaches.map(row)),
              ],
            },
          ],
  };
}

export function changesSection({ evidence: { changes }, words }: Report): Section {
  const { labels } = words;
  const rows = changes.map(({ changeId, serviceName, phase }) => [
    changeId,
    serviceName,
    worded(words.changePhases, phase),
  ]);
  return {
    title: words.sections.changes,
    clauses:
      rows.length === 0
        ? [{ text: words.noChange }]
        : [
            {
              text: words.changes(rows.length),
              below: [table([labels.change, labels.service, labels.standing], rows)],
            },
          ],
  };
}

export function complaintsSection(report: Report): Section {
  const { words } = report;
  const { complaints } = report.evidence;
  const { labels } = words;
  const at = atIn(report);
  const rows = complaints.map(({ complaintId, criterion, madeAt, answeredAt }) => [
    complaintId,
    worded(words.criteria, criterion),
    at(madeAt),
    answeredAt === null ? words.notAnswered : at(answeredAt),
  ]);
  const open = complaints.filter(({ answeredAt }) => answeredAt === null).length;
  return {
    title: words.sections.complaints,
    clauses:
      rows.length === 0
        ? [{ text: words.noComplaint }]
        : [
            {
              text: words.complaints(rows.length, open),
              below: [table([labels.complaint, labels.about, labels.made, labels.answered], rows)],
            },
          ],
  };
}

export function checksSection({ content: { checks }, words }: Report): Section {
  const { labels } = words;
  const says = (item: string, inTemplate: string): string => words.checkSays?.[item] ?? inTemplate;
  const rows = checks.map(({ item, says: inTemplate, clause, result, note }) => [
    words.clause(says(item, inTemplate), clause),
    worded(words.results, result),
    note ?? '',
  ]);
  return {
    title: words.sections.checks,
    clauses:
      rows.length === 0
        ? [{ text: words.noChecks }]
        : [{ text: words.checksIntro, below: [table([labels.check, labels.result, labels.note], rows)] }],
  };
}

/** What its author concludes, in paragraphs as they were written. */
export function conclusionsSection({ content: { conclusions }, words }: Report): Section {
  const paragraphs = (conclusions ?? words.noConclusions).split(/\n{2,}/).filter(text => text.trim() !== '');
  return { title: words.sections.conclusions, clauses: paragraphs.map(text => ({ text })) };
}

export function measuresSection({ content: { measures }, words }: Report): Section {
  const { labels } = words;
  const rows = measures.map(({ field, what, owner, due }) => [
    what,
    worded(words.fields, field),
    owner,
    dayInWords(due, words),
  ]);
  return {
    title: words.sections.measures,
    clauses:
      rows.length === 0
        ? [{ text: words.noMeasures }]
        : [
            {
              text: words.measuresIntro,
              below: [table([labels.what, labels.field, labels.owner, labels.due], rows)],
            },
          ],
  };
}

export function findingsSection({ content: { findings }, words }: Report): Section {
  const { labels } = words;
  const rows = findings.map(({ grade, says, owner, due }) => [
    words.grades[grade],
    says,
    owner,
    dayInWords(due, words),
  ]);
  return {
    title: words.sections.findings,
    clauses:
      rows.length === 0
        ? [{ text: words.noFindings }]
        : [
            {
              text: words.findingsIntro,
              below: [table([labels.grade, labels.what, labels.owner, labels.due], rows)],
            },
          ],
  };
}

/** How a reader finds out by itself that nothing was changed. */
export function proofSection({ content, sha256, words }: Report): Section {
  const [first, ...further] = words.proof.map(said => said(content.reviewId));
  return {
    title: words.sections.proof,
    clauses: [
      { text: first ?? '', below: [list(words.proofHashes(sha256, content.evidenceSha256))] },
      ...further.map(text => ({ text })),
    ],
  };
}
