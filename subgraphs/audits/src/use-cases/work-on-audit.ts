import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import { type Audit, lockAudit } from '../persistence/audit.ts';
import { mayWorkOn } from '../rules/audit-course.ts';

export type Receipt = { readonly auditId: string };

/** An audit that may be worked on: write what was done into the row, then keep it. */
type OpenAudit = { readonly audit: Audit; readonly keep: (details: object) => Result<Receipt> };

/** Says whether the caller may work on an audit now, as it is. */
export async function workOnAudit(
  tx: Tx,
  { auditId, expectedVersion }: { readonly auditId: string; readonly expectedVersion: number },
): Promise<Result<OpenAudit>> {
  const audit = await lockAudit(tx.em, auditId);
  if (!audit) return refuse('NOT_FOUND', { what: 'audit', id: auditId }, ['input', 'auditId']);
  const current = checkVersion(audit, expectedVersion);
  if (!current.ok) return current;
  const may = mayWorkOn(audit, tx.identity.subject);
  if (!may.ok) return may;
  return ok({
    audit,
    keep: details => {
      audit.version += 1;
      tx.trail({ subjectKind: 'audit', subjectId: auditId, contractId: audit.contractId, details });
      return ok({ auditId });
    },
  });
}
