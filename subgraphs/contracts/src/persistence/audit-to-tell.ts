/** What a notification says of an audit, as audits said it when it was asked for. */
export type AuditToTell = {
  readonly workflowId: string;
  readonly kind: 'INTERNAL' | 'EXTERNAL';
  readonly scope: string;
  readonly phase: 'DRAFT' | 'ORDERED' | 'FIELD_WORK' | 'REPORTED' | 'CLOSED' | 'CANCELLED';
  /** RFC 3339. */
  readonly due: string | null;
  /** Who audits and who ordered it, by the subjects of their tokens: those of them are told that are contacts of the provider. */
  readonly people: readonly string[];
  /** Why it was given more time last. */
  readonly extensionReason: string | null;
  readonly cancelReason: string | null;
  /** What it found, gravest first. */
  readonly findings: readonly { readonly grade: 'MAJOR' | 'MINOR' | 'OBSERVATION'; readonly says: string }[];
};
