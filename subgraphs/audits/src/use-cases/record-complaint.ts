import { checkText, ok, type Result, refuse, wrong } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { RecordComplaintInput } from '../generated/types.ts';
import { complaintLifecycle } from '../lifecycles/complaint-lifecycle.ts';
import { Complaint } from '../persistence/complaint.ts';
import { ContractParties } from '../persistence/contract-parties.ts';

/** Puts on record what a customer complains of: the reviews of the period in which it was made take it as evidence (H6.1). */
export async function recordComplaint(tx: Tx, input: RecordComplaintInput): Promise<Result<{ complaintId: string }>> {
  const { em, now, newId, identity } = tx;
  const { contractId, criterion, says } = input;
  const worded = checkText('The complaint', says, ['input', 'says']);
  if (!worded.ok) return worded;
  const madeAt = input.madeAt ?? new Date(now);
  if (madeAt.getTime() > now)
    return wrong(`"madeAt" ${madeAt.toISOString()}`, 'name an instant that has come.', ['input', 'madeAt']);
  const parties = await em.findOne(ContractParties, { contractId });
  if (!parties) return refuse('NOT_FOUND', { what: 'contract', id: contractId }, ['input', 'contractId']);
  const { tenant, customerId } = parties;
  const id = newId('cpl');
  const complaint = em.create(Complaint, {
    id,
    tenant,
    contractId,
    customerId,
    criterion,
    says,
    madeAt,
    recordedBy: identity.subject,
    recordedAt: new Date(now),
    answer: null,
    answeredBy: null,
    answeredAt: null,
    version: 1,
  });
  await tx.outbox.send({ ...complaintLifecycle(complaint), signal: 'recorded' });
  tx.trail({ subjectKind: 'complaint', subjectId: id, contractId, details: { criterion, madeAt } });
  return ok({ complaintId: id });
}
