import { checkText, checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { AnswerComplaintInput } from '../generated/types.ts';
import { complaintLifecycle } from '../lifecycles/complaint-lifecycle.ts';
import { lockComplaint } from '../persistence/complaint.ts';
import { ANSWER_REMEDY, isAnswerable } from '../rules/complaint-course.ts';

/** The provider answers a complaint, once (H6.1). */
export async function answerComplaint(
  tx: Tx,
  { complaintId, expectedVersion, answer }: AnswerComplaintInput,
): Promise<Result<{ complaintId: string }>> {
  const worded = checkText('The answer', answer, ['input', 'answer']);
  if (!worded.ok) return worded;
  const complaint = await lockComplaint(tx.em, complaintId);
  if (!complaint) return refuse('NOT_FOUND', { what: 'complaint', id: complaintId }, ['input', 'complaintId']);
  const current = checkVersion(complaint, expectedVersion);
  if (!current.ok) return current;
  if (!isAnswerable(complaint)) return refuse('WRONG_PHASE', { phase: 'ANSWERED', remedy: ANSWER_REMEDY });
  complaint.answer = answer;
  complaint.answeredBy = tx.identity.subject;
  complaint.answeredAt = new Date(tx.now);
  complaint.version += 1;
  await tx.outbox.send({ ...complaintLifecycle(complaint), signal: 'answered' });
  const { contractId, criterion } = complaint;
  tx.trail({ subjectKind: 'complaint', subjectId: complaintId, contractId, details: { criterion } });
  return ok({ complaintId });
}
