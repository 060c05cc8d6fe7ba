import { ok, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { EvaluationEvidenceInput, RecordEvidenceInput, ResponseEvidenceInput } from '../generated/types.ts';
import { complaintsWithin } from '../persistence/complaint.ts';
import { lockReview } from '../persistence/review.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { draftReport } from '../rules/draft-report.ts';
import { type EvaluationEvidence, type ResponseEvidence, sealed } from '../rules/evidence.ts';
import { measureEffects } from './measure-effects.ts';
import { openMove, type Receipt } from './move-review.ts';

/** Keeps what a review rests on, sealed, and drafts its report from it. Evidence that is there stays as it is (H6.2). */
export async function recordEvidence(tx: Tx, input: RecordEvidenceInput): Promise<Result<Receipt>> {
  const { reviewId } = input;
  const known = await lockReview(tx.em, reviewId);
  if (known && known.phase !== 'COLLECTING') return ok({ reviewId });
  const move = await openMove(tx, { reviewId, expectedVersion: null }, 'COLLECT');
  if (!move.ok) return move;
  const { review, make } = move.value;
  const complaints = await complaintsWithin(tx.em, review.contractId, {
    start: review.periodStart,
    end: review.periodEnd,
  });
  const evidence = {
    contractId: review.contractId,
    period: review.period,
    periodStart: review.periodStart.toISOString(),
    periodEnd: review.periodEnd.toISOString(),
    collectedAt: new Date(tx.now).toISOString(),
    contract: input.contract ?? null,
    evaluations: input.evaluations.map(evaluationOf),
    days: input.days.map(({ value = null, ...day }) => ({ ...day, value })),
    history: input.history.map(evaluationOf),
    breaches: input.breaches.map(({ toldAt, ...breach }) => ({ ...breach, toldAt: toldAt?.toISOString() ?? null })),
    changes: input.changes.map(({ requestedAt, ...change }) => ({ ...change, requestedAt: requestedAt.toISOString() })),
    complaints: complaints.map(({ id, criterion, madeAt, answeredAt }) => ({
      complaintId: id,
      criterion,
      madeAt: madeAt.toISOString(),
      answeredAt: answeredAt?.toISOString() ?? null,
    })),
    surveys: input.surveys.map(({ value = null, limit = null, ...survey }) => ({ ...survey, value, limit })),
    responses: input.responses.map(responseOf),
  };
  const { text, sha256 } = sealed(evidence);
  review.evidence = text;
  review.evidenceSha256 = sha256;
  review.collectedAt = new Date(tx.now);
  review.draft = draftReport(evidence);
  await measureEffects(tx, evidence);
  // A contract that was handed over before titles were is known by its title from now on.
  if (evidence.contract)
    await tx.em.nativeUpdate(
      ReviewedContract,
      { contractId: review.contractId, title: null },
      { title: evidence.contract.title },
    );
  return make({ details: { sha256, evaluations: evidence.evaluations.length } });
}

const responseOf = ({ asOf, ...response }: ResponseEvidenceInput): ResponseEvidence => ({
  ...response,
  asOf: asOf.toISOString(),
  p50Ms: response.p50Ms ?? null,
  p90Ms: response.p90Ms ?? null,
  p95Ms: response.p95Ms ?? null,
  p99Ms: response.p99Ms ?? null,
});

const evaluationOf = ({ asOf, ...evaluation }: EvaluationEvidenceInput): EvaluationEvidence => ({
  ...evaluation,
  value: evaluation.value ?? null,
  asOf: asOf?.toISOString() ?? null,
  upMs: evaluation.upMs ?? null,
  downMs: evaluation.downMs ?? null,
  unknownMs: evaluation.unknownMs ?? null,
  excludedMs: evaluation.excludedMs ?? null,
  allowedMs: evaluation.allowedMs ?? null,
  spentMs: evaluation.spentMs ?? null,
});
