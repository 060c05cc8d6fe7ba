import type { Result } from '@surety/domain';
import type { BlobStore } from '@surety/platform/blobs/blob-store';
import type { Tx } from '@surety/platform/decide';
import type { ApproveReviewInput } from '../generated/types.ts';
import type { Review } from '../persistence/review.ts';
import { storeReport } from '../report/written-report.ts';
import { sealedContent } from '../rules/report-content.ts';
import { agreeToMeasuresOf } from './agree-measure.ts';
import { openMove, type Receipt } from './move-review.ts';
import { openFindings } from './open-findings.ts';
import { reportSource } from './report-source.ts';

/**
 * Approves a completed report: what it says is sealed and written as it will be given out, its customer is told of it and may answer; its
 * findings stand, and their remediation begins; the improvements that it names are agreed (H5.4, H6.2, H6.3, H6.4).
 */
export async function approveReview(
  tx: Tx,
  input: ApproveReviewInput,
  blobs: Pick<BlobStore, 'put'>,
): Promise<Result<Receipt>> {
  const move = await openMove(tx, input, 'APPROVE');
  if (!move.ok) return move;
  const { review, make } = move.value;
  review.approvedBy = tx.identity.subject;
  review.approvedAt = new Date(tx.now);
  const sha256 = await write(tx, review, blobs);
  const findings = await openFindings(tx, { reviewId: review.id, auditId: null });
  return make({ details: { findings, measures: await agreeToMeasuresOf(tx, review.id), sha256 } });
}

/** @returns SHA-256 of the content */
async function write({ em }: Tx, review: Review, blobs: Pick<BlobStore, 'put'>): Promise<string> {
  const source = await reportSource(em, review);
  if (!source) throw new Error(`${review.id} was completed without evidence.`);
  const { text, sha256 } = sealedContent(source.content);
  review.content = text;
  review.contentSha256 = sha256;
  review.files = await storeReport(source, blobs);
  return sha256;
}
