import canonicalize from 'canonicalize';
import type { Breach, BreachLeg } from '../persistence/breach.ts';
import type { Rectification, RectificationReport } from '../persistence/rectification.ts';
import { hashOf } from './canonical-content.ts';

/** What the report of a rectification says once it is accepted. Instants are RFC 3339. */
export type RectificationContent = {
  readonly breachId: string;
  readonly contractId: string;
  readonly contractTitle: string;
  readonly provider: string;
  readonly customer: string;
  readonly timeZone: string;
  readonly serviceName: string;
  readonly kind: Breach['kind'];
  readonly period: string;
  readonly occurredAt: string;
  readonly toldAt: string | null;
  readonly toldLate: boolean;
  readonly figures: readonly Pick<
    BreachLeg,
    'indicator' | 'unit' | 'limit' | 'value' | 'outcome' | 'evaluationId' | 'revision'
  >[];
  readonly causeCategory: Breach['causeCategory'];
  readonly cause: string | null;
  readonly improvement: string | null;
  readonly analysedBy: string | null;
  readonly measures: Rectification['measures'];
  readonly plannedBy: string;
  readonly plannedAt: string;
  readonly due: string;
  /** Oldest first. */
  readonly reports: readonly {
    readonly number: number;
    readonly report: string;
    readonly reportedBy: string;
    readonly reportedAt: string;
    readonly answer: RectificationReport['answer'];
    readonly reason: string | null;
    readonly answeredBy: string | null;
    readonly answeredAt: string | null;
  }[];
  readonly acceptedAt: string;
  readonly acceptedByDefault: boolean;
  /** Its effect is watched until then; null where it is not. */
  readonly effectDue: string | null;
};

/** The content as one text and its SHA-256. @source handbook H7.3.5 (rectification report); RFC 8785 */
export function sealedRectification(content: RectificationContent): { readonly text: string; readonly sha256: string } {
  const text = canonicalize({ ...content, format: 'surety/rectification-report/1' });
  if (text === undefined) throw new Error('There is nothing to seal.');
  return { text, sha256: hashOf(text) };
}
