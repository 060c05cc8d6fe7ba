import type { InstantText, RetentionInput, RetentionPhase, RetentionSignals } from '@surety/workflow-contract';
import { carry, type Journal, note, openJournal } from './progress.ts';
import { isPast, receive } from './steering.ts';

/** What was decided just before the erasure reaches the trail a moment after it: that is erased so much later. */
const LATE_AFTER_MS = 24 * 3_600_000;

/** What the lifecycle of one ended contract knows. */
export type RetentionLife = {
  readonly input: RetentionInput;
  readonly journal: Journal;
  /** Contracts is asked then to close it; null once it is closed. */
  closeAt: InstantText | null;
  keptUntil: InstantText;
  /** Contracts is asked then whether the records must be kept still. */
  eraseAt: InstantText;
  /** Null until contracts has erased what is personal; what came late is erased at the other instant. */
  erasedAt: InstantText | null;
  lateAt: InstantText | null;
  /** What was under way, or open, when contracts was asked last, in words. */
  waitsFor: readonly string[];
  isConcluded: boolean;
};

/** Enters the lifecycle where its input says, and hears its signals. */
export function lifeOf(input: RetentionInput): RetentionLife {
  const { closeAt = null, keptUntil, askAgainAt = keptUntil, erasedAt = null } = input;
  const life: RetentionLife = {
    input,
    journal: openJournal(input),
    closeAt,
    keptUntil,
    eraseAt: askAgainAt,
    erasedAt: null,
    lateAt: null,
    waitsFor: [],
    isConcluded: false,
  };
  if (erasedAt !== null) hasErased(life, erasedAt);
  receive<RetentionSignals>(life.journal.seen, {
    kept: () => undefined,
    erased: signal => hasErased(life, signal.erasedAt),
  });
  return life;
}

/** Contracts has erased what is personal, for this lifecycle or by hand. */
export function hasErased(life: RetentionLife, at: InstantText): void {
  if (life.erasedAt !== null) return;
  life.erasedAt = at;
  life.lateAt = new Date(Date.parse(at) + LATE_AFTER_MS).toISOString();
  life.closeAt = null;
  life.waitsFor = [];
  note(life.journal, 'contracts has erased what is personal');
}

export const phaseOf = ({ isConcluded, erasedAt, closeAt }: RetentionLife): RetentionPhase =>
  isConcluded ? 'ERASED' : erasedAt !== null ? 'ERASING' : closeAt !== null ? 'CLOSING' : 'KEPT';

/** When something happens next: the contract is closed, its records are erased, or what came late is. */
export function nextAt({ erasedAt, lateAt, closeAt, eraseAt }: RetentionLife): InstantText {
  if (erasedAt !== null && lateAt !== null) return lateAt;
  return closeAt !== null && Date.parse(closeAt) < Date.parse(eraseAt) ? closeAt : eraseAt;
}

/** Nothing can come late any more. */
export const isLate = ({ lateAt }: RetentionLife): boolean => lateAt !== null && isPast(lateAt);

/** What the next run needs to go on from here, while nothing is erased. */
export function nextRun({ input, journal, closeAt, keptUntil, eraseAt }: RetentionLife): RetentionInput {
  const { closeAt: _, ...rest } = input;
  const closing = closeAt === null ? {} : { closeAt };
  const phase = closeAt === null ? 'KEPT' : 'CLOSING';
  return { ...rest, ...closing, phase, keptUntil, askAgainAt: eraseAt, carried: carry(journal) };
}
