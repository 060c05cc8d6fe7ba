import { stepDeadline } from './review-deadlines.ts';

/** Kinds of audit (H6.3). */
export const AUDIT_KINDS = ['INTERNAL', 'EXTERNAL'] as const;
export type AuditKind = (typeof AUDIT_KINDS)[number];

/** So many local days auditors have to begin, unless the order says until when. The handbook names no times: ours. */
export const AUDIT_BEGIN_DAYS: Readonly<Record<AuditKind, number>> = { INTERNAL: 10, EXTERNAL: 20 };

/** So many local days after its order an audit is to be reported, unless the order says until when. A third party is given more. */
export const AUDIT_REPORT_DAYS: Readonly<Record<AuditKind, number>> = { INTERNAL: 30, EXTERNAL: 60 };

/** So many local days managers have to name the auditors of an audit that its yearly plan brought. */
export const NAME_AUDITORS_DAYS = 14;

/**
 * Until when an audit is begun and reported, where its order does not say.
 * @returns epoch milliseconds: the ends of local days
 */
export const auditDues = (kind: AuditKind, orderedAtMs: number, timeZone: string) => ({
  beginByMs: stepDeadline(orderedAtMs, AUDIT_BEGIN_DAYS[kind], timeZone).dueMs,
  reportByMs: stepDeadline(orderedAtMs, AUDIT_REPORT_DAYS[kind], timeZone).dueMs,
});

/** The dates of an audit that its plan drafted: its time begins once its auditors have to be named. */
export function draftedAuditDues(kind: AuditKind, draftedAtMs: number, timeZone: string) {
  const nameByMs = stepDeadline(draftedAtMs, NAME_AUDITORS_DAYS, timeZone).dueMs;
  // The day that ends then is the last on which they can be named.
  return { nameByMs, ...auditDues(kind, nameByMs - 1, timeZone) };
}
