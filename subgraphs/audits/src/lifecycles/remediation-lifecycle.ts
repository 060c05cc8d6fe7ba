import { customerToldMs, remindersMs } from '@surety/domain';
import type { Startable } from '@surety/platform/start-options';
import { type RemediationStanding, workflowId } from '@surety/workflow-contract';
import type { Finding } from '../persistence/finding.ts';

const textOf = (ms: number): string => new Date(ms).toISOString();

/** What somebody has to do until a deadline: reminders and escalation follow from it. */
const AWAITS_SOMEBODY: ReadonlySet<Finding['phase']> = new Set([
  'AWAITING_PLAN',
  'REMEDIATING',
  'AWAITING_VERIFICATION',
]);

/** Where a finding stands, as its lifecycle is told. @param timeZone of the contract */
export function remediationStanding(finding: Finding, timeZone: string): RemediationStanding {
  const { phase, step, reopened, stepBeganAt, stepDue, extensionAskedBy } = finding;
  const isAwaited = stepDue !== null && AWAITS_SOMEBODY.has(phase);
  return {
    phase,
    step,
    reopened,
    due: stepDue?.toISOString() ?? null,
    reminders: isAwaited ? remindersMs((stepBeganAt ?? stepDue).getTime(), stepDue.getTime()).map(textOf) : [],
    customerToldAt: isAwaited ? textOf(customerToldMs(stepDue.getTime(), timeZone)) : null,
    isExtensionAsked: extensionAskedBy !== null,
  };
}

export const remediationId = ({ tenant, id }: Pick<Finding, 'tenant' | 'id'>): string =>
  workflowId.remediation(tenant, id);

/** The remediation's lifecycle, entered where its record stands: at its begin for a finding that was just opened. */
export function remediationLifecycle(finding: Finding, timeZone: string): Startable {
  const { id: findingId, tenant, contractId, grade, phase, stepDue } = finding;
  const keywords = { Tenant: tenant, ContractId: contractId, Phase: phase, Owner: 'audits' };
  return {
    workflow: 'remediation',
    workflowId: remediationId(finding),
    start: { tenant, findingId, contractId, grade, ...remediationStanding(finding, timeZone) },
    summary: `Remediation: ${grade.toLowerCase()} finding ${findingId} of ${contractId}`,
    searchAttributes: [
      ...Object.entries(keywords).map(([name, value]) => ({ name, type: 'KEYWORD' as const, value })),
      ...(stepDue === null ? [] : [{ name: 'NextDeadline', type: 'DATETIME' as const, value: stepDue.toISOString() }]),
    ],
  };
}
