import { checkText, localDateOf, type Result } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { ReportAuditInput } from '../generated/types.ts';
import { Finding } from '../persistence/finding.ts';
import { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { checkFindings } from '../rules/findings.ts';
import { beginStep, type Receipt } from './move-audit.ts';
import { openFindings } from './open-findings.ts';
import { proposeFindings } from './propose-findings.ts';
import { workOnAudit } from './work-on-audit.ts';
import { type Reports, writeAuditReport } from './write-record-report.ts';

/**
 * Reports an audit: its findings stand at once, since nobody who is audited approves them. One that found nothing is closed with that; any other once
 * the last of its findings is verified as solved (H6.3).
 */
export async function reportAudit(tx: Tx, input: ReportAuditInput, blobs: Reports): Promise<Result<Receipt>> {
  const concluded = checkText('The conclusions', input.conclusions, ['input', 'conclusions'], 10_000);
  if (!concluded.ok) return concluded;
  const work = await workOnAudit(tx, input);
  if (!work.ok) return work;
  const { audit, keep } = work.value;
  const contract = await tx.em.findOneOrFail(ReviewedContract, { contractId: audit.contractId });
  const today = localDateOf(tx.now, contract.timeZone);
  const findings = input.findings.map(({ item = null, due = null, ...finding }) => ({ ...finding, item, due }));
  const found = checkFindings(findings, audit.criteria, today);
  if (!found.ok) return found;
  audit.conclusions = input.conclusions;
  audit.reportedBy = tx.identity.subject;
  audit.reportedAt = new Date(tx.now);
  const origin = { auditId: audit.id, reviewId: null };
  await proposeFindings(tx, audit, origin, findings, today);
  await tx.em.flush();
  const raised = await openFindings(tx, origin);
  audit.phase = raised === 0 ? 'CLOSED' : 'REPORTED';
  audit.begunAt ??= audit.reportedAt;
  audit.closedAt = raised === 0 ? audit.reportedAt : null;
  await writeAuditReport(
    audit,
    await tx.em.find(Finding, { auditId: audit.id }, { orderBy: { id: 'asc' } }),
    contract,
    blobs,
  );
  beginStep(audit, tx.now);
  return keep({ findings: raised }, { move: raised === 0 ? 'CLOSE' : 'REPORT' });
}
