import type { AuditActivities } from '@surety/workflow-contract';
import { missing } from './missing.ts';
import { requestNotification } from './notification.ts';
import { AuditToTell } from './operations/audits.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const auditActivities = (subgraphs: Subgraphs): AuditActivities => ({
  async requestAuditNotification({ tenant, auditId, ...told }) {
    const { audit } = await subgraphs.ask('audits', tenant, AuditToTell, { auditId });
    const { contract, auditors, orderedBy, nextDeadline: due, findings, ...said } = audit ?? missing(auditId);
    return requestNotification(subgraphs)({
      tenant,
      ...told,
      audit: {
        ...said,
        auditId,
        contractId: contract.id,
        due,
        people: [...auditors.map(({ subject }) => subject), orderedBy],
        findings: [...findings],
      },
    });
  },
});
