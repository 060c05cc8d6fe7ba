/** What a notification says of a review, as audits said it when it was asked for. */
export type ReviewToTell = {
  readonly workflowId: string;
  readonly kind: 'MONTHLY_EVALUATION' | 'QUARTERLY_REVIEW' | 'REQUESTED_REPORT';
  readonly period: string;
  readonly phase: 'AWAITING_COMPLETION' | 'AWAITING_APPROVAL' | 'AWAITING_ANSWER' | 'PUBLISHED';
  /** RFC 3339. */
  readonly due: string | null;
  readonly requestReason: string | null;
  readonly summary: readonly string[];
  readonly figures: readonly { readonly label: string; readonly value: string }[];
  readonly conclusions: string | null;
  readonly measures: readonly string[];
  readonly answer: 'ACCEPTED' | 'OBJECTED' | 'SILENT' | null;
  readonly answerReasons: string | null;
};
