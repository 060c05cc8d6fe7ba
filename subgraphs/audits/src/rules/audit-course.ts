import { ok, type Result, refuse } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

/** Where an audit is, from its draft or order until all that it found is verified as solved (H6.3). */
export const AUDIT_PHASES = ['DRAFT', 'ORDERED', 'FIELD_WORK', 'REPORTED', 'CLOSED', 'CANCELLED'] as const;
export type AuditPhase = (typeof AUDIT_PHASES)[number];

/** What happens to an audit, as its lifecycle is told. Putting something on record for the first time begins it. */
export type AuditMove = 'DRAFT' | 'ORDER' | 'BEGIN' | 'EXTEND' | 'REPORT' | 'SOLVE' | 'CLOSE' | 'CANCEL';

/** What somebody may do with an audit. */
export type AuditAction =
  | 'NAME_AUDITORS'
  | 'DRAW_SAMPLE'
  | 'NOTE_INTERVIEW'
  | 'ADD_EVIDENCE'
  | 'PASS_EVIDENCE'
  | 'REPORT'
  | 'EXTEND'
  | 'CANCEL';
const WORK: readonly AuditAction[] = ['DRAW_SAMPLE', 'NOTE_INTERVIEW', 'ADD_EVIDENCE', 'PASS_EVIDENCE', 'REPORT'];
const DIRECTION: readonly AuditAction[] = ['EXTEND', 'CANCEL'];

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

type Standing = { readonly phase: AuditPhase; readonly owner: string | null; readonly auditors: readonly Auditor[] };

const isOpen = (phase: AuditPhase): boolean => phase === 'ORDERED' || phase === 'FIELD_WORK';

/** Whether a person may work on an audit now: one of its auditors, until it is reported. */
export function mayWorkOn({ phase, auditors }: Standing, subject: string): Result<null> {
  if (!auditors.some(auditor => auditor.subject === subject)) return refuse('NOT_AN_AUDITOR_OF_IT');
  const remedy = 'What comes out later is for another audit.';
  return isOpen(phase) ? ok(null) : refuse('WRONG_PHASE', { phase, remedy });
}

/** Whether its auditors are still to be named. */
export function mayName({ phase }: Pick<Standing, 'phase'>): Result<null> {
  const remedy = 'Auditors are named while an audit is a draft.';
  return phase === 'DRAFT' ? ok(null) : refuse('WRONG_PHASE', { phase, remedy });
}

/** Whether a person may give an audit more time or cancel it: nobody who answers for what is audited, until it is reported. */
export function mayDirect({ phase, owner }: Standing, subject: string): Result<null> {
  if (owner !== null && named(owner) === named(subject)) return refuse('AUDITED_BY_IT');
  const remedy = 'An audit is given more time or cancelled until it is reported.';
  return isOpen(phase) || phase === 'DRAFT' ? ok(null) : refuse('WRONG_PHASE', { phase, remedy });
}

/** What the caller may do with an audit now. */
export function auditActions(
  audit: Standing & { readonly evidence: readonly object[] },
  { roles, subject }: { readonly roles: readonly Role[]; readonly subject: string },
): AuditAction[] {
  const works = roles.includes('auditor') && mayWorkOn(audit, subject).ok;
  const directs = roles.includes('manager') && mayDirect(audit, subject).ok;
  return [
    ...(works ? WORK.filter(action => action !== 'PASS_EVIDENCE' || audit.evidence.length > 0) : []),
    ...(directs && mayName(audit).ok ? (['NAME_AUDITORS'] as const) : []),
    ...(directs ? DIRECTION : []),
  ];
}

/** Whose turn it is. */
export const auditTurn = (phase: AuditPhase): 'AUDITORS' | 'PROVIDER' | 'NOBODY' =>
  isOpen(phase) ? 'AUDITORS' : phase === 'REPORTED' || phase === 'DRAFT' ? 'PROVIDER' : 'NOBODY';

type Dated = {
  readonly phase: AuditPhase;
  readonly nameBy: Date | null;
  readonly beginBy: Date;
  readonly reportBy: Date;
};

/** Until when its present step is to be done; null where nothing is awaited. */
export function auditDue({ phase, nameBy, beginBy, reportBy }: Dated): Date | null {
  if (phase === 'DRAFT') return nameBy;
  if (phase === 'ORDERED') return beginBy;
  return phase === 'FIELD_WORK' ? reportBy : null;
}
