import { createHash } from 'node:crypto';
import canonicalize from 'canonicalize';

/** One judged target, as metrics said at the time. */
export type EvaluationEvidence = {
  readonly evaluationId: string;
  readonly revision: number;
  readonly targetId: string;
  readonly serviceId: string;
  readonly serviceName: string;
  readonly indicator: string;
  readonly operator: string;
  readonly limit: string;
  readonly unit: string;
  readonly period: string;
  readonly outcome: string;
  readonly value: string | null;
  readonly isFinal: boolean;
};
/** One breach, as contracts said at the time. */
export type BreachEvidence = {
  readonly breachId: string;
  readonly serviceName: string;
  readonly period: string;
  readonly phase: string;
  readonly standing: string;
  readonly toldAt: string | null;
  readonly toldLate: boolean;
};
/** One change of a service, as contracts said at the time. */
export type ChangeEvidence = {
  readonly changeId: string;
  readonly serviceName: string;
  readonly phase: string;
  readonly requestedAt: string;
};
/** One complaint of the customer, without its words. */
export type ComplaintEvidence = {
  readonly complaintId: string;
  readonly criterion: string;
  readonly madeAt: string;
  readonly answeredAt: string | null;
};
/** What a review rests on. */
export type Evidence = {
  readonly contractId: string;
  readonly period: string;
  readonly periodStart: string;
  readonly periodEnd: string;
  readonly collectedAt: string;
  readonly evaluations: readonly EvaluationEvidence[];
  readonly breaches: readonly BreachEvidence[];
  readonly changes: readonly ChangeEvidence[];
  readonly complaints: readonly ComplaintEvidence[];
};

/** Names the format, so that a reader of another time knows what it has. */
const FORMAT = 'surety/review-evidence/2';

/**
 * The evidence as one text and its SHA-256: the same evidence is the same text, so that anybody can see that it was not changed.
 * @source RFC 8785 (JSON canonicalization scheme); handbook H6.2
 */
export function sealed(evidence: Evidence): { readonly text: string; readonly sha256: string } {
  const text = canonicalize({ ...evidence, format: FORMAT });
  if (text === undefined) throw new Error('There is no evidence.');
  return { text, sha256: createHash('sha256').update(text).digest('hex') };
}
