/** What a notification says of a finding, as audits said it when it was asked for. */
export type FindingToTell = {
  readonly workflowId: string;
  readonly grade: 'MAJOR' | 'MINOR' | 'OBSERVATION';
  readonly says: string;
  readonly owner: string;
  /** Local day by which it is to be put right. */
  readonly day: string;
  readonly phase: 'AWAITING_PLAN' | 'REMEDIATING' | 'AWAITING_VERIFICATION' | 'WATCHING_EFFECT' | 'SOLVED';
  /** RFC 3339. */
  readonly due: string | null;
  readonly rootCause: string | null;
  readonly plan: string | null;
  /** Local day to which an extension is asked for. */
  readonly extendTo: string | null;
  readonly extensionReason: string | null;
  readonly extensionRefusal: string | null;
  readonly report: string | null;
  readonly refusalReason: string | null;
  readonly effectOutcome: 'EFFECTIVE' | 'NOT_EFFECTIVE' | 'UNKNOWN' | null;
};
