import { ok, type Result, refuse } from '@surety/domain';
import type { Role } from '@surety/platform/identity';

/** Where an improvement is (H5.4). */
export const MEASURE_STATUSES = ['PROPOSED', 'AGREED', 'IN_PROGRESS', 'DONE', 'DROPPED'] as const;
export type MeasureStatus = (typeof MEASURE_STATUSES)[number];

/** What can be done with an improvement. `STAND` is the approval of the report that names it. */
export type MeasureMove = 'STAND' | 'AGREE' | 'BEGIN' | 'FINISH' | 'DROP';

/** What somebody may do with an improvement. */
export type MeasureAction = Exclude<MeasureMove, 'STAND'>;

/** An improvement, as far as its course goes by it. */
export type MeasureStanding = {
  readonly status: MeasureStatus;
  readonly proposedBy: string;
  /** The review whose report names it; null where none does. */
  readonly reviewId: string | null;
};

/** From which states a move leads to which one. */
const COURSE: Readonly<Record<MeasureMove, readonly [from: readonly MeasureStatus[], to: MeasureStatus]>> = {
  STAND: [['PROPOSED'], 'AGREED'],
  AGREE: [['PROPOSED'], 'AGREED'],
  BEGIN: [['AGREED'], 'IN_PROGRESS'],
  FINISH: [['IN_PROGRESS'], 'DONE'],
  DROP: [['PROPOSED', 'AGREED', 'IN_PROGRESS'], 'DROPPED'],
};

const OF_A_REPORT = 'A measure that a report names is agreed with the approval of the report.';
const REMEDIES: Readonly<Record<MeasureMove, string>> = {
  STAND: OF_A_REPORT,
  AGREE: 'A measure is agreed once, after it was proposed.',
  BEGIN: 'Work on a measure begins once it is agreed.',
  FINISH: 'A measure is done once work on it began.',
  DROP: 'A measure is dropped until it is done.',
};

/**
 * Where a move leads, or why it can't be made now. Who proposed an improvement does not agree to it; what a report names is decided with
 * the report.
 * @source handbook H5.4 (plan, do, monitor, improve, review)
 */
export function moveMeasure(
  move: MeasureMove,
  { status, proposedBy, reviewId }: MeasureStanding,
  subject: string,
): Result<MeasureStatus> {
  const [from, to] = COURSE[move];
  if (!from.includes(status)) return refuse('WRONG_PHASE', { phase: status, remedy: REMEDIES[move] });
  const isOfReport = status === 'PROPOSED' && reviewId !== null;
  if (isOfReport !== (move === 'STAND')) return refuse('WRONG_PHASE', { phase: status, remedy: OF_A_REPORT });
  return move === 'AGREE' && proposedBy === subject ? refuse('AGREE_OWN_MEASURE') : ok(to);
}

/** Whether it is still to be done. */
export const isToBeDone = (status: MeasureStatus): boolean => COURSE.DROP[0].includes(status);

/** Who may ask for what, as the schema says too. */
const ACTIONS: readonly (readonly [MeasureAction, readonly Role[]])[] = [
  ['AGREE', ['manager']],
  ['BEGIN', ['manager', 'operator']],
  ['FINISH', ['manager', 'operator']],
  ['DROP', ['manager']],
];

/** What the caller may do with an improvement now. */
export const measureActions = (
  measure: MeasureStanding,
  { roles, subject }: { readonly roles: readonly Role[]; readonly subject: string },
): MeasureAction[] =>
  ACTIONS.filter(([move, may]) => may.some(role => roles.includes(role)) && moveMeasure(move, measure, subject).ok).map(
    ([move]) => move,
  );
