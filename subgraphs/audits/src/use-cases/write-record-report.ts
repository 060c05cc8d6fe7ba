import type { BlobStore } from '@surety/platform/blobs/blob-store';
import { type ReportFile, storeDocument, type Wording } from '@surety/platform/document/written-document';
import type { Audit } from '../persistence/audit.ts';
import type { Finding } from '../persistence/finding.ts';
import type { ReviewedContract } from '../persistence/reviewed-contract.ts';
import { auditWording } from '../report/audit-document.ts';
import { remediationWording } from '../report/remediation-document.ts';
import { auditReportContent, sealedAuditReport } from '../rules/audit-report.ts';
import { remediationReportContent, sealedRemediationReport } from '../rules/remediation-report.ts';
import type { Sealed } from '../rules/sealed-text.ts';

/** Where reports are kept as they were written. */
export type Reports = Pick<BlobStore, 'put'>;

type Written = { content: string | null; contentSha256: string | null; files: readonly ReportFile[] };

/** Seals what a report says and keeps its pages and PDFs: once, as it is from then on. */
async function keep(record: Written, { text, sha256 }: Sealed, worded: Wording, blobs: Reports): Promise<void> {
  record.content = text;
  record.contentSha256 = sha256;
  record.files = await storeDocument(worded, blobs);
}

/** Writes the report of an audit that is reported now (H6.3). */
export function writeAuditReport(
  audit: Audit,
  findings: readonly Finding[],
  contract: ReviewedContract,
  blobs: Reports,
): Promise<void> {
  const content = auditReportContent(audit, findings, contract);
  return keep(audit, sealedAuditReport(content), auditWording(content), blobs);
}

/** Writes the report of a remediation whose finding is solved now (H6.3). */
export function writeRemediationReport(finding: Finding, contract: ReviewedContract, blobs: Reports): Promise<void> {
  const content = remediationReportContent(finding, contract);
  return keep(finding, sealedRemediationReport(content), remediationWording(content), blobs);
}
