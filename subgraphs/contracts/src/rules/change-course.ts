import { ok, type Result, refuse } from '@surety/domain';

export const CHANGE_PHASES = [
  'AWAITING_ASSESSMENT',
  'AWAITING_DECISION',
  'APPROVED',
  'SCHEDULED',
  'IMPLEMENTING',
  'IMPLEMENTED',
  'AWAITING_DOCUMENTATION',
  'DOCUMENTED',
  'REJECTED',
  'WITHDRAWN',
] as const;
export type ChangePhase = (typeof CHANGE_PHASES)[number];

export const CHANGE_MOVES = [
  'ASSESS',
  'APPROVE',
  'REJECT',
  'APPROVE_EMERGENCY',
  'UPHOLD',
  'OBJECT',
  'SCHEDULE',
  'BEGIN',
  'FINISH',
  'VERIFY',
  'ROLL_BACK',
  'DOCUMENT',
  'WITHDRAW',
] as const;
/** What can be done with a change. The board's decisions are moves too: they follow from its votes. */
export type ChangeMove = (typeof CHANGE_MOVES)[number];

/** The board's review of an emergency decision: null where there was none. */
type ChangeReview = 'OPEN' | 'UPHELD' | 'OBJECTED' | null;

/** Where a change stands, as far as a move depends on it. */
export type ChangeStanding = { readonly phase: ChangePhase; readonly review: ChangeReview };

const ENDS: readonly ChangePhase[] = ['DOCUMENTED', 'REJECTED', 'WITHDRAWN'];

/** Whether nothing follows any more. */
export const isEnd = (phase: ChangePhase): boolean => ENDS.includes(phase);

/** What the board still decides on: the change itself, an emergency decision afterwards, or nothing. */
export const openRound = ({ phase, review }: ChangeStanding): 'DECISION' | 'REVIEW' | null =>
  phase === 'AWAITING_DECISION' ? 'DECISION' : review === 'OPEN' && !isEnd(phase) ? 'REVIEW' : null;

/** Nobody has begun to implement it yet. */
export const BEFORE_IMPLEMENTATION: readonly ChangePhase[] = [
  'AWAITING_ASSESSMENT',
  'AWAITING_DECISION',
  'APPROVED',
  'SCHEDULED',
];

/** From which phases a move leads to which one; a review moves a change only where it is not begun yet. */
const COURSE: Readonly<
  Record<Exclude<ChangeMove, 'UPHOLD' | 'OBJECT'>, readonly [readonly ChangePhase[], ChangePhase]>
> = {
  ASSESS: [['AWAITING_ASSESSMENT'], 'AWAITING_DECISION'],
  APPROVE: [['AWAITING_DECISION'], 'APPROVED'],
  REJECT: [['AWAITING_DECISION'], 'REJECTED'],
  APPROVE_EMERGENCY: [['AWAITING_ASSESSMENT', 'AWAITING_DECISION'], 'APPROVED'],
  SCHEDULE: [['APPROVED', 'SCHEDULED'], 'SCHEDULED'],
  BEGIN: [['SCHEDULED'], 'IMPLEMENTING'],
  FINISH: [['IMPLEMENTING'], 'IMPLEMENTED'],
  VERIFY: [['IMPLEMENTED'], 'AWAITING_DOCUMENTATION'],
  ROLL_BACK: [['IMPLEMENTING', 'IMPLEMENTED'], 'AWAITING_DOCUMENTATION'],
  DOCUMENT: [['AWAITING_DOCUMENTATION'], 'DOCUMENTED'],
  WITHDRAW: [BEFORE_IMPLEMENTATION, 'WITHDRAWN'],
};

/**
 * What a move makes of a change, or why it can't be made now.
 * @source handbook H4.4: request, assessment, board, controlled implementation, review, documentation
 */
export function moveChange(move: ChangeMove, standing: ChangeStanding): Result<ChangeStanding> {
  const { phase, review } = standing;
  if (move === 'UPHOLD' || move === 'OBJECT') return reviewed(move, standing);
  const [from, to] = COURSE[move];
  if (!from.includes(phase)) return refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  if (move === 'DOCUMENT' && review === 'OPEN') return refuse('CHANGE_REVIEW_OPEN');
  return ok({ phase: to, review: move === 'APPROVE_EMERGENCY' ? 'OPEN' : review });
}

/** The board says what it thinks of an emergency decision. An objection ends a change whose implementation has not begun. */
function reviewed(move: 'UPHOLD' | 'OBJECT', { phase, review }: ChangeStanding): Result<ChangeStanding> {
  if (review !== 'OPEN' || isEnd(phase)) return refuse('WRONG_PHASE', { phase, remedy: REMEDIES[move] });
  if (move === 'UPHOLD') return ok({ phase, review: 'UPHELD' });
  return ok({ phase: BEFORE_IMPLEMENTATION.includes(phase) ? 'REJECTED' : phase, review: 'OBJECTED' });
}

const REVIEW_REMEDY = 'The board reviews an emergency decision, once, while the change is not over.';
const DECISION_REMEDY = 'The board decides on a change that was assessed.';
const REMEDIES: Readonly<Record<ChangeMove, string>> = {
  ASSESS: 'A change is assessed once, after it was asked for.',
  APPROVE: DECISION_REMEDY,
  REJECT: DECISION_REMEDY,
  APPROVE_EMERGENCY: 'Only a change that is not decided on yet can be decided on as an emergency.',
  UPHOLD: REVIEW_REMEDY,
  OBJECT: REVIEW_REMEDY,
  SCHEDULE: 'Only an approved change whose implementation has not begun gets a window.',
  BEGIN: 'Only a change that has a window can be begun.',
  FINISH: 'Only a change that is being implemented can be finished.',
  VERIFY: 'Only a change that is implemented can be verified.',
  ROLL_BACK: 'Only a change that is being implemented, or is implemented and not verified, can be rolled back.',
  DOCUMENT: 'A change is documented once it was verified or rolled back.',
  WITHDRAW: 'A change can be withdrawn until its implementation begins; after that, roll it back.',
};
