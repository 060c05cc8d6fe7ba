import type { Subgraph } from '../../support/subgraph.ts';
import { orderedAudit } from '../audits/audited.ts';
import { measuresSeen } from '../audits/improved.ts';
import { findingsOf } from '../audits/remedied.ts';
import {
  COMPLETED,
  collect,
  manager,
  onReview,
  openReviews,
  operator,
  planOf,
  planReviews,
  reviewsSeen,
} from '../audits/reviewed.ts';
import type { Records } from './records.ts';

/** The plan of a contract, a review that was begun, a finding and an improvement of one that was approved, and a complaint. */
export async function registerReviews(audits: Subgraph, contractId: string): Promise<Records> {
  await planReviews(audits, contractId);
  const plan = await planOf(audits, contractId);
  await openReviews(audits, contractId);
  const [review, ...others] = await reviewsSeen(audits, manager, contractId);
  const approvedId = others.find(({ kind }) => kind === 'MONTHLY_EVALUATION')?.id ?? '';
  await collect(audits, approvedId);
  const findings = [{ grade: 'MINOR', says: 'No backup was tried.', owner: 'Operations', due: '2099-01-01' }];
  await onReview(audits, operator, 'completeReview', approvedId, { ...COMPLETED, findings });
  await onReview(audits, manager, 'approveReview', approvedId);
  const [finding] = await findingsOf(audits, contractId);
  const [measure] = await measuresSeen(audits, { contractId });
  const audit = await orderedAudit(audits, contractId);
  const { complaint } = await audits.mutate<{ complaint: { id: string } }>(
    manager,
    'recordComplaint',
    { contractId, criterion: 'TIMELINESS', says: 'The export came a day late.' },
    'complaint { id }',
  );
  return {
    planId: plan.id,
    reviewId: review?.id ?? '',
    'Review.id': review?.id ?? '',
    'ReviewToTellInput.workflowId': review?.workflowId ?? '',
    'FindingFilter.reviewId': approvedId,
    measureId: measure?.id ?? '',
    'ImprovementMeasure.id': measure?.id ?? '',
    findingId: finding?.id ?? '',
    'Finding.id': finding?.id ?? '',
    'FindingToTellInput.workflowId': finding?.workflowId ?? '',
    auditId: audit.id,
    'Audit.id': audit.id,
    evidenceId: 'evd_00000000000000000000000001',
    approvedReviewId: approvedId,
    complaintId: complaint.id,
  };
}
