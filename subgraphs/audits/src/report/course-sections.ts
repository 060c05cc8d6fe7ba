import { list, type Section, table } from '@surety/platform/document/nodes';
import { dayInWords, instantInZone } from '@surety/platform/document/values';
import { type Report, timeZoneOf } from './report.ts';
import { cutOff, promiseInWords, valueInWords, worded } from './wording.ts';

const atIn =
  (report: Report) =>
  (instant: string): string =>
    instantInZone(new Date(instant), timeZoneOf(report), report.words);

/** A section with a table of its rows, or a sentence where there are none. */
const tabled = (
  title: string,
  { none, intro }: { readonly none: string; readonly intro: string },
  head: readonly string[],
  rows: readonly (readonly string[])[],
): Section => ({
  title,
  clauses: rows.length === 0 ? [{ text: none }] : [{ text: intro, below: [table(head, rows)] }],
});

export function breachesSection(report: Report): Section {
  const { words } = report;
  const { breaches } = report.evidence;
  const { labels } = words;
  const at = atIn(report);
  const rows = breaches.map(({ breachId, serviceName, period, standing, phase, toldAt, toldLate }) => [
    breachId,
    serviceName,
    period,
    standing === 'WITHDRAWN' ? words.withdrawn : worded(words.breachPhases, phase),
    toldAt === null ? words.notTold : words.toldAt(at(toldAt), toldLate),
  ]);
  const late = breaches.filter(({ toldLate }) => toldLate).length;
  return tabled(
    words.sections.breaches,
    { none: words.noBreach, intro: words.breaches(rows.length, late) },
    [labels.breach, labels.service, labels.period, labels.standing, labels.told],
    rows,
  );
}

export function changesSection({ evidence: { changes }, words }: Report): Section {
  const { labels } = words;
  const rows = changes.map(({ changeId, serviceName, phase }) => [
    changeId,
    serviceName,
    worded(words.changePhases, phase),
  ]);
  return tabled(
    words.sections.changes,
    { none: words.noChange, intro: words.changes(rows.length) },
    [labels.change, labels.service, labels.standing],
    rows,
  );
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
  return tabled(
    words.sections.complaints,
    { none: words.noComplaint, intro: words.complaints(rows.length, open) },
    [labels.complaint, labels.about, labels.made, labels.answered],
    rows,
  );
}

/** What people of the customer answered when they were asked how satisfied they are. */
export function satisfactionSection({ evidence: { surveys }, words }: Report): Section {
  const { labels } = words;
  const rows = surveys.map(({ scale, period, limit, unit, value, answered, invited, minimumAnswers, outcome }) => [
    worded(words.scales, scale),
    period,
    limit === null ? '–' : promiseInWords({ operator: 'GTE', limit, unit }, words),
    value === null ? '–' : valueInWords(cutOff(value, 2), unit, words),
    words.answeredOf(answered, invited, minimumAnswers),
    worded(words.surveyOutcomes, outcome),
  ]);
  return tabled(
    words.sections.satisfaction,
    { none: words.noSurvey, intro: words.surveysIntro },
    [labels.indicator, labels.period, labels.promise, labels.measured, labels.answered, labels.outcome],
    rows,
  );
}

export function checksSection({ content: { checks }, words }: Report): Section {
  const { labels } = words;
  const says = (item: string, inTemplate: string): string => words.checkSays?.[item] ?? inTemplate;
  const rows = checks.map(({ item, says: inTemplate, clause, result, note }) => [
    words.clause(says(item, inTemplate), clause),
    worded(words.results, result),
    note ?? '',
  ]);
  return tabled(
    words.sections.checks,
    { none: words.noChecks, intro: words.checksIntro },
    [labels.check, labels.result, labels.note],
    rows,
  );
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
  return tabled(
    words.sections.measures,
    { none: words.noMeasures, intro: words.measuresIntro },
    [labels.what, labels.field, labels.owner, labels.due],
    rows,
  );
}

/** Limits that are to be promised instead of what was reviewed. */
export function proposedTargetsSection({ content: { targets }, words }: Report): Section {
  const { labels } = words;
  const rows = (targets?.limits ?? []).map(({ serviceName, indicator, operator, unit, from, to, reason }) => [
    words.promiseOf(serviceName, worded(words.indicators, indicator)),
    promiseInWords({ operator, limit: from, unit }, words),
    promiseInWords({ operator, limit: to, unit }, words),
    reason,
  ]);
  return tabled(
    words.sections.proposedTargets,
    {
      none: words.noProposedTargets,
      intro: words.proposedTargetsIntro(targets === null ? '' : dayInWords(targets.effectiveFrom, words)),
    },
    [labels.indicator, labels.promise, labels.proposed, labels.why],
    rows,
  );
}

export function findingsSection({ content: { findings }, words }: Report): Section {
  const { labels } = words;
  const rows = findings.map(({ grade, says, owner, due }) => [
    words.grades[grade],
    says,
    owner,
    dayInWords(due, words),
  ]);
  return tabled(
    words.sections.findings,
    { none: words.noFindings, intro: words.findingsIntro },
    [labels.grade, labels.what, labels.owner, labels.due],
    rows,
  );
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
