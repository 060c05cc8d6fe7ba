/** Breaches that no measurement finds: somebody reports them (H7.3). */
const REPORTED_KINDS = ['LATE_SERVICE', 'CHANGED_CONTENT', 'INTERRUPTION'] as const;
export type ReportedKind = (typeof REPORTED_KINDS)[number];

/** How a contract was breached (H7.3): the first is found by measuring. */
export const BREACH_KINDS = ['QUALITY_BELOW_STANDARD', ...REPORTED_KINDS] as const;
export type BreachKind = (typeof BREACH_KINDS)[number];

export const isReported = (kind: BreachKind): kind is ReportedKind => kind !== 'QUALITY_BELOW_STANDARD';

/** What the provider's answer to a report of the customer has come to. */
export const CONFIRMATIONS = ['AWAITED', 'CONTESTED', 'UPHELD', 'CONFIRMED'] as const;
/** Null where nobody has to confirm anything: a measured breach, and one that the provider reported itself. */
export type Confirmation = (typeof CONFIRMATIONS)[number] | null;

/** Whether a breach counts as one: what the customer reports does once it is confirmed. */
export const isConfirmed = (confirmation: Confirmation): boolean =>
  confirmation === null || confirmation === 'CONFIRMED';

const NAMES: Readonly<Record<ReportedKind, string>> = {
  LATE_SERVICE: 'late service',
  CHANGED_CONTENT: 'changed content',
  INTERRUPTION: 'interruption',
};

/** What was reported, in the midst of an English sentence. */
export const reportedName = (kind: ReportedKind): string => NAMES[kind];
