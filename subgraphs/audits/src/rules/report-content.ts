import type { FINDING_GRADES } from '@surety/domain';
import type { ProposedTargets } from './proposed-targets.ts';
import { type Sealed, sealedText } from './sealed-text.ts';

/** What is approved: everything that a report says beside its evidence, which it names by its hash. Instants are RFC 3339. */
export type ReportContent = {
  readonly reviewId: string;
  readonly contractId: string;
  readonly kind: 'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'REQUESTED_REPORT';
  readonly period: string;
  readonly requestReason: string | null;
  readonly evidenceSha256: string;
  readonly checks: readonly {
    readonly item: string;
    readonly says: string;
    readonly clause: string;
    readonly result: string;
    readonly note: string | null;
  }[];
  readonly conclusions: string | null;
  readonly measures: readonly {
    readonly field: string;
    readonly what: string;
    readonly owner: string;
    readonly due: string;
  }[];
  /** Null where none are proposed. */
  readonly targets: ProposedTargets | null;
  /** Gravest first. */
  readonly findings: readonly {
    readonly grade: (typeof FINDING_GRADES)[number];
    readonly item: string | null;
    readonly says: string;
    readonly owner: string;
    readonly due: string;
  }[];
  readonly completedBy: string | null;
  readonly completedAt: string | null;
  /** Null while it is a draft. */
  readonly approvedBy: string | null;
  readonly approvedAt: string | null;
};

/** The content as one text and its SHA-256, which covers the evidence, too: it names that by its own hash. @source handbook H6.2 */
export const sealedContent = (content: ReportContent): Sealed => sealedText('surety/review-report/2', content);
