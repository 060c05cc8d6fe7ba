import { ok, type Result, refuse } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

export const AUDIT_PHASES = ['FIELD_WORK', 'REPORTED'] as const;
export type AuditPhase = (typeof AUDIT_PHASES)[number];

/** What somebody may do with an audit. */
export type AuditAction = 'DRAW_SAMPLE' | 'NOTE_INTERVIEW' | 'ADD_EVIDENCE' | 'PASS_EVIDENCE' | 'REPORT';
const ACTIONS: readonly AuditAction[] = ['DRAW_SAMPLE', 'NOTE_INTERVIEW', 'ADD_EVIDENCE', 'PASS_EVIDENCE', 'REPORT'];

/** Who audits, by the subject of the token and by team; an external one by the company. */
export type Auditor = { readonly subject: string; readonly team: string };

type Audited = {
  /** Who answers for what is audited. */
  readonly owner: string;
  readonly teams: readonly string[];
};

/** Upper and lower case, and spaces around, make no other team. */
const named = (text: string): string => text.trim().toLowerCase();

/**
 * Whether nobody audits what is their own: who answers for it, or is of an audited team, is no auditor of it.
 * @source handbook H6.3 (internal and external audit); ISO 19011, 4 (independence)
 */
export function checkIndependence(auditors: readonly Auditor[], { owner, teams }: Audited): Result<null> {
  const audited = new Set(teams.map(named));
  for (const [index, { subject, team }] of auditors.entries())
    if (named(subject) === named(owner) || audited.has(named(team)))
      return refuse('AUDITOR_NOT_INDEPENDENT', { subject, team }, ['input', 'auditors', String(index)]);
  return ok(null);
}

type Standing = { readonly phase: AuditPhase; readonly auditors: readonly Auditor[] };

/** Whether a person may work on an audit now: one of its auditors, until it is reported. */
export function mayWorkOn({ phase, auditors }: Standing, subject: string): Result<null> {
  if (!auditors.some(auditor => auditor.subject === subject)) return refuse('NOT_AN_AUDITOR_OF_IT');
  const remedy = 'What comes out later is for another audit.';
  return phase === 'FIELD_WORK' ? ok(null) : refuse('WRONG_PHASE', { phase, remedy });
}

/** What the caller may do with an audit now. */
export const auditActions = (
  audit: Standing & { readonly evidence: readonly object[] },
  { roles, subject }: { readonly roles: readonly Role[]; readonly subject: string },
): AuditAction[] =>
  roles.includes('auditor') && mayWorkOn(audit, subject).ok
    ? ACTIONS.filter(action => action !== 'PASS_EVIDENCE' || audit.evidence.length > 0)
    : [];
