import { writtenReportOf } from '../doors/report-url.ts';
import type { AuditResolvers } from '../generated/types.ts';
import { auditLifecycleId } from '../lifecycles/audit-lifecycle.ts';
import { auditActions, auditDue, auditTurn } from '../rules/audit-course.ts';

export const Audit: AuditResolvers = {
  plan: ({ planId }, _args, { loaders }) => (planId === null ? null : loaders.plan.load(planId)),
  contract: ({ contractId }) => ({ id: contractId }),
  criteria: ({ criteria }) => [...criteria],
  teams: ({ teams }) => [...teams],
  auditors: ({ auditors }) => [...auditors],
  samples: ({ samples }) =>
    samples.map(({ population, drawn, drawnAt, ...sample }) => ({
      ...sample,
      population: [...population],
      drawn: [...drawn],
      drawnAt: new Date(drawnAt),
    })),
  interviews: ({ interviews }) =>
    interviews.map(({ heldAt, ...interview }) => ({ ...interview, heldAt: new Date(heldAt) })),
  evidence: ({ evidence }) =>
    evidence.map(({ obtainedAt, custody, ...piece }) => ({
      ...piece,
      obtainedAt: new Date(obtainedAt),
      custody: custody.map(({ at, ...link }) => ({ ...link, at: new Date(at) })),
    })),
  findings: async ({ id }, _args, { loaders }) => [...(await loaders.findingsOfAudit.load(id))],
  whoseTurn: ({ phase }) => auditTurn(phase),
  nextDeadline: auditDue,
  overdue: async (audit, _args, { now }) => (auditDue(audit)?.getTime() ?? Number.POSITIVE_INFINITY) < (await now()),
  workflowId: auditLifecycleId,
  writtenReport: writtenReportOf,
  allowedActions: (audit, _args, { identity }) => auditActions(audit, identity),
};
