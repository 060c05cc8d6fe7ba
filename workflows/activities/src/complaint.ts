import type { ComplaintActivities } from '@surety/workflow-contract';
import { missing } from './missing.ts';
import { requestNotification } from './notification.ts';
import { ComplaintToTell } from './operations/audits.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const complaintActivities = (subgraphs: Subgraphs): ComplaintActivities => ({
  async requestComplaintNotification({ tenant, complaintId, ...told }) {
    const { complaintToTell } = await subgraphs.ask('audits', tenant, ComplaintToTell, { complaintId });
    const { contract, criterion, says, madeAt, answer } = complaintToTell ?? missing(complaintId);
    const complaint = { complaintId, contractId: contract.id, criterion, says, madeAt, answer: answer ?? null };
    return requestNotification(subgraphs)({ tenant, ...told, complaint });
  },
});
