import type { Startable } from '@surety/platform/start-options';
import { type ComplaintInput, workflowId } from '@surety/workflow-contract';
import type { Complaint } from '../persistence/complaint.ts';

export const complaintLifecycleId = ({ tenant, id }: Pick<Complaint, 'tenant' | 'id'>): string =>
  workflowId.complaint(tenant, id);

/** The complaint's lifecycle, entered where its record stands. */
export function complaintLifecycle(complaint: Complaint): Startable {
  const { id: complaintId, tenant, contractId, answeredAt } = complaint;
  const phase = answeredAt === null ? 'AWAITING_ANSWER' : 'ANSWERED';
  const start: ComplaintInput = { tenant, complaintId, contractId, phase };
  const keywords = { Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'audits' };
  return {
    workflow: 'complaint',
    workflowId: complaintLifecycleId(complaint),
    start,
    summary: `Complaint: ${complaintId} of ${contractId}`,
    searchAttributes: Object.entries(keywords).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value })),
  };
}
