import { localDateOf, ok, type Result, refuse } from '@surety/domain';
import { type BreachKind, isReported } from './breach-kinds.ts';
import type { NothingOwed } from './nothing-owed.ts';

/** Where a compensation stands. */
export const COMPENSATION_PHASES = [
  'CLAIMED_EARLY',
  'AWAITING_CLAIM',
  'AWAITING_APPROVAL',
  'POSTED',
  'NOTHING_OWED',
  'REVERSED',
  'LAPSED',
  'REFUSED',
] as const;
type CompensationPhase = (typeof COMPENSATION_PHASES)[number];

/** A compensation, as far as its course depends on it. */
export type Standing = {
  readonly phase: CompensationPhase;
  /** Null: no claim is asked for. */
  readonly claimableUntil: Date | null;
  readonly claimedAt: Date | null;
  readonly claimedBy: string | null;
  readonly firstApprovedBy: string | null;
  /** The highest amount that was approved, 0 while none was. */
  readonly approvedMinor: number;
  /** What stands in the ledger. */
  readonly postedMinor: number;
  /** What the newest figures earn. */
  readonly settledMinor: number;
};

/** Where a compensation goes, and what stands in the ledger then. */
export type Course = { readonly phase: CompensationPhase; readonly postedMinor: number };

/**
 * What follows from newest figures. What is reversed and what is posted follows from the difference to what stands in the ledger.
 * @param automaticMinor so much may be posted without a claim and without anybody's approval
 */
export function courseOf(standing: Standing, nowMs: number, automaticMinor: number): Course {
  const { phase, claimableUntil, claimedAt, approvedMinor, postedMinor, settledMinor } = standing;
  if (phase === 'LAPSED' || phase === 'REFUSED') return { phase, postedMinor };
  if (settledMinor === 0)
    return { phase: postedMinor > 0 || phase === 'REVERSED' ? 'REVERSED' : 'NOTHING_OWED', postedMinor: 0 };
  if (claimableUntil !== null && claimedAt === null)
    return { phase: nowMs < claimableUntil.getTime() ? 'AWAITING_CLAIM' : 'LAPSED', postedMinor };
  const covered = claimableUntil === null ? Math.max(approvedMinor, automaticMinor) : approvedMinor;
  return settledMinor <= covered
    ? { phase: 'POSTED', postedMinor: settledMinor }
    : { phase: 'AWAITING_APPROVAL', postedMinor: Math.min(postedMinor, settledMinor) };
}

/** Where a refusal leads: what stands in the ledger already stays. */
export const refusedPhase = ({ postedMinor }: Pick<Standing, 'postedMinor'>): 'POSTED' | 'REFUSED' =>
  postedMinor > 0 ? 'POSTED' : 'REFUSED';

type Claimable = Pick<Standing, 'phase' | 'claimedAt'> & { readonly nothingBecause: NothingOwed | null };

/**
 * Whether the customer may claim the credit now: from the breach on, until the window closes.
 * @param compensation null before the period is sealed
 */
export function mayClaim(
  breach: { readonly kind: BreachKind; readonly standing: 'STANDING' | 'WITHDRAWN' },
  claimableUntil: Date | null,
  compensation: Claimable | null,
  timeZone: string,
  nowMs: number,
): Result<null> {
  const path = ['input', 'breachId'];
  if (isReported(breach.kind)) return refuse('CREDIT_NOT_OWED', { because: 'NOT_MEASURED' }, path);
  if (claimableUntil === null) return refuse('CREDIT_AUTOMATIC', {}, path);
  if (compensation?.claimedAt) return refuse('CREDIT_CLAIMED', { at: compensation.claimedAt.toISOString() }, path);
  if (compensation?.phase === 'NOTHING_OWED' || compensation?.phase === 'REVERSED' || breach.standing === 'WITHDRAWN')
    return refuse('CREDIT_NOT_OWED', { because: compensation?.nothingBecause ?? 'MISS_LIFTED' }, path);
  if (compensation?.phase === 'LAPSED' || nowMs >= claimableUntil.getTime())
    return refuse('CREDIT_CLAIM_LATE', { lastDay: localDateOf(claimableUntil.getTime() - 1, timeZone) }, path);
  return ok(null);
}

/** Who approves: the token's subject, and up to how much it may, in minor units; null: nothing. */
export type Approver = { readonly subject: string; readonly limitMinor: number | null };

/**
 * Whether an approval decides, or is the first of two: whoever acts within its limit decides alone; above it a second person must, whose
 * limit covers the credit.
 * @source handbook H7.3.4; design "Who may do what" (authority)
 */
export function decideApproval(
  { phase, settledMinor, firstApprovedBy, claimedBy }: Standing,
  { subject, limitMinor }: Approver,
  inWords: (minor: number) => string,
): Result<'FIRST' | 'APPROVED'> {
  const path = ['input', 'breachId'];
  if (phase !== 'AWAITING_APPROVAL') return refuse('CREDIT_NOT_AWAITED', {}, path);
  const step = approvalStep(settledMinor, { subject, limitMinor }, { firstBy: firstApprovedBy, claimedBy });
  if (step === 'FIRST' || step === 'APPROVED') return ok(step);
  if (step === 'SAME_PERSON') return refuse('CREDIT_FOUR_EYES', {}, path);
  return refuse(
    'CREDIT_ABOVE_LIMIT',
    { amount: inWords(settledMinor), limit: limitInWords(limitMinor, inWords) },
    path,
  );
}

type Before = { readonly firstBy: string | null; readonly claimedBy: string | null };

/** Whether one person decides on an amount, is the first of two, or may not: nobody approves twice, nor what they claimed. */
export function approvalStep(
  minor: number,
  { subject, limitMinor }: Approver,
  { firstBy, claimedBy }: Before,
): 'FIRST' | 'APPROVED' | 'SAME_PERSON' | 'ABOVE_LIMIT' {
  if (subject === firstBy || subject === claimedBy) return 'SAME_PERSON';
  if (limitMinor !== null && limitMinor >= minor) return 'APPROVED';
  return firstBy === null ? 'FIRST' : 'ABOVE_LIMIT';
}

export const limitInWords = (limitMinor: number | null, inWords: (minor: number) => string): string =>
  limitMinor === null ? 'nothing' : inWords(limitMinor);
