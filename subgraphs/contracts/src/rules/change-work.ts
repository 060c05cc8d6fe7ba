import { type ChangePhase, type ChangeStanding, openRound } from './change-course.ts';
import type { Side } from './negotiation.ts';

export const CHANGE_WORK = [
  'ASSESS_CHANGE',
  'VOTE_ON_CHANGE',
  'REVIEW_EMERGENCY_CHANGE',
  'SCHEDULE_CHANGE',
  'IMPLEMENT_CHANGE',
  'VERIFY_CHANGE',
  'DOCUMENT_CHANGE',
] as const;
type ChangeWork = (typeof CHANGE_WORK)[number];

/** Something about a change that a side has to do. */
export type ChangeItem = { readonly kind: ChangeWork; readonly whoseTurn: Side; readonly due: Date | null };

/** What the provider has to do in a phase. */
const STEP_WORK: Readonly<Partial<Record<ChangePhase, ChangeWork>>> = {
  AWAITING_ASSESSMENT: 'ASSESS_CHANGE',
  APPROVED: 'SCHEDULE_CHANGE',
  SCHEDULED: 'IMPLEMENT_CHANGE',
  IMPLEMENTING: 'IMPLEMENT_CHANGE',
  IMPLEMENTED: 'VERIFY_CHANGE',
  AWAITING_DOCUMENTATION: 'DOCUMENT_CHANGE',
};

type Awaiting = ChangeStanding & { readonly due: Date | null; readonly reviewDue: Date | null };

/** What waits for people: the step that is next, and the votes of the sides whose members have not all voted. */
export function changeWork(change: Awaiting, sidesToVote: readonly Side[]): ChangeItem[] {
  const step = STEP_WORK[change.phase];
  const round = openRound(change);
  return [
    ...(step ? [{ kind: step, whoseTurn: 'PROVIDER' as const, due: change.due }] : []),
    ...(round === null ? [] : sidesToVote).map(whoseTurn => ({
      kind: round === 'REVIEW' ? ('REVIEW_EMERGENCY_CHANGE' as const) : ('VOTE_ON_CHANGE' as const),
      whoseTurn,
      due: round === 'REVIEW' ? change.reviewDue : change.due,
    })),
  ];
}
