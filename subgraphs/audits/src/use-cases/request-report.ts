import { checkText, localDateOf, ok, type Period, periodByLabel, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RequestReportInput } from '../generated/types.ts';
import { Review } from '../persistence/review.ts';
import { lockReviewedContract, type ReviewedContract } from '../persistence/reviewed-contract.ts';
import { addReview } from './add-review.ts';
import type { Receipt } from './move-review.ts';

const DAY_MS = 86_400_000;

/** The customer asks for a report out of turn: a review that no plan brought (H7.2). */
export async function requestReport(tx: Tx, input: RequestReportInput): Promise<Result<Receipt>> {
  const { contractId, reason, by } = input;
  const worded = checkText('The reason', reason, ['input', 'reason']);
  if (!worded.ok) return worded;
  const contract = await lockReviewedContract(tx.em, contractId);
  if (!contract) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  if (by.getTime() < tx.now + DAY_MS)
    return wrong(`"by" ${by.toISOString()}`, 'leave the provider at least a day.', ['input', 'by']);
  const period = periodOf(input, contract, tx.now);
  if (!period.ok) return period;
  const { label } = period.value;
  const open = { contractId, kind: 'REQUESTED_REPORT', period: label, phase: { $ne: 'PUBLISHED' } } as const;
  if ((await tx.em.count(Review, open)) > 0)
    return refuse('REPORT_ASKED_ALREADY', { period: label }, ['input', 'period']);
  const origin = { requestedBy: tx.identity.subject, reason, neededBy: by };
  const review = await addReview(tx, contract, period.value, origin);
  return ok({ reviewId: review.id });
}

function periodOf({ period: label }: RequestReportInput, contract: ReviewedContract, nowMs: number): Result<Period> {
  const { timeZone, termStart, termEnd } = contract;
  const path = ['input', 'period'];
  const found = periodByLabel(label, { timeZone, termFirstDay: localDateOf(termStart.getTime(), timeZone) });
  if (!found.ok || !['MONTH', 'QUARTER', 'YEAR'].includes(found.value.unit))
    return wrong(`The period "${label}"`, 'write a month as 2026-02, a quarter as 2026-Q1, a year as 2026.', path);
  const { startMs, endMs } = found.value;
  if (startMs > nowMs || startMs >= termEnd.getTime() || endMs <= termStart.getTime())
    return wrong(`The period "${label}"`, 'name one that has begun and shares time with the term.', path);
  return found;
}
