import type { OperatorActivities } from '@surety/workflow-contract';
import { missing } from './missing.ts';
import { AssignFinding, AuditToExtend, ExtendAudit, FindingToAssign } from './operations/audits.ts';
import {
  AnalysisToExtend,
  ExtendAnalysis,
  PauseReminders,
  ResendNotification,
  ResumeReminders,
} from './operations/contracts.ts';
import type { Subgraphs } from './subgraph-client.ts';

export const operatorActivities = (subgraphs: Subgraphs): OperatorActivities => ({
  async resendNotification({ tenant, ...input }) {
    await subgraphs.tell('contracts', tenant, ResendNotification, { input });
  },

  async extendAnalysis({ tenant, ...asked }) {
    const { breach } = await subgraphs.ask('contracts', tenant, AnalysisToExtend, { breachId: asked.breachId });
    const { version: expectedVersion, analysisDue } = breach ?? missing(asked.breachId);
    if (Date.parse(analysisDue) === Date.parse(asked.due)) return;
    await subgraphs.tell('contracts', tenant, ExtendAnalysis, { input: { ...asked, expectedVersion } });
  },

  async extendAudit({ tenant, ...asked }) {
    const { audit } = await subgraphs.ask('audits', tenant, AuditToExtend, { auditId: asked.auditId });
    const { version: expectedVersion, nextDeadline } = audit ?? missing(asked.auditId);
    if (nextDeadline !== null && Date.parse(nextDeadline ?? '') === Date.parse(asked.due)) return;
    await subgraphs.tell('audits', tenant, ExtendAudit, { input: { ...asked, expectedVersion } });
  },

  async assignFinding({ tenant, ...asked }) {
    const { finding } = await subgraphs.ask('audits', tenant, FindingToAssign, { findingId: asked.findingId });
    const { version: expectedVersion, owner } = finding ?? missing(asked.findingId);
    if (owner === asked.owner) return;
    await subgraphs.tell('audits', tenant, AssignFinding, { input: { ...asked, expectedVersion } });
  },

  async pauseReminders({ tenant, ...input }) {
    await subgraphs.tell('contracts', tenant, PauseReminders, { input });
  },

  async resumeReminders({ tenant, ...input }) {
    await subgraphs.tell('contracts', tenant, ResumeReminders, { input });
  },
});
