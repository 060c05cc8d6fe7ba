import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { auditLifecycle, auditStanding } from '../lifecycles/audit-lifecycle.ts';
import { type Audit, lockAudit } from '../persistence/audit.ts';
import { openFindingsOf } from '../persistence/finding.ts';
import type { AuditMove } from '../rules/audit-course.ts';

export type Receipt = { readonly auditId: string };

/** An audit that may be changed: write what was done into the row, then keep it. */
export type OpenAudit = {
  readonly audit: Audit;
  readonly keep: (
    details: object,
    said?: { readonly move?: AuditMove; readonly reason?: string },
  ) => Promise<Result<Receipt>>;
};

/**
 * Says whether an audit can be changed now.
 * @param may whether the caller is one who may, and the audit as it has to be
 */
export async function openAudit(
  tx: Tx,
  { auditId, expectedVersion }: { readonly auditId: string; readonly expectedVersion: number },
  may: (audit: Audit, subject: string) => Result<null>,
): Promise<Result<OpenAudit>> {
  const audit = await lockAudit(tx.em, auditId);
  if (!audit) return refuse('NOT_FOUND', { what: 'audit', id: auditId }, ['input', 'auditId']);
  const current = checkVersion(audit, expectedVersion);
  if (!current.ok) return current;
  const allowed = may(audit, tx.identity.subject);
  if (!allowed.ok) return allowed;
  return ok({
    audit,
    keep: async (details, { move, reason } = {}) => {
      audit.version += 1;
      if (move) await tellAudit(tx, audit, move);
      tx.trail({
        subjectKind: 'audit',
        subjectId: auditId,
        contractId: audit.contractId,
        reason: reason ?? null,
        details: { phase: audit.phase, ...details },
      });
      return ok({ auditId });
    },
  });
}

/** A step of an audit begins: what is told of it is told once. */
export function beginStep(audit: Audit, nowMs: number): void {
  audit.step += 1;
  audit.stepBeganAt = new Date(nowMs);
}

/** Tells an audit's lifecycle what was decided, as its row says now. */
export async function tellAudit({ em, outbox }: Tx, audit: Audit, move: AuditMove): Promise<void> {
  await em.flush();
  const openFindings = await openFindingsOf(em, audit.id);
  const lifecycle = auditLifecycle(audit, openFindings);
  await outbox.send({ ...lifecycle, signal: 'moved', args: { move, ...auditStanding(audit, openFindings) } });
}
