import type { Tx } from '@surety/platform/decide';
import { lockAudit } from '../persistence/audit.ts';
import { openFindingsOf } from '../persistence/finding.ts';
import { beginStep, tellAudit } from './move-audit.ts';

/** A finding of an audit is verified as solved: with the last one the audit is closed (H6.3). */
export async function solveFindingOf(tx: Tx, auditId: string): Promise<void> {
  const audit = await lockAudit(tx.em, auditId);
  if (audit?.phase !== 'REPORTED') return;
  const isLast = (await openFindingsOf(tx.em, auditId)) === 0;
  if (isLast) {
    audit.phase = 'CLOSED';
    audit.closedAt = new Date(tx.now);
    audit.version += 1;
    beginStep(audit, tx.now);
    tx.trail({ subjectKind: 'audit', subjectId: auditId, contractId: audit.contractId, details: { phase: 'CLOSED' } });
  }
  await tellAudit(tx, audit, isLast ? 'CLOSE' : 'SOLVE');
}
