import { type ErasedTexts, eachWord, erased, wholly, words, wordsIn } from '@surety/platform/erased-texts';
import { Audit } from './audit.ts';
import { Complaint } from './complaint.ts';
import { Finding } from './finding.ts';
import { ImprovementMeasure } from './improvement-measure.ts';
import { Plan } from './plan.ts';
import { Review } from './review.ts';

/** What people wrote in reviews, audits and what followed, and who they were: erased when the contract's years are over. Figures, instants, decisions and hashes stay. */
export const ERASED_TEXTS: readonly ErasedTexts[] = [
  erased(Plan, { owner: words, pauseReason: words }),
  erased(Review, {
    requestedBy: words,
    requestReason: words,
    evidence: wholly,
    draft: wordsIn('text'),
    conclusions: words,
    checks: wordsIn('note'),
    completedBy: words,
    returnReason: words,
    content: wholly,
    approvedBy: words,
    answerReasons: words,
    answeredBy: words,
    supplementRefusal: words,
  }),
  erased(Complaint, { says: words, recordedBy: words, answer: words, answeredBy: words }),
  erased(Finding, {
    says: words,
    owner: words,
    rootCause: words,
    plan: words,
    plannedBy: words,
    extensionReason: words,
    extensionAskedBy: words,
    extensionRefusal: words,
    report: words,
    reportedBy: words,
    refusalReason: words,
    verifiedBy: words,
    content: wholly,
  }),
  erased(ImprovementMeasure, {
    what: words,
    details: words,
    owner: words,
    benefit: words,
    proposedBy: words,
    agreedBy: words,
    report: words,
    dropReason: words,
  }),
  erased(Audit, {
    scope: words,
    criteria: eachWord,
    owner: words,
    teams: eachWord,
    auditors: wordsIn('subject', 'team'),
    orderedBy: words,
    samples: wordsIn('what', 'drawnBy'),
    interviews: wordsIn('who', 'notes', 'notedBy'),
    evidence: wordsIn('what', 'obtainedFrom', 'text', 'keptAt', 'by', 'holder'),
    conclusions: words,
    reportedBy: words,
    extensionReason: words,
    cancelReason: words,
    cancelledBy: words,
    content: wholly,
  }),
];

/** Columns of texts that are kept, and why. */
export const KEPT_TEXTS: Readonly<Record<string, string>> = {
  'Review.proposedTargets': 'figures',
  'Audit.files': 'hashes of the reports, whose content is erased',
  'Finding.files': 'hashes of the reports, whose content is erased',
  'Review.files': 'hashes of the reports, whose content is erased',
  'Plan.nextPeriod': 'a period',
  'Finding.item': 'which item of the checklist',
  'Finding.due': 'a day',
  'Finding.extendTo': 'a day',
  'Finding.effectFigures': 'figures',
  'Finding.effectBefore': 'figures',
  'ImprovementMeasure.due': 'a day',
  'ImprovementMeasure.costCurrency': 'a currency',
  'ImprovementMeasure.figuresBefore': 'figures',
  'ImprovementMeasure.figuresAfter': 'figures',
  'ReviewedContract.*': 'its title and reference, by which it is found, its time zone and open days',
  'ContractParties.*': 'ids of companies',
  'TrailEntry.*': 'erased by `eraseTrail`',
  'TrailChain.*': 'hashes',
  'TrailRow.*': 'erased by `eraseCopied`, once it is copied',
  'OutboxMessage.*': 'ids and instants, never words of people',
  'IdempotencyKey.*': 'forgotten after 30 days',
};
