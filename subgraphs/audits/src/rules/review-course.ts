import { ok, type Result, refuse } from '@surety/domain';
import { type Identity, isLimitedToParty, type Role } from '@surety/platform/identity';

export const REVIEW_PHASES = [
  'COLLECTING',
  'AWAITING_COMPLETION',
  'AWAITING_APPROVAL',
  'AWAITING_ANSWER',
  'PUBLISHED',
] as const;
export type ReviewPhase = (typeof REVIEW_PHASES)[number];

/** What can be done with a review. Collecting and silence are the lifecycle's own. */
export type ReviewMove = 'COLLECT' | 'COMPLETE' | 'APPROVE' | 'RETURN' | 'ACCEPT' | 'OBJECT' | 'SILENCE';

/** What somebody may do with a review. */
export type ReviewAction = 'COMPLETE' | 'APPROVE' | 'RETURN' | 'ANSWER';

/** From which phase a move leads to which one. */
const COURSE: Readonly<Record<ReviewMove, readonly [from: ReviewPhase, to: ReviewPhase]>> = {
  COLLECT: ['COLLECTING', 'AWAITING_COMPLETION'],
  COMPLETE: ['AWAITING_COMPLETION', 'AWAITING_APPROVAL'],
  APPROVE: ['AWAITING_APPROVAL', 'AWAITING_ANSWER'],
  RETURN: ['AWAITING_APPROVAL', 'AWAITING_COMPLETION'],
  ACCEPT: ['AWAITING_ANSWER', 'PUBLISHED'],
  OBJECT: ['AWAITING_ANSWER', 'PUBLISHED'],
  SILENCE: ['AWAITING_ANSWER', 'PUBLISHED'],
};

const ANSWER_REMEDY = 'The customer answers a report that was approved, once, until it is due.';
const APPROVAL_REMEDY = 'A report is approved or returned once it is completed.';
const REMEDIES: Readonly<Record<ReviewMove, string>> = {
  COLLECT: 'Evidence is collected once, as the review begins.',
  COMPLETE: 'A report is completed once its evidence is collected, and again after it was returned.',
  APPROVE: APPROVAL_REMEDY,
  RETURN: APPROVAL_REMEDY,
  ACCEPT: ANSWER_REMEDY,
  OBJECT: ANSWER_REMEDY,
  SILENCE: ANSWER_REMEDY,
};

/**
 * Where a move leads, or why it can't be made now. Whoever completed a report does not approve or return it.
 * @source handbook H6.2 (report to management, feedback to the customer), H6.4
 */
export function moveReview(
  move: ReviewMove,
  { phase, completedBy }: { readonly phase: ReviewPhase; readonly completedBy: string | null },
  subject: string,
): Result<ReviewPhase> {
  const [from, to] = COURSE[move];
  if (phase !== from) return refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  if ((move === 'APPROVE' || move === 'RETURN') && completedBy === subject) return refuse('REVIEW_OWN_REPORT');
  return ok(to);
}

/** Who may ask for what, as the schema says too. */
const ACTIONS: readonly (readonly [ReviewAction, ReviewMove, readonly Role[]])[] = [
  ['COMPLETE', 'COMPLETE', ['manager', 'operator']],
  ['APPROVE', 'APPROVE', ['manager']],
  ['RETURN', 'RETURN', ['manager']],
  ['ANSWER', 'ACCEPT', ['customer']],
];

/** What the caller may do with a review now. */
export const reviewActions = (
  review: { readonly phase: ReviewPhase; readonly completedBy: string | null },
  { roles, subject }: { readonly roles: readonly Role[]; readonly subject: string },
): ReviewAction[] =>
  ACTIONS.filter(([, move, may]) => may.some(role => roles.includes(role)) && moveReview(move, review, subject).ok).map(
    ([action]) => action,
  );

/** Whose turn it is. */
export const turnOf = (phase: ReviewPhase): 'PROVIDER' | 'CUSTOMER' | 'SYSTEM' | 'NOBODY' => {
  if (phase === 'COLLECTING') return 'SYSTEM';
  if (phase === 'PUBLISHED') return 'NOBODY';
  return phase === 'AWAITING_ANSWER' ? 'CUSTOMER' : 'PROVIDER';
};

/** What the provider has not approved is not shown to the customer. */
export const isShown = ({ approvedAt }: { readonly approvedAt: Date | null }, identity: Identity): boolean =>
  approvedAt !== null || !isLimitedToParty(identity);
