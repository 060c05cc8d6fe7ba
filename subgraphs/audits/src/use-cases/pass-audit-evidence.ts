import { checkText, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { PassAuditEvidenceInput } from '../generated/types.ts';
import type { Receipt } from './move-audit.ts';
import { workOnAudit } from './work-on-audit.ts';

/** Evidence goes from one hand to another: its hash, worked out anew, must be the one that it had when it was taken (H6.3). */
export async function passAuditEvidence(tx: Tx, input: PassAuditEvidenceInput): Promise<Result<Receipt>> {
  const { evidenceId, holder, sha256 } = input;
  const worded = checkText('Who gets it', holder, ['input', 'holder'], 200);
  if (!worded.ok) return worded;
  const work = await workOnAudit(tx, input);
  if (!work.ok) return work;
  const { audit, keep } = work.value;
  const passed = audit.evidence.find(({ id }) => id === evidenceId);
  if (!passed) return refuse('NOT_FOUND', { what: 'evidence', id: evidenceId }, ['input', 'evidenceId']);
  if (passed.sha256 !== sha256)
    return refuse('EVIDENCE_CHANGED', { taken: passed.sha256, given: sha256 }, ['input', 'sha256']);
  const link = { at: new Date(tx.now).toISOString(), by: tx.identity.subject, holder, sha256 };
  const longer = { ...passed, custody: [...passed.custody, link] };
  audit.evidence = audit.evidence.map(each => (each.id === evidenceId ? longer : each));
  return keep({ evidence: evidenceId, holder });
}
