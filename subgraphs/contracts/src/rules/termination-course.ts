import { ok, type Result, refuse } from '@surety/domain';
import { otherSide, type Side } from './negotiation.ts';

export const TERMINATION_PHASES = [
  'OFFERED',
  'NOTICE_GIVEN',
  'CONFIRMED',
  'HANDOVER',
  'HANDED_OVER',
  'WITHDRAWN',
  'REFUSED',
  'LAPSED',
  'REPLACED',
] as const;
export type TerminationPhase = (typeof TERMINATION_PHASES)[number];

export const TERMINATION_MOVES = [
  'GIVE_NOTICE',
  'OFFER',
  'CONFIRM',
  'AGREE',
  'REFUSE',
  'WITHDRAW',
  'RECORD_IMPACT',
  'PLAN_HANDOVER',
  'HAND_OVER',
  'ACCEPT_HANDOVER',
  'REJECT_HANDOVER',
  'SIGN_HANDOVER',
  'END',
  'LAPSE',
  'REPLACE',
] as const;
/** What can be done about a termination. What time brings about, and what follows from another decision, is a move too. */
export type TerminationMove = (typeof TERMINATION_MOVES)[number];

/** What a side can do with a termination that is there. */
export type SidesMove = Exclude<TerminationMove, 'GIVE_NOTICE' | 'OFFER' | 'END' | 'LAPSE' | 'REPLACE'>;

/** A termination, as far as a move depends on it. */
export type TerminationStanding = {
  readonly phase: TerminationPhase;
  readonly givenBy: Side;
  /** Last local day; null for an offer to end at once. */
  readonly endsOn: string | null;
  /** A notice runs out then, and an offer can be answered until then; epoch milliseconds. */
  readonly untilMs: number | null;
};

/** The contract goes on, and its last day is known. */
export const RUNNING: readonly TerminationPhase[] = ['NOTICE_GIVEN', 'CONFIRMED'];
/** Something still follows. */
export const OPEN_TERMINATIONS: readonly TerminationPhase[] = ['OFFERED', ...RUNNING, 'HANDOVER'];
const PREPARING: readonly TerminationPhase[] = [...RUNNING, 'HANDOVER'];

export const isRunning = (phase: TerminationPhase): boolean => RUNNING.includes(phase);
export const isTerminationOpen = (phase: TerminationPhase): boolean => OPEN_TERMINATIONS.includes(phase);

type Rule = {
  readonly from: readonly TerminationPhase[];
  /** Null: the phase stays. (The second signature under the handover ends it.) */
  readonly to: TerminationPhase | null;
  readonly by: Side | 'GIVER' | 'OTHER' | 'EITHER';
  /** Only before the notice has run out, or the offer's time is over. */
  readonly inTime?: true;
  readonly remedy: string;
};

const COURSE: Readonly<Record<SidesMove, Rule>> = {
  CONFIRM: {
    from: ['NOTICE_GIVEN'],
    to: 'CONFIRMED',
    by: 'OTHER',
    inTime: true,
    remedy: 'Only a notice that stands is confirmed, before it has run out.',
  },
  AGREE: {
    from: ['OFFERED'],
    to: 'CONFIRMED',
    by: 'OTHER',
    inTime: true,
    remedy: 'Only an offer can be agreed to, while its time is not over.',
  },
  REFUSE: {
    from: ['OFFERED'],
    to: 'REFUSED',
    by: 'OTHER',
    inTime: true,
    remedy: 'Only an offer can be refused, while its time is not over.',
  },
  WITHDRAW: {
    from: ['OFFERED', 'NOTICE_GIVEN'],
    to: 'WITHDRAWN',
    by: 'GIVER',
    inTime: true,
    remedy: 'A notice is withdrawn before it is confirmed and has run out, an offer before it is answered.',
  },
  RECORD_IMPACT: {
    from: PREPARING,
    to: null,
    by: 'PROVIDER',
    remedy: 'The impact is recorded once it is known when the contract ends, and until everything is handed over.',
  },
  PLAN_HANDOVER: {
    from: PREPARING,
    to: null,
    by: 'PROVIDER',
    remedy: 'The handover is planned once it is known when the contract ends, and until it is over.',
  },
  HAND_OVER: {
    from: PREPARING,
    to: null,
    by: 'PROVIDER',
    remedy: 'Things are handed over once it is known when the contract ends, and until the handover is over.',
  },
  ACCEPT_HANDOVER: {
    from: PREPARING,
    to: null,
    by: 'CUSTOMER',
    remedy: 'Only what was handed over is accepted.',
  },
  REJECT_HANDOVER: {
    from: PREPARING,
    to: null,
    by: 'CUSTOMER',
    remedy: 'Only what was handed over is rejected.',
  },
  SIGN_HANDOVER: {
    from: ['HANDOVER'],
    to: null,
    by: 'EITHER',
    remedy: 'The handover is signed once the contract has ended.',
  },
};

/**
 * The phase after a side's move, or why it can't be made now.
 * @param side null for somebody who is no party of the contract
 * @source handbook H7.4: written notice, impact told, confirmation, handover
 */
export function moveTermination(
  move: SidesMove,
  standing: TerminationStanding,
  side: Side | null,
  nowMs: number,
): Result<TerminationPhase> {
  const { phase, givenBy, endsOn, untilMs } = standing;
  const { from, to, by, remedy, inTime } = COURSE[move];
  if (side === null) return refuse('NOT_A_PARTY');
  if (move === 'WITHDRAW' && phase === 'CONFIRMED') return refuse('NOTICE_CONFIRMED', { end: endsOn ?? 'its day' });
  const isLate = inTime === true && untilMs !== null && nowMs >= untilMs;
  if (!from.includes(phase) || isLate) return refuse('WRONG_PHASE', { phase, remedy });
  const mover = by === 'GIVER' ? givenBy : by === 'OTHER' ? otherSide(givenBy) : by;
  if (mover !== 'EITHER' && mover !== side) return refuse('TERMINATION_OTHER_SIDE', { side: mover.toLowerCase() });
  return ok(to ?? phase);
}
