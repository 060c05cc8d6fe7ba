import { checkVersion, ok, type Result, refuse } from '@surety/domain';
import type { Tx } from '@surety/platform/decide';
import type { Change } from '../persistence/change.ts';
import { lockChange, openSeats } from '../persistence/change-repository.ts';
import { changeTermsOf } from '../persistence/change-terms.ts';
import { type ChangeMove, type ChangeStanding, isEnd, moveChange } from '../rules/change-course.ts';
import { stepDue } from '../rules/change-deadlines.ts';
import type { ChangeHandling } from '../rules/change-handling.ts';
import { sendMoved } from './change-messages.ts';
import { writeChangeWork } from './change-work-items.ts';

type Decided = { readonly changeId: string; readonly expectedVersion: number };

/** The change that a request decides on, locked, and as the caller saw it. */
export async function decidedChange(tx: Tx, { changeId, expectedVersion }: Decided): Promise<Result<Change>> {
  const change = await lockChange(tx.em, changeId);
  if (!change) return refuse('NOT_FOUND', { what: 'change', id: changeId }, ['input', 'changeId']);
  const current = checkVersion(change, expectedVersion);
  return current.ok ? ok(change) : current;
}

/** A move that can be made: write what belongs to it into the row, then `make` it. */
export type OpenMove = {
  readonly change: Change;
  readonly make: (said?: { readonly reason?: string; readonly details?: object }) => Promise<Result<Receipt>>;
};
export type Receipt = { readonly changeId: string };

/** Says whether the caller may make a move now (H4.4). */
export async function openMove(tx: Tx, decided: Decided, move: ChangeMove): Promise<Result<OpenMove>> {
  const found = await decidedChange(tx, decided);
  return found.ok ? openMoveOf(tx, found.value, move) : found;
}

/** The same for a change that is locked already. */
export function openMoveOf(tx: Tx, change: Change, move: ChangeMove): Result<OpenMove> {
  const moved = moveChange(move, change);
  if (!moved.ok) return moved;
  return ok({
    change,
    make: async (said = {}) => {
      apply(change, moved.value, move, tx.now, await changeTermsOf(tx.em, change.contractId));
      await sendMoved(tx, change, move);
      await writeChangeWork(tx, change, await openSeats(tx.em, change));
      const { id: subjectId, contractId } = change;
      tx.trail({
        subjectKind: 'change',
        subjectId,
        contractId,
        reason: said.reason ?? null,
        details: { move, phase: change.phase, ...said.details },
      });
      return ok({ changeId: change.id });
    },
  });
}

/** Writes a move into the row: with a step that begins come its deadlines. */
function apply(
  change: Change,
  { phase, review }: ChangeStanding,
  move: ChangeMove,
  nowMs: number,
  terms: ChangeHandling,
): void {
  const begins = phase !== change.phase || move === 'SCHEDULE';
  change.phase = phase;
  change.review = review;
  change.version += 1;
  if (begins) {
    const { dueMs, remindAtMs } = stepDue(phase, nowMs, windowOf(change), terms);
    change.step += 1;
    change.due = dueMs === null ? null : new Date(dueMs);
    change.remindAt = remindAtMs === null ? null : new Date(remindAtMs);
  }
  if (phase === 'APPROVED' || phase === 'REJECTED') change.decidedAt ??= new Date(nowMs);
  if (isEnd(phase)) change.endedAt = new Date(nowMs);
}

/** The window that was set; null without one. */
export const windowOf = ({ windowStart, windowEnd }: Change) =>
  windowStart && windowEnd ? { startMs: windowStart.getTime(), endMs: windowEnd.getTime() } : null;
