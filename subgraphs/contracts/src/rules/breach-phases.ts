export const BREACH_PHASES = [
  'NOTICE_DUE',
  'AWAITING_CONFIRMATION',
  'CONTESTED',
  'AWAITING_ANALYSIS',
  'AWAITING_ATTRIBUTION',
  'AWAITING_PLAN',
  'NEGOTIATING',
  'RECTIFYING',
  'AWAITING_ACCEPTANCE',
  'ESCALATED',
  'MEDIATING',
  'TERMINATION_OPTION',
  'WATCHING_EFFECT',
  'AWAITING_SEAL',
  'CLOSED',
] as const;
/** Where a breach is in its life (H7.3). */
export type BreachPhase = (typeof BREACH_PHASES)[number];

/** Who or what a cause is put down to (H7.3.2). */
export const ATTRIBUTIONS = ['PROVIDER', 'CUSTOMER', 'THIRD_PARTY', 'FORCE_MAJEURE'] as const;
export type Attribution = (typeof ATTRIBUTIONS)[number];

/** Kinds of causes (H7.3.2). Ours; the handbook names none. */
export const CAUSE_CATEGORIES = [
  'HARDWARE',
  'SOFTWARE',
  'NETWORK',
  'POWER',
  'CAPACITY',
  'CHANGE',
  'HUMAN_ERROR',
  'SECURITY',
  'SUPPLIER',
  'OTHER',
] as const;
