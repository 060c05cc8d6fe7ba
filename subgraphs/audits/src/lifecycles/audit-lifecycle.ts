import { remindersMs } from '@surety/domain';
import type { Startable } from '@surety/platform/start-options';
import { type AuditStanding, workflowId } from '@surety/workflow-contract';
import type { Audit } from '../persistence/audit.ts';
import { auditDue, auditTurn } from '../rules/audit-course.ts';

/** Where an audit stands, as its lifecycle is told. @param openFindings so many of its findings are not verified as solved yet */
export function auditStanding(audit: Audit, openFindings: number): AuditStanding {
  const { phase, step, stepBeganAt } = audit;
  const due = auditDue(audit);
  const reminders = due === null ? [] : remindersMs(stepBeganAt.getTime(), due.getTime());
  return {
    phase,
    step,
    due: due?.toISOString() ?? null,
    reminders: reminders.map(ms => new Date(ms).toISOString()),
    openFindings,
  };
}

export const auditLifecycleId = ({ tenant, id }: Pick<Audit, 'tenant' | 'id'>): string => workflowId.audit(tenant, id);

/** The audit's lifecycle, entered where its record stands: at its begin for one that was just ordered. */
export function auditLifecycle(audit: Audit, openFindings: number): Startable {
  const { id: auditId, tenant, contractId, kind, phase } = audit;
  const due = auditDue(audit);
  const keywords = { Tenant: tenant, ContractId: contractId, Phase: phase, Owner: auditTurn(phase) };
  return {
    workflow: 'audit',
    workflowId: auditLifecycleId(audit),
    start: { tenant, auditId, contractId, kind, ...auditStanding(audit, openFindings) },
    summary: `Audit: ${kind.toLowerCase()}, ${auditId} of ${contractId}`,
    searchAttributes: [
      ...Object.entries(keywords).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value })),
      ...(due === null ? [] : [{ name: 'NextDeadline', type: 'DATETIME' as const, value: due.toISOString() }]),
    ],
  };
}
