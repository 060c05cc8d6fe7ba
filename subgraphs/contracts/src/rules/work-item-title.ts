import type { WorkItem } from '../persistence/progress.ts';

/** What a work item is about, for people. `what` names it, e.g. `missed availability`, `changed content`. */
export type WorkItemAbout = {
  readonly contractTitle: string;
  readonly breach: { readonly serviceName: string; readonly period: string; readonly what: string } | null;
  readonly change: { readonly title: string; readonly serviceName: string } | null;
  /** Label of the period that a review looks at; null where it is about none. */
  readonly reviewedPeriod?: string | null;
};

/** @returns e.g. `Find the cause of the missed availability of Datalab in 2026-02` */
export function workItemTitle(
  kind: WorkItem['kind'],
  { contractTitle, breach, change, reviewedPeriod }: WorkItemAbout,
): string {
  const where = breach ? `${breach.serviceName} in ${breach.period}` : contractTitle;
  const what = change ? `the change "${change.title}" of ${change.serviceName}` : contractTitle;
  switch (kind) {
    case 'OFFER':
      return `Offer the contract ${contractTitle} to the customer, or go on drawing it up`;
    case 'ANSWER_OFFER':
      return `Answer the offer for the contract ${contractTitle}`;
    case 'SIGN':
      return `Sign the contract ${contractTitle}`;
    case 'ANSWER_SUSPENSION':
      return `Agree to suspend the contract ${contractTitle}, or refuse`;
    case 'PROPOSE_RENEWAL':
      return `Propose another term of the contract ${contractTitle}: the present one ends soon`;
    case 'HOLD_OR_TELL':
      return `See that the customer is told of the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'CONFIRM_REPORT':
      return `Confirm or contest the reported ${breach?.what ?? 'breach'} of ${where}`;
    case 'ANSWER_CONTEST':
      return `Uphold or take back your report of the ${breach?.what ?? 'breach'} of ${where}: the provider contests it`;
    case 'ANALYSE_CAUSE':
      return `Find the cause of the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'ANSWER_ATTRIBUTION':
      return `Say whether you agree that the provider is not liable for the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'PLAN_RECTIFICATION':
      return `Plan what rectifies the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'ANSWER_SETTLEMENT':
      return `Answer the settlement proposed for the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'RECTIFY':
      return `Carry out and report the rectification of the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'ACCEPT_RECTIFICATION':
      return `Accept or reject the rectification of the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'RESOLVE_ESCALATION':
      return `Resolve the escalated breach of ${where} with the other side's manager`;
    case 'RECORD_MEDIATION':
      return `Record what the mediation of the breach of ${where} came to`;
    case 'CONFIRM_MEDIATION':
      return `Confirm or dispute what the mediation of the breach of ${where} came to`;
    case 'CHOOSE_TERMINATION':
      return `Choose whether to terminate over the breach of ${where}`;
    case 'CLAIM_CREDIT':
      return `Claim the credit for the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'APPROVE_CREDIT':
      return `Approve or refuse the credit for the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'RECOVER_CREDIT':
      return `Get back the credit that was paid for ${where}: it is not due any more`;
    case 'ANSWER_DAMAGES':
      return `Accept or refuse the damages claimed for the ${breach?.what ?? 'missed promise'} of ${where}`;
    case 'ASSESS_CHANGE':
      return `Assess risk, impact and feasibility of ${what}`;
    case 'VOTE_ON_CHANGE':
      return `Vote on ${what}`;
    case 'REVIEW_EMERGENCY_CHANGE':
      return `Review the emergency decision on ${what}`;
    case 'SCHEDULE_CHANGE':
      return `Set a window for ${what}`;
    case 'IMPLEMENT_CHANGE':
      return `Carry out ${what}`;
    case 'VERIFY_CHANGE':
      return `Verify ${what}, or roll it back`;
    case 'DOCUMENT_CHANGE':
      return `Write the closing record of ${what}`;
    case 'ANSWER_TERMINATION':
      return `Agree to end the contract ${contractTitle}, or refuse`;
    case 'CONFIRM_TERMINATION':
      return `Confirm the notice that ends the contract ${contractTitle}`;
    case 'RECORD_IMPACT':
      return `Say what the end of the contract ${contractTitle} affects`;
    case 'HAND_OVER':
      return `Hand over what is left of the contract ${contractTitle}`;
    case 'ACCEPT_HANDOVER':
      return `Accept or reject what was handed over of the contract ${contractTitle}`;
    case 'SIGN_HANDOVER':
      return `Sign the end of the handover of the contract ${contractTitle}`;
    case 'COMPLETE_REVIEW':
      return `Complete the report on ${reviewedPeriod ?? 'a period'} of the contract ${contractTitle}`;
    case 'APPROVE_REVIEW':
      return `Approve or return the report on ${reviewedPeriod ?? 'a period'} of the contract ${contractTitle}`;
    case 'ANSWER_REVIEW':
      return `Answer the report on ${reviewedPeriod ?? 'a period'} of the contract ${contractTitle}`;
    case 'NAME_AUDITORS':
      return `Name independent auditors for the yearly audit of the contract ${contractTitle}`;
    case 'BEGIN_AUDIT':
      return `Begin the audit of the contract ${contractTitle}`;
    case 'REPORT_AUDIT':
      return `Report the audit of the contract ${contractTitle}`;
    case 'PLAN_REMEDIATION':
      return `State root cause and plan of a finding of the contract ${contractTitle}`;
    case 'REMEDIATE':
      return `Put right a finding of the contract ${contractTitle}, and report that`;
    case 'ANSWER_EXTENSION':
      return `Grant or refuse a later day for a finding of the contract ${contractTitle}`;
    case 'VERIFY_REMEDIATION':
      return `Verify that a finding of the contract ${contractTitle} was put right, or send it back`;
  }
}
