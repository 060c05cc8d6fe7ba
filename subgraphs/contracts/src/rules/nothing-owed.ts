/** Why a breach gives nothing back. */
export const NOTHING_OWED_REASONS = [
  'MISS_LIFTED',
  'LIABILITY_EXCLUDED',
  'NOT_MEASURED',
  'NO_CREDIT_AGREED',
  'FEE_NOT_KNOWN',
  'NO_TIER_REACHED',
  'USED_UP',
] as const;
export type NothingOwed = (typeof NOTHING_OWED_REASONS)[number];
