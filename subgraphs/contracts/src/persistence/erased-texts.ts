import { type ErasedTexts, eachWord, erased, wholly, words, wordsIn } from '@surety/platform/erased-texts';
import { Breach, BreachLeg } from './breach.ts';
import { BreachReport } from './breach-report.ts';
import { Change, ChangeSeat } from './change.ts';
import { ClauseComment } from './clause-comment.ts';
import { Compensation, CompensationEvent } from './compensation.ts';
import { ContractVersion } from './contract-version.ts';
import { Damages } from './damages.ts';
import { Document } from './document.ts';
import { Escalation } from './escalation.ts';
import { Notification } from './notification.ts';
import { PeriodReopening } from './period-reopening.ts';
import { Rectification, RectificationReport } from './rectification.ts';
import { Renewal } from './renewal.ts';
import { Settlement } from './settlement.ts';
import { Suspension } from './suspension.ts';
import { HandoverItem, Termination } from './termination.ts';

const ofBreach = (contractId: string) => ({ breachId: { contractId } });

/** What people wrote in the records of a contract, and who they were: erased when its years are over. Figures, instants, decisions and hashes stay. */
export const ERASED_TEXTS: readonly ErasedTexts[] = [
  erased(ContractVersion, { reason: words, answer: words }),
  erased(ClauseComment, { text: words }),
  erased(Suspension, { reason: words, answer: words }),
  erased(PeriodReopening, { reason: words, reopenedBy: words }),
  erased(Renewal, { reason: words }),
  erased(Breach, {
    extensionReason: words,
    analysisCause: words,
    analysisImprovement: words,
    analysedBy: words,
    contributingFactors: eachWord,
    attributionAnswerReason: words,
    attributionAnsweredBy: words,
  }),
  erased(BreachLeg, { reason: words }, ofBreach),
  erased(
    BreachReport,
    { reportedBy: words, what: words, contestReason: words, upholdReason: words, withdrawReason: words },
    ofBreach,
  ),
  erased(Rectification, { measures: wordsIn('what', 'owner'), plannedBy: words, content: wholly }, ofBreach),
  erased(RectificationReport, { report: words, reportedBy: words, reason: words, answeredBy: words }, ofBreach),
  erased(Settlement, { content: words, canonical: wholly, proposedBy: words, acceptedBy: words, reason: words }),
  erased(Escalation, {
    mediator: words,
    outcomeText: words,
    outcomeBy: words,
    outcomeConfirmedBy: words,
    endedBy: words,
    endedBecause: words,
  }),
  erased(Compensation, {
    claimedBy: words,
    firstApprovedBy: words,
    approvedBy: words,
    refusalReason: words,
    facts: wordsIn('reason'),
  }),
  erased(CompensationEvent, { by: words }, contractId => ({ compensationId: { contractId } })),
  erased(Damages, { reason: words, claimedBy: words, firstAcceptedBy: words, answer: words, answeredBy: words }),
  erased(Change, {
    title: words,
    reason: words,
    content: words,
    effect: words,
    requestedBy: words,
    assessedRisk: words,
    assessedImpact: words,
    assessedFeasibility: words,
    assessedBy: words,
    emergencyBy: words,
    emergencyReason: words,
    resultText: words,
    closingRecord: words,
  }),
  erased(ChangeSeat, { subject: words, reason: words }, contractId => ({ changeId: { contractId } })),
  erased(Termination, {
    reason: words,
    evidence: words,
    answer: words,
    impact: wordsIn('what', 'forWhom', 'remarks', 'by'),
  }),
  erased(HandoverItem, { owner: words, handedOver: words, answer: words }, contractId => ({
    terminationId: { contractId },
  })),
  erased(Notification, { review: wholly, finding: wholly, audit: wholly, survey: wholly, complaint: wholly }),
  erased(Document, { name: words, uploadedBySubject: words }),
];

/** Columns of texts that are kept, and why. */
export const KEPT_TEXTS: Readonly<Record<string, string>> = {
  'Party.*': 'companies, which go on; their people are erased by `eraseContactsOf`',
  'Contact.*':
    'erased by `eraseContactsOf`, once its party has no other contract that is kept; what is left is settings',
  'Service.*': 'what is provided, to others too',
  'IndexValue.*': 'published figures, and why one was corrected: nothing of a contract',
  'CatalogueVersion.*': 'the rules of the house: nothing of a contract',
  'Contract.*': 'its title, days and references are how it is found, and name nobody',
  'ContractVersion.content': 'the agreement itself, whose hash both sides signed',
  'ContractVersion.canonical': 'the agreement itself, whose hash both sides signed',
  'ContractVersion.assessedPeriods': 'figures',
  'ContractVersion.indexation': 'how the fee was worked out, by rule',
  'Target.*': 'figures that were promised',
  'ClauseComment.clause': 'which clause of the agreement',
  'Renewal.termEnd': 'a day',
  'Renewal.performance': 'how often what was promised was kept',
  'Breach.externalId': 'an id of another system',
  'BreachSubject.legs': 'figures',
  'BreachLeg.limit': 'a figure',
  'BreachLeg.outcome': 'how it came out, by rule',
  'BreachLeg.value': 'a figure',
  'Rectification.files': 'hashes of the report, whose content is erased',
  'Settlement.terms': 'what is promised from then on: figures',
  'Settlement.effectiveFrom': 'a day',
  'Compensation.percent': 'a figure',
  'Compensation.percents': 'figures',
  'Compensation.figures': 'figures, by which the credit can be worked out again',
  'Compensation.steps': 'how the amount was worked out, by rule',
  'CompensationEvent.figures': 'figures, by which the credit can be worked out again',
  'CompensationEvent.steps': 'how the amount was worked out, by rule',
  'Damages.documentIds': 'ids',
  'LedgerTransaction.by': 'the subject of a token: the database lets nobody change the ledger',
  'LedgerTransaction.reference': 'of a payment, by which the books are found',
  'Termination.breachIds': 'ids',
  'Termination.documentIds': 'ids',
  'Termination.endsOn': 'a day',
  'HandoverItem.dueOn': 'a day',
  'HandoverItem.documentIds': 'ids',
  'Document.mediaType': 'what kind of file it was',
  'Digest.mail': 'emptied when it is told, or given up',
  'DeadLetter.lastFailure': 'why a message did not get through, without anybody’s address',
  'Acceptance.messageId': 'made of ids',
  'Webhook.*': 'an address of a system; the secrets are destroyed when it is revoked',
  'TrailRow.*': 'erased by `eraseCopied`, once audits has it',
  'OutboxMessage.*': 'ids and instants, never words of people',
  'IdempotencyKey.*': 'forgotten after 30 days',
};
